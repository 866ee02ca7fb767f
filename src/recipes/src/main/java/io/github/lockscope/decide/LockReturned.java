package io.github.lockscope.decide;

import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockedBranch;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.HarmlessCondition;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/**
 * Tells code that gives its caller the very lock that it has taken, or what releases it: who gets
 * that holds the lock.
 */
final class LockReturned {
  private final LockCall acquire;
  private final Holds holds;

  LockReturned(LockCall acquire, Holds holds) {
    this.acquire = acquire;
    this.holds = holds;
  }

  /** Why that is meant; empty if anything else happens in between. */
  Optional<SafeReason> reason() {
    if (isChosen() || startsBranch()) {
      return Optional.of(SafeReason.ACQUIRE_METHOD);
    }
    return following().filter(this::endsChecked).map(rest -> SafeReason.RETURNED_HOLDING);
  }

  /** {@code return lock.tryLock() ? lock : null;} */
  private boolean isChosen() {
    Cursor at = acquire.cursor().getParentTreeCursor();
    return at.getValue() instanceof J.Ternary choice
        && choice.getCondition() == acquire.call()
        && at.getParentTreeCursor().getValue() instanceof J.Return
        && isLock(choice.getTruePart());
  }

  /** {@code if (lock.tryLock()) { return lock; }} */
  private boolean startsBranch() {
    return LockedBranch.of(acquire)
        .map(branch -> branch instanceof J.Block block ? block.getStatements() : List.of(branch))
        .filter(statements -> !statements.isEmpty() && isHandover(statements.get(0)))
        .isPresent();
  }

  /** What comes behind a statement that is left only with the lock. */
  private Optional<List<Statement>> following() {
    Optional<Cursor> own =
        acquire
            .statement()
            .filter(statement -> acquire.list().isPresent())
            .or(
                () ->
                    Attempt.of(acquire)
                        .filter(attempt -> attempt.answer().isEmpty())
                        .map(Attempt::statement));
    return own.flatMap(
        statement ->
            StatementList.holding(statement).map(list -> list.behind(statement.getValue())));
  }

  /** {@code if (stopped) { lock.unlock(); return null; } return lock;} */
  private boolean endsChecked(List<Statement> rest) {
    return rest.size() > 1
        && isHandover(rest.get(rest.size() - 1))
        && rest.subList(0, rest.size() - 1).stream().allMatch(this::isReleasingCheck);
  }

  private boolean isReleasingCheck(Statement statement) {
    return statement instanceof J.If check
        && check.getElsePart() == null
        && cannotFail(check.getIfCondition().getTree())
        && check.getThenPart() instanceof J.Block branch
        && !branch.getStatements().isEmpty()
        && holds.madeUpBy(branch.getStatements().get(0)).filter(acquire::isReleasedBy).isPresent()
        && Exits.endsInJump(branch);
  }

  private static boolean cannotFail(Expression condition) {
    Expression value = condition.unwrap();
    if (value instanceof J.Unary not && not.getOperator() == J.Unary.Type.Not) {
      return cannotFail(not.getExpression());
    }
    return (value instanceof J.Identifier && value.getType() == JavaType.Primitive.Boolean)
        || HarmlessCondition.is(value);
  }

  private boolean isHandover(Statement statement) {
    return statement instanceof J.Return jump
        && jump.getExpression() != null
        && isLock(jump.getExpression());
  }

  /** Whether a value is the lock, or is made of it without any other work. */
  private boolean isLock(Expression value) {
    Expression handed = value.unwrap();
    if (handed instanceof J.Lambda) {
      return holds.within(List.of(handed)).stream()
          .anyMatch(call -> call.releases() && acquire.isSameLock(call));
    }
    boolean isAtHand = handed instanceof J.Identifier || handed instanceof J.MemberReference;
    return isAtHand && acquire.isNamedIn(List.of(handed));
  }
}
