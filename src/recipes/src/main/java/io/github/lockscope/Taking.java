package io.github.lockscope;

import java.util.Optional;
import java.util.UUID;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** Where code is known to have just taken a lock: nothing that could fail is in between. */
sealed interface Taking {
  /** The statement or block that the place is told by. */
  UUID at();

  /**
   * Behind a statement.
   *
   * @param at the statement
   * @param answer the variable that tells whether it was taken, by being true or a stamp other than
   *     zero; empty if it was for certain
   */
  record Behind(UUID at, Optional<J.Identifier> answer) implements Taking {}

  /** Before a jump that is a whole branch. */
  record Before(UUID at) implements Taking {}

  /** At the start of a block. */
  record StartOf(UUID at) implements Taking {}

  /** Where an acquire has taken its lock; empty if no statement can be put there. */
  static Optional<Taking> of(LockCall acquire) {
    if (acquire.operation().effect() == Protocol.Effect.ACQUIRE) {
      return acquire
          .statement()
          .filter(StatementList::isRunAt)
          .map(cursor -> new Behind(cursor.<J>getValue().getId(), Optional.empty()));
    }
    Optional<Taking> behind =
        Attempt.of(acquire)
            .filter(attempt -> attempt.list().isPresent())
            .filter(attempt -> attempt.isPlain() || attempt.isStamped())
            .map(
                attempt ->
                    new Behind(attempt.statement().<J>getValue().getId(), attempt.answer()));
    return behind.or(() -> LockedBranch.of(acquire).flatMap(Taking::startOf));
  }

  private static Optional<Taking> startOf(Statement branch) {
    if (branch instanceof J.Block) {
      return Optional.of(new StartOf(branch.getId()));
    }
    boolean isPlainJump =
        branch instanceof J.Break
            || branch instanceof J.Continue
            || (branch instanceof J.Return out && isPlain(out));
    return isPlainJump ? Optional.of(new Before(branch.getId())) : Optional.empty();
  }

  /** Whether nothing in a {@code return} could be another plan's. */
  private static boolean isPlain(J.Return out) {
    return out.getExpression() == null
        || out.getExpression() instanceof J.Literal
        || out.getExpression() instanceof J.Identifier;
  }
}
