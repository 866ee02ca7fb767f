package io.github.lockscope.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The cases of text files: a situation, statements of a method, and the answer in words. */
final class Cases {
  private static final List<String> FILES =
      List.of("cases.txt", "conditions.txt", "statements.txt", "flags.txt");

  private Cases() {}

  /**
   * One case.
   *
   * @param situation its first line
   * @param code statements of a method
   * @param answer the answer in words
   */
  record Case(String situation, String code, String answer) {
    @Override
    public String toString() {
      return situation;
    }
  }

  static List<Case> all() {
    return FILES.stream().flatMap(file -> in(file).stream()).toList();
  }

  private static List<Case> in(String name) {
    try (var file = Cases.class.getResourceAsStream(name)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n?# ")).skip(1).map(Cases::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case read(String text) {
    int line = text.indexOf('\n');
    int answer = text.indexOf("\n=> ");
    return new Case(
        text.substring(0, line),
        text.substring(line + 1, answer),
        text.substring(answer + 4).strip());
  }
}
