package io.github.lockscope.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a file in lines, so that line ends, byte order marks and any charset come through:
 * ISO-8859-1 stands for each byte with one character. A line keeps its line feed, so that a last
 * line without one differs from the same line with it.
 */
final class ByteLines {
  private ByteLines() {}

  static List<String> of(byte[] bytes) {
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

  static byte[] joined(List<String> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    lines.forEach(line -> bytes.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1)));
    return bytes.toByteArray();
  }

  /** How a line ends. */
  static String end(String line) {
    return line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : "";
  }

  /** What a person sees of a line: its text in the charset of the file, without its end. */
  static String shown(String line, Charset charset) {
    String text = new String(line.getBytes(StandardCharsets.ISO_8859_1), charset);
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(text.startsWith("\uFEFF") ? 1 : 0, end);
  }
}
