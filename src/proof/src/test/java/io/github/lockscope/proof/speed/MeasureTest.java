package io.github.lockscope.proof.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MeasureTest {
  @Test
  void timeAndHeapEachHaveAMedianOfTheirOwn() {
    assertEquals(
        new Measure(2, 70),
        Measure.median(List.of(new Measure(1, 70), new Measure(2, 90), new Measure(3, 50))));
  }

  @Test
  void medianOfASingleRun() {
    assertEquals(new Measure(1, 70), Measure.median(List.of(new Measure(1, 70))));
  }
}
