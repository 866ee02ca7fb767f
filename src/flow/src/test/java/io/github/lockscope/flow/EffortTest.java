package io.github.lockscope.flow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class EffortTest {
  private static final Paths TWO_WAYS =
      Paths.of(List.of(Path.start(), Path.start().acquired(3, true)));

  @Test
  void isSpentWayByWay() {
    Effort effort = new Effort();
    assertDoesNotThrow(() -> spend(effort, 250_000));
    assertThrows(TooManyWaysException.class, () -> spend(effort, 1));
  }

  private static void spend(Effort effort, int times) {
    for (int i = 0; i < times; i++) {
      effort.spendOn(TWO_WAYS);
    }
  }
}
