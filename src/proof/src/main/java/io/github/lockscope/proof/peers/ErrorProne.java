package io.github.lockscope.proof.peers;

import io.github.lockscope.proof.Rewriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Error Prone's check {@code LockNotBeforeTry}, and the fix that it comes with. */
final class ErrorProne implements Judge, Rewriter {
  private static final String CHECK = "LockNotBeforeTry";
  private static final String ALONE = "-XepDisableAllChecks -Xep:" + CHECK + ":WARN";
  private static final String LABEL = "warning: [" + CHECK + "] ";

  @Override
  public String name() {
    return "Error Prone `" + CHECK + "`";
  }

  @Override
  public String toString() {
    return name();
  }

  @Override
  public Judgement judge(Map<String, String> sources) {
    try (SourceFolder folder = SourceFolder.of(sources)) {
      List<Complaint> complaints =
          Compiler.withErrorProne(ALONE).compile(folder).stream()
              .filter(message -> message.text().startsWith(LABEL))
              .map(
                  message ->
                      new Complaint(
                          name(),
                          message.path(),
                          message.line(),
                          message.text().substring(LABEL.length())))
              .toList();
      return new Judgement(complaints, Set.of());
    }
  }

  /** Flags for the fix, which goes into a directory, or into the sources themselves. */
  static String patch(String location) {
    return ALONE + " -XepPatchChecks:" + CHECK + " -XepPatchLocation:" + location;
  }

  @Override
  public Rewritten apply(Map<String, String> sources) {
    try (SourceFolder folder = SourceFolder.of(sources)) {
      Compiler.withErrorProne(patch("IN_PLACE")).compile(folder);
      return new Rewritten(folder.texts(), Optional.empty());
    }
  }
}
