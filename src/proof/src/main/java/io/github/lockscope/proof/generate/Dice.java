package io.github.lockscope.proof.generate;

import java.util.List;
import java.util.Random;

/** Chances that come out the same for the same seed. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    // Seeds that follow each other start alike.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** Comes true so many times out of a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A number from zero on. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
