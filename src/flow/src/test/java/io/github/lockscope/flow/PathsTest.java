package io.github.lockscope.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PathsTest {
  @Test
  void asManyWaysAsAnybodyCanFollow() {
    assertEquals(256, Paths.of(ways(256)).all().size());
  }

  @Test
  void oneWayMore() {
    List<Path> ways = ways(257);
    assertThrows(TooManyWaysException.class, () -> Paths.of(ways));
  }

  private static List<Path> ways(int count) {
    return IntStream.range(0, count)
        .mapToObj(acquire -> Path.start().acquired(acquire, true))
        .toList();
  }
}
