package io.github.lockscope.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the flow of a callable says about one acquire. */
public sealed interface Answer {
  /**
   * Every way out releases, whatever throws.
   *
   * @param releases the ends of the releases that do
   */
  record Released(Set<Integer> releases) implements Answer {}

  /**
   * Releasing is the last thing that is done in a region on every way that releases, so that one
   * release in a {@code finally} around it stands for all of them.
   *
   * @param opening where the region starts
   * @param last where it ends, in the same list
   * @param sites the ends of the acquires by any of which the lock is held where the region starts
   * @param releases the ends of the releases that the {@code finally} stands for, in the order of
   *     the text
   * @param leaks what leaves with the lock held
   * @param madeExceptions the offsets of the {@code throw} statements that make their exception
   *     after the release
   */
  record Region(
      Place opening,
      Place last,
      Set<Integer> sites,
      List<Integer> releases,
      Leaks leaks,
      List<Integer> madeExceptions)
      implements Answer {}

  /**
   * Some ways return holding the lock, and all others release it and try again.
   *
   * @param releases the ends of the releases on the other ways
   * @param failsHolding whether a failure may leave with the lock as well
   */
  record ReturnedHolding(Set<Integer> releases, boolean failsHolding) implements Answer {}

  /**
   * No plain region will do.
   *
   * @param why what stands in the way
   * @param flag the region in which a flag can follow the lock, if there is one
   * @param releasesOwnOnly whether it is known that no way gives up more than the callable took
   */
  record Unclear(Doubt why, Optional<Flag> flag, boolean releasesOwnOnly) implements Answer {
    static Unclear because(Doubt why) {
      return new Unclear(why, Optional.empty(), false);
    }

    /** Whether the lock is released all the same, once on each way that leads on. */
    public boolean isBalanced() {
      return why == Doubt.WORK_AFTER_RELEASE
          || flag.filter(one -> !one.leaks().exist()).isPresent();
    }
  }

  /**
   * A region in which a boolean variable can say whether the lock is held, for a {@code finally}
   * around it to release only then.
   *
   * @param opening where the region starts
   * @param last where it ends, in the same list
   * @param isHeldAtStart whether the lock is held where the region starts
   * @param sites the ends of the acquires that are answered by releases in the region
   * @param acquires the ends of those of them that are in the region
   * @param releases the ends of the releases in the region that must stay where they are
   * @param deleted the ends of the other releases, which the {@code finally} stands for
   * @param leaks what leaves with the lock held
   */
  record Flag(
      Place opening,
      Place last,
      boolean isHeldAtStart,
      Set<Integer> sites,
      List<Integer> acquires,
      List<Integer> releases,
      List<Integer> deleted,
      Leaks leaks) {}
}
