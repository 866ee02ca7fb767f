package io.github.lockscope.decide;

import io.github.lockscope.callers.Handlers;
import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.HeldTest;
import io.github.lockscope.tree.OwnCodeVisitor;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.TypeUtils;

/**
 * A {@code throw} that leaves with a lock that is otherwise kept for somebody else: who called the
 * code learns that it failed, and not that the lock is held.
 */
final class ThrownHolding extends OwnCodeVisitor<Integer> {
  private final LockCall acquire;
  private final Holds holds;
  private boolean found;

  private ThrownHolding(LockCall acquire, Holds holds) {
    this.acquire = acquire;
    this.holds = holds;
  }

  /** Whether there may be one behind an acquire. */
  static boolean is(LockCall acquire, Holds holds) {
    // A permit may be for another thread to give back, whatever becomes of this one.
    if (acquire.kind().arguments() == Protocol.Arguments.PERMITS) {
      return false;
    }
    ThrownHolding search = new ThrownHolding(acquire, holds);
    for (Cursor statement : HeldWay.from(acquire, holds)) {
      search.visit(statement.<J>getValue(), 0, statement.getParentOrThrow());
    }
    return search.found;
  }

  @Override
  public J.Throw visitThrow(J.Throw jump, Integer p) {
    found |= leavesHolding(jump);
    return super.visitThrow(jump, p);
  }

  private boolean leavesHolding(J.Throw jump) {
    Object callable = LockCalls.callableAt(getCursor()).getValue();
    for (Cursor at = getCursor(); at.getValue() != callable; at = at.getParentTreeCursor()) {
      Object around = at.getParentTreeCursor().getValue();
      if (isBehindRelease(at)
          || (around instanceof J.If choice && isBranchWithout(choice, at.getValue()))
          || (around instanceof J.Try attempt && isStoppedBy(attempt, at.getValue(), jump))) {
        return false;
      }
    }
    return true;
  }

  private boolean isBehindRelease(Cursor statement) {
    return StatementList.holding(statement).stream()
        .flatMap(
            list ->
                list.statements().subList(0, list.indexOf(statement.getValue())).stream()
                    .flatMap(before -> holds.madeUpBy(before).stream()))
        .anyMatch(call -> acquire.isReleasedBy(call) && holds.isBefore(acquire, call));
  }

  /** Whether a handler sees it, or releases, or a {@code finally} does. */
  private boolean isStoppedBy(J.Try attempt, J part, J.Throw jump) {
    boolean isSeen =
        part == attempt.getBody()
            && (attempt.getCatches().stream().anyMatch(handler -> sees(handler, jump))
                || holds.within(attempt.getCatches()).stream().anyMatch(acquire::isReleasedBy));
    return isSeen
        || (attempt.getFinally() != null
            && part != attempt.getFinally()
            && holds.within(List.of(attempt.getFinally())).stream()
                .anyMatch(acquire::isReleasedBy));
  }

  private static boolean sees(J.Try.Catch handler, J.Throw jump) {
    return Handlers.classesOf(handler)
        .anyMatch(seen -> TypeUtils.isAssignableTo(seen.getType(), jump.getException().getType()));
  }

  /** Whether the answer of an attempt says, where a branch is entered, that there is no lock. */
  private boolean isBranchWithout(J.If choice, J branch) {
    return branch == choice.getThenPart()
        && Attempt.of(acquire)
            .flatMap(Attempt::answer)
            .filter(answer -> saysNo(choice.getIfCondition().getTree(), answer))
            .isPresent();
  }

  private static boolean saysNo(Expression condition, J.Identifier answer) {
    Expression plain = condition.unwrap();
    if (plain instanceof J.Binary both && both.getOperator() == J.Binary.Type.And) {
      return saysNo(both.getLeft(), answer) || saysNo(both.getRight(), answer);
    }
    return HeldTest.of(plain, answer.getSimpleName()).equals(Optional.of(false));
  }
}
