package io.github.lockscope.proof.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SectionsTest {
  private static final Conditions CONDITIONS = new Conditions(3, "4g");

  @Test
  void timesAndHeapOfALibrary() {
    List<String> lines =
        TimeAndMemory.section(CONDITIONS, List.of(new Standing("a", 7, measures(1, 100))));
    assertEquals(
        List.of(
            "| a | 7 | 1.0 s | 2.0 s | 3.0 s | 4.0 s | 5.0 s | 6.0 s | 0.33 | 0.67 | 0.40 |",
            "| a | 7 | 100 MiB | 200 MiB | 300 MiB | 400 MiB | 500 MiB | 600 MiB |"),
        lines.stream().filter(line -> line.startsWith("| a |")).toList());
  }

  @Test
  void growthFromTheFirstTreeOn() {
    List<String> lines =
        Growth.section(
            "a:b:1",
            CONDITIONS,
            List.of(
                new Standing("1", 7, measures(1, 100)), new Standing("2", 14, measures(1.5, 300))));
    assertEquals(
        List.of(
            "| 1 | 7 | 1.0 s, 1.00 | 2.0 s, 1.00 | 3.0 s, 1.00 | 5.0 s, 1.00 |",
            "| 2 | 14 | 1.5 s, 1.50 | 3.0 s, 1.50 | 4.5 s, 1.50 | 7.5 s, 1.50 |",
            "| 1 | 7 | 100 MiB, 1.00 | 200 MiB, 1.00 | 300 MiB, 1.00 | 500 MiB, 1.00 |",
            "| 2 | 14 | 300 MiB, 3.00 | 600 MiB, 3.00 | 900 MiB, 3.00 | 1500 MiB, 3.00 |"),
        lines.stream().filter(line -> line.matches("\\| [12] .*")).toList());
  }

  @Test
  void conditionsAreNamed() {
    List<String> lines = TimeAndMemory.section(CONDITIONS, List.of());
    assertTrue(lines.get(0).contains("medians of 3 runs, in turns, on "), lines.get(0));
    assertTrue(lines.stream().anyMatch(line -> line.contains("`-Xmx4g`")));
  }

  /** The first contender costs this much, the second twice as much, and so on. */
  private static Map<Contender, Measure> measures(double seconds, long mebibytes) {
    Map<Contender, Measure> measures = new EnumMap<>(Contender.class);
    for (Contender contender : Contender.values()) {
      int times = measures.size() + 1;
      measures.put(contender, new Measure(times * seconds, times * mebibytes));
    }
    return measures;
  }
}
