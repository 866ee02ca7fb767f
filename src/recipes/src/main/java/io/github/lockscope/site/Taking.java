package io.github.lockscope.site;

import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Negation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** Where code is known to have just taken a lock: nothing that could fail is in between. */
public sealed interface Taking {
  /** The statement, block or call that the place is told by. */
  UUID at();

  /**
   * Behind a statement.
   *
   * @param at the statement
   * @param answer the variable that tells whether it was taken, by being true or a stamp other than
   *     zero; empty if it was for certain
   */
  record Behind(UUID at, Optional<J.Identifier> answer) implements Taking {}

  /** Before a jump, or a plain assignment, that is a whole branch. */
  record Before(UUID at) implements Taking {}

  /** At the start of a block. */
  record StartOf(UUID at) implements Taking {}

  /** In a condition, where no statement can be put: by the answer of the attempt itself. */
  record With(UUID at) implements Taking {}

  /** Where an acquire has taken its lock; empty if that cannot be kept in a flag. */
  static Optional<Taking> of(LockCall acquire, Holds holds) {
    if (acquire.operation().effect() == Protocol.Effect.ACQUIRE) {
      return acquire
          .statement()
          .filter(StatementList::isRunAt)
          .map(cursor -> new Behind(cursor.<J>getValue().getId(), Optional.empty()));
    }
    return Attempt.of(acquire)
        .or(() -> Attempt.decidedLastBy(acquire))
        .filter(attempt -> attempt.isPlain() || attempt.isBoxed() || attempt.isStamped())
        .filter(attempt -> attempt.list().isPresent() || isWholeBranch(attempt))
        .<Taking>map(
            attempt -> new Behind(attempt.statement().<J>getValue().getId(), attempt.answer()))
        .or(() -> LockedBranch.of(acquire).flatMap(Taking::startOf))
        .or(() -> behindWaiting(acquire, holds))
        .or(() -> withAnswer(acquire));
  }

  /** {@code if (isShared && !lock.tryLock()) { return; }} */
  private static Optional<Taking> withAnswer(LockCall acquire) {
    return acquire.call().getType() == JavaType.Primitive.Boolean && !isInGuard(acquire)
        ? Optional.of(new With(acquire.call().getId()))
        : Optional.empty();
  }

  /** {@code if (!lock.tryLock()) { lock.lock(); }} */
  private static Optional<Taking> behindWaiting(LockCall acquire, Holds holds) {
    Cursor at = Attempt.choice(acquire.cursor().getParentTreeCursor());
    return at.getValue() instanceof J.If choice
            && choice.getElsePart() == null
            && StatementList.holding(at).isPresent()
            && Negation.isOf(acquire.call(), choice.getIfCondition().getTree())
            && isOnlyWaitedFor(choice.getThenPart(), acquire, holds)
        ? Optional.of(new Behind(choice.getId(), Optional.empty()))
        : Optional.empty();
  }

  /** Whether a branch is left, if at all, with the lock. */
  private static boolean isOnlyWaitedFor(Statement branch, LockCall acquire, Holds holds) {
    List<LockCall> calls =
        holds.within(List.of(branch)).stream().filter(acquire::isSameLock).toList();
    return branch instanceof J.Block block
        && calls.size() == 1
        && calls.get(0).operation().effect() == Protocol.Effect.ACQUIRE
        && calls.get(0).list().filter(list -> list.id().equals(block.getId())).isPresent();
  }

  /** JLS 14.11.1: the guard of a {@code case} assigns no local that is declared outside of it. */
  static boolean isInGuard(LockCall acquire) {
    Cursor child = acquire.cursor();
    for (Cursor at = child.getParentTreeCursor();
        at.getValue() instanceof J && !(at.getValue() instanceof J.Block);
        at = at.getParentTreeCursor()) {
      if (at.getValue() instanceof J.Case group && group.getGuard() == child.getValue()) {
        return true;
      }
      child = at;
    }
    return false;
  }

  /** {@code if (c) locked = lock.tryLock();} */
  private static boolean isWholeBranch(Attempt attempt) {
    return attempt.statement().getValue() instanceof J.Assignment
        && StatementList.isRunAt(attempt.statement());
  }

  private static Optional<Taking> startOf(Statement branch) {
    if (branch instanceof J.Block) {
      return Optional.of(new StartOf(branch.getId()));
    }
    boolean isPlain =
        branch instanceof J.Break
            || branch instanceof J.Continue
            || (branch instanceof J.Return out && isPlain(out))
            || (branch instanceof J.Assignment && Harmless.is(branch));
    return isPlain ? Optional.of(new Before(branch.getId())) : Optional.empty();
  }

  /** Whether nothing in a {@code return} could be another plan's. */
  private static boolean isPlain(J.Return out) {
    return out.getExpression() == null
        || out.getExpression() instanceof J.Literal
        || out.getExpression() instanceof J.Identifier;
  }
}
