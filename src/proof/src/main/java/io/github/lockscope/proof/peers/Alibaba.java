package io.github.lockscope.proof.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The rule of Alibaba's guidelines for locks. */
final class Alibaba implements Judge {
  /** On a newer PMD than the one that it asks for, which cannot read today's Java. */
  private static final Tool TOOL =
      new Tool(
          List.of(
              "com.alibaba.p3c:p3c-pmd:" + Tool.version("p3c"),
              "net.sourceforge.pmd:pmd-java:" + Tool.version("pmd"),
              "net.sourceforge.pmd:pmd-vm:" + Tool.version("pmd")));

  private static final String RULE = "LockShouldWithTryFinallyRule";

  /** The newest that its PMD reads; it has patterns and records. */
  private static final String JAVA = "15-preview";

  private static final String RULES =
      """
      <ruleset name="locks" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0">
        <description>The rule for locks</description>
        <rule ref="rulesets/java/ali-concurrent.xml/%s" />
      </ruleset>
      """
          .formatted(RULE);

  @Override
  public String name() {
    return "Alibaba `" + RULE + "`";
  }

  @Override
  public String toString() {
    return name();
  }

  @Override
  public Judgement judge(Map<String, String> sources) {
    try (SourceFolder folder = SourceFolder.of(sources)) {
      Element report = Xml.parse(run(folder));
      return new Judgement(
          Xml.elements(report, "file")
              .flatMap(file -> complaints(file, path(file.getAttribute("name"), folder)))
              .toList(),
          Xml.elements(report, "error")
              .map(error -> path(error.getAttribute("filename"), folder))
              .collect(Collectors.toSet()));
    }
  }

  private static String run(SourceFolder folder) {
    Path rules = folder.classes().resolve("rules.xml");
    try {
      Files.writeString(rules, RULES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-d", folder.root().toString(), "-R", rules.toString()));
    arguments.addAll(List.of("-language", "java", "-version", JAVA, "-f", "xml", "-no-cache"));
    arguments.addAll(List.of("-failOnViolation", "false"));
    return TOOL.command(folder.root(), "net.sourceforge.pmd.PMD", arguments).succeed();
  }

  private Stream<Complaint> complaints(Element file, String path) {
    return Xml.elements(file, "violation")
        .map(
            violation ->
                new Complaint(
                    name(),
                    path,
                    Xml.line(violation, "beginline"),
                    violation.getTextContent().strip()));
  }

  private static String path(String file, SourceFolder folder) {
    return folder.root().relativize(Path.of(file)).toString().replace('\\', '/');
  }
}
