package io.github.lockscope.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LibraryTest {
  @Test
  void tableWithCommentsAndBlankLines() {
    assertEquals(
        List.of(
            new Library("g", "a", "1", List.of("--release", "17"), "gaps; quick"),
            new Library("g", "b", "2", List.of(), "speed")),
        Library.readTable("# a comment\ng:a:1\t--release 17\tgaps; quick\n\ng:b:2\t-\tspeed\n"));
  }

  @Test
  void quickOnes() {
    assertEquals(
        List.of("g:a:1"),
        Library.readTable("g:a:1\t-\tgaps; quick\ng:b:2\t-\tquick to read, slow to run\n").stream()
            .filter(Library::isQuick)
            .map(Library::coordinates)
            .toList());
  }
}
