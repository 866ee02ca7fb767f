package io.github.lockscope.proof.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The cases of {@code cases.txt}. */
final class Cases {
  private Cases() {}

  /**
   * One case.
   *
   * @param situation its first line
   * @param old members of a class before
   * @param now the same after
   * @param breach how they break the contract, or nothing
   */
  record Case(String situation, String old, String now, String breach) {
    @Override
    public String toString() {
      return situation;
    }
  }

  static List<Case> all() {
    try (var file = Cases.class.getResourceAsStream("cases.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?:^|\n)# ")).skip(1).map(Cases::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case read(String text) {
    int line = text.indexOf('\n');
    int divider = text.indexOf("\n---\n");
    int breach = text.indexOf("\n=> ");
    String said = text.substring(breach + 4).strip();
    return new Case(
        text.substring(0, line),
        text.substring(line + 1, divider),
        text.substring(divider + 5, breach),
        said.equals("kept") ? "" : said);
  }
}
