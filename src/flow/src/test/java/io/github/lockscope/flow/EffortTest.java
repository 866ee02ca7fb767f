package io.github.lockscope.flow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
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

  @Test
  void isSharedByTheCallsOfAMethod() {
    String text = "class Shop { void buy() { lock(); lock(); } void sell() { lock(); } }";
    Invocations invocations = Invocations.in(new ModelBuilder(text).model());
    Effort first = effortAround(31, invocations);
    assertSame(first, effortAround(39, invocations));
    assertNotSame(first, effortAround(63, invocations));
  }

  private static Effort effortAround(int end, Invocations invocations) {
    LockUse use = new LockUse("lock", end, Effect.ACQUIRE);
    return invocations.effortAround(invocations.find(use).orElseThrow());
  }

  private static void spend(Effort effort, int times) {
    for (int i = 0; i < times; i++) {
      effort.spendOn(TWO_WAYS);
    }
  }
}
