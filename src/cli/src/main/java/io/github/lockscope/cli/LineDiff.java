package io.github.lockscope.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a change as a unified diff that {@code git apply} accepts.
 *
 * <p>It works on bytes, so that line ends, byte order marks and any charset come through:
 * ISO-8859-1 stands for each byte with one character. A line keeps its line feed, so that a last
 * line without one differs from the same line with it, as it must.
 */
final class LineDiff {
  private static final int CONTEXT = 3;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private LineDiff() {}

  static byte[] of(Change change) {
    LineDiff diff = new LineDiff();
    diff.print(change.source().name(), change.source().bytes(), change.bytes());
    return diff.out.toByteArray();
  }

  private void print(String name, byte[] before, byte[] after) {
    List<String> old = lines(before);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "", "", old, DiffUtils.diff(old, lines(after)), CONTEXT);
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

  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }
}
