package io.github.lockscope.proof.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The rule of Alibaba's guidelines for locks. */
public final class Alibaba implements Judge {
  private static final String RULE = "LockShouldWithTryFinallyRule";
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
  public List<Complaint> judge(Map<String, String> sources) {
    try (SourceFolder folder = SourceFolder.of(sources)) {
      Path rules = Files.writeString(folder.classes().resolve("rules.xml"), RULES);
      String report =
          Tool.P3C
              .command(
                  folder.root(),
                  "net.sourceforge.pmd.PMD",
                  List.of(
                      "-d",
                      folder.root().toString(),
                      "-R",
                      rules.toString(),
                      "-f",
                      "xml",
                      "-no-cache",
                      "-failOnViolation",
                      "false"))
              .succeed();
      return Xml.elements(Xml.parse(report), "file")
          .flatMap(file -> complaints(file, folder))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Complaint> complaints(Element file, SourceFolder folder) {
    String path =
        folder.root().relativize(Path.of(file.getAttribute("name"))).toString().replace('\\', '/');
    return Xml.elements(file, "violation")
        .map(
            violation ->
                new Complaint(
                    name(),
                    path,
                    Xml.line(violation, "beginline"),
                    violation.getTextContent().strip()));
  }
}
