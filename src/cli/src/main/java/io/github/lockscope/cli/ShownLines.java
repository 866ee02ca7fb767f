package io.github.lockscope.cli;

import io.github.lockscope.cli.review.Excerpt;
import io.github.lockscope.cli.review.Hunk;
import java.nio.charset.Charset;
import java.util.List;

/**
 * The lines of a file as a person is shown them.
 *
 * @param sha256 the checksum of the file
 * @param lines the lines, as {@link ByteLines}
 * @param charset the charset of the file
 */
record ShownLines(String sha256, List<String> lines, Charset charset) {
  static ShownLines of(Source source) {
    return new ShownLines(
        Checksum.of(source.bytes()), ByteLines.of(source.bytes()), source.charset());
  }

  /**
   * A line of a hunk.
   *
   * @param sign whether it goes, stays or comes
   */
  Hunk.Line line(char sign, String line) {
    return new Hunk.Line(sign + text(line), ByteLines.end(line));
  }

  String text(String line) {
    return ByteLines.shown(line, charset);
  }

  /** Some lines, as far as there are any, counted from 1; the last one is included. */
  Excerpt excerpt(int first, int last) {
    int from = Math.max(1, first);
    int to = Math.min(lines.size(), last);
    List<String> shown =
        from > to ? List.of() : lines.subList(from - 1, to).stream().map(this::text).toList();
    return new Excerpt(from, shown);
  }
}
