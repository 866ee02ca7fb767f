package io.github.lockscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.Expression;
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
    boolean isToldOfLock =
        exits.stream()
            .map(J.Return::getExpression)
            .anyMatch(value -> value != null && acquire.isNamedIn(List.of(value)));
    return isToldOfLock || (isToldByResult(exits) && !Confinement.holds(acquire))
        ? Optional.of(SafeReason.RETURNED_HOLDING)
        : Optional.empty();
  }

  /** {@code if (valid) return true; unlock(); return false;}: the result says who has the lock. */
  private boolean isToldByResult(List<J.Return> exits) {
    if (!(LockCalls.callableAt(acquire.cursor()).getValue() instanceof J.MethodDeclaration method)
        || method.getBody() == null) {
      return false;
    }
    List<J.Return> others = new ArrayList<>(Exits.returns(method.getBody().getStatements()));
    others.removeAll(exits);
    return !exits.isEmpty()
        && !others.isEmpty()
        && exits.stream().noneMatch(HeldExits::isRefusal)
        && others.stream().allMatch(HeldExits::isRefusal);
  }

  /** Whether a caller gets {@code false}, {@code null} or nothing. */
  private static boolean isRefusal(J.Return exit) {
    Expression value = exit.getExpression();
    return value == null
        || (value.unwrap() instanceof J.Literal literal
            && (literal.getValue() == null || literal.getValue().equals(false)));
  }
}
