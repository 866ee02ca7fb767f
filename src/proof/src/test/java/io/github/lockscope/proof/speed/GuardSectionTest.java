package io.github.lockscope.proof.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GuardSectionTest {
  @Test
  void aScopeStandsBesideTheSameByHandOnTheSameJdk() {
    List<String> lines =
        GuardSection.lines(
            GuardRun.SHORT,
            1.26,
            List.of(
                new GuardFigure("17", "lockByHand", 10, 1, 0),
                new GuardFigure("17", "lockByScope", 11, 1.24, 0.001),
                new GuardFigure("25", "newByHand", 20, 2, 0),
                new GuardFigure("25", "lockByHand", 30, 3, 0),
                new GuardFigure("25", "lockByScope", 31, 4, 24),
                new GuardFigure("25", "newByScope", 21, 5, 0)));
    assertEquals(
        List.of(
            "| 17 | `lock()` of a `ReentrantLock` | 10.0 ± 1.0 ns | 11.0 ± 1.2 ns | 0.0 |",
            "| 25 | `lock()` of a `ReentrantLock` | 30.0 ± 3.0 ns | 31.0 ± 4.0 ns | 24.0 |",
            "| 25 | new | 20.0 ± 2.0 ns | 21.0 ± 5.0 ns | 0.0 |"),
        lines.stream().filter(line -> line.matches("\\| [12].*")).toList());
  }

  @Test
  void conditionsAreNamed() {
    String text = String.join(" ", GuardSection.lines(new GuardRun(3, 4, 5), -1, List.of()));
    assertTrue(
        text.contains("3 rounds, in each a process for each, with 5 iterations of 100 ms"), text);
    assertTrue(text.contains("the load average was unknown"), text);
  }
}
