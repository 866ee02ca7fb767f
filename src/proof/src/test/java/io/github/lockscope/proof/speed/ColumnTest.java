package io.github.lockscope.proof.speed;

import static io.github.lockscope.proof.speed.Contender.DIFF;
import static io.github.lockscope.proof.speed.Contender.ERROR_PRONE;
import static io.github.lockscope.proof.speed.Contender.JAVAC;
import static io.github.lockscope.proof.speed.Contender.SCAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ColumnTest {
  private static final Standing SMALL =
      new Standing("small", 10, Map.of(DIFF, new Measure(2, 100), JAVAC, new Measure(4, 300)));
  private static final Standing LARGE =
      new Standing(
          "large", 20, Map.of(DIFF, new Measure(3.04, 150), JAVAC, new Measure(9.12, 310)));

  @Test
  void timesAndTheirRatio() {
    assertEquals(
        List.of(
            "| Tree | Java files | `diff` | javac | `diff` / javac |",
            "| --- | ---: | ---: | ---: | ---: |",
            "| small | 10 | 2.0 s | 4.0 s | 0.50 |",
            "| large | 20 | 3.0 s | 9.1 s | 0.33 |"),
        Column.table(
            List.of(
                Column.names("Tree"),
                Column.javaFiles(),
                Column.seconds(DIFF),
                Column.seconds(JAVAC),
                Column.ratio(DIFF, JAVAC)),
            List.of(SMALL, LARGE)));
  }

  @Test
  void heap() {
    assertEquals("150 MiB", Column.mebibytes(DIFF).cell().apply(LARGE));
  }

  @Test
  void dashForWhatDidNotRun() {
    assertEquals("–", Column.seconds(ERROR_PRONE).cell().apply(SMALL));
    assertEquals("–", Column.mebibytes(ERROR_PRONE).cell().apply(SMALL));
    assertEquals("–", Column.ratio(SCAN, JAVAC).cell().apply(SMALL));
    assertEquals("–", Column.ratio(DIFF, ERROR_PRONE).cell().apply(SMALL));
  }

  @Test
  void figuresBesideThoseOfASmallerTree() {
    assertEquals("2.0 s, 1.00", Column.secondsBeside(SMALL, DIFF).cell().apply(SMALL));
    assertEquals("3.0 s, 1.52", Column.secondsBeside(SMALL, DIFF).cell().apply(LARGE));
    assertEquals("150 MiB, 1.50", Column.mebibytesBeside(SMALL, DIFF).cell().apply(LARGE));
  }
}
