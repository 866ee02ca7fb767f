package io.github.lockscope.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints a change as a unified diff that {@code git apply} accepts. */
final class LineDiff {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private LineDiff() {}

  static byte[] of(Change change) {
    LineDiff diff = new LineDiff();
    diff.print(change.source().name(), change.source().bytes(), change.bytes());
    return diff.out.toByteArray();
  }

  private void print(String name, byte[] before, byte[] after) {
    List<String> old = ByteLines.of(before);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "", "", old, DiffUtils.diff(old, ByteLines.of(after)), GradedPatches.CONTEXT);
    write("diff --git " + GitPath.of("a/", name) + " " + GitPath.of("b/", name) + "\n");
    write("--- " + GitPath.ofHeader("a/", name) + "\n");
    write("+++ " + GitPath.ofHeader("b/", name) + "\n");
    for (String line : diff.subList(2, diff.size())) {
      write(line);
      if (line.startsWith("@@")) {
        write("\n");
      } else if (!line.endsWith("\n")) {
        write("\n\\ No newline at end of file\n");
      }
    }
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
