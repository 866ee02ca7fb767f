package com.acme.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class TallyTest {
  private final Tally tally = new Tally();

  @Test
  void counts() {
    assertEquals(3, tally.add(3));
    assertTrue(tally.addIfFree());
    assertEquals(6, tally.add(2));
    assertTrue(tally.isFree());
  }

  @Test
  void isFreeAfterAFailure() {
    assertThrows(
        IllegalStateException.class,
        () ->
            tally.addBy(
                () -> {
                  throw new IllegalStateException("no");
                }));
    assertTrue(tally.isFree());
  }

  @Test
  void listensWithoutTheLock() {
    assertEquals(0, tally.takeOr(() -> assertTrue(tally.isFree())));
    tally.add(7);
    assertEquals(7, tally.takeOr(() -> {}));
    assertTrue(tally.isFree());
  }
}
