package io.github.lockscope.proof.peers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** SpotBugs' detector for locks that are not released on all paths. */
final class SpotBugs implements Judge {
  private static final Tool TOOL =
      new Tool(List.of("com.github.spotbugs:spotbugs:" + Tool.version("spotbugs")));

  private static final String MAIN = "edu.umd.cs.findbugs.FindBugs2";
  private static final String PATTERNS = "UL_";

  @Override
  public String name() {
    return "SpotBugs `UL_*`";
  }

  @Override
  public String toString() {
    return name();
  }

  @Override
  public Judgement judge(Map<String, String> sources) {
    try (SourceFolder folder = SourceFolder.of(sources)) {
      Compiler.plain().compile(folder);
      String report =
          TOOL.command(
                  folder.classes(),
                  MAIN,
                  List.of("-low", "-visitors", "FindUnreleasedLock", "-xml", "."))
              .succeed();
      List<Complaint> complaints =
          Xml.elements(Xml.parse(report), "BugInstance")
              .filter(bug -> bug.getAttribute("type").startsWith(PATTERNS))
              .flatMap(bug -> complaints(bug, folder))
              .toList();
      return new Judgement(complaints, Set.of());
    }
  }

  private Stream<Complaint> complaints(Element bug, SourceFolder folder) {
    return Xml.elements(bug, "SourceLine")
        // Those inside are of the class and of the method.
        .filter(line -> line.getParentNode() == bug)
        .map(
            line ->
                new Complaint(
                    name(),
                    path(line.getAttribute("sourcepath"), folder),
                    Xml.line(line, "start"),
                    bug.getAttribute("type")));
  }

  /** The class file says only in which package the source is. */
  private static String path(String inPackage, SourceFolder folder) {
    return folder.paths().stream()
        .filter(path -> path.endsWith('/' + inPackage) || path.equals(inPackage))
        .findFirst()
        .orElse(inPackage);
  }
}
