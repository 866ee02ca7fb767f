package io.github.lockscope;

import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.J;

/** Whether those who leave a region with the lock held hand it on, as far as the code tells. */
final class HeldExits {
  private final LockCall acquire;
  private final Holds holds;

  HeldExits(LockCall acquire, Holds holds) {
    this.acquire = acquire;
    this.holds = holds;
  }

  /**
   * Why the exits are meant as they are; empty if nothing speaks for it.
   *
   * @param exits the {@code return} statements that leave with the lock held
   */
  Optional<SafeReason> meantBy(List<J.Return> exits) {
    if (HandedOn.is(acquire, holds)) {
      return Optional.of(SafeReason.RELEASED_IN_ANOTHER_METHOD);
    }
    return exits.stream()
            .map(J.Return::getExpression)
            .anyMatch(value -> value != null && acquire.isNamedIn(List.of(value)))
        ? Optional.of(SafeReason.RETURNED_HOLDING)
        : Optional.empty();
  }
}
