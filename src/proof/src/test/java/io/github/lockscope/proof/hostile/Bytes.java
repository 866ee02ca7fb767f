package io.github.lockscope.proof.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The bytes of files, with one character for each. */
final class Bytes {
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private Bytes() {}

  static String of(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String of(HostileFile file) {
    return new String(file.bytes(), StandardCharsets.ISO_8859_1);
  }

  /** The lines that have other bytes than ASCII text has, without their indentation. */
  static List<String> oddLines(String bytes) {
    return LINE_END
        .splitAsStream(bytes)
        .map(String::strip)
        .filter(line -> line.chars().anyMatch(c -> c > '~' || c < ' '))
        .toList();
  }

  /** The kinds of line ends, each once. */
  static List<String> lineEnds(String bytes) {
    return LINE_END.matcher(bytes).results().map(end -> end.group()).distinct().sorted().toList();
  }
}
