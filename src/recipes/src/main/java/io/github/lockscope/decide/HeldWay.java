package io.github.lockscope.decide;

import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.LockedBranch;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.tree.Exits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/**
 * What a callable comes to with a lock that it has taken, as long as it neither releases nor jumps.
 */
final class HeldWay {
  private final Holds holds;
  private final LockCall acquire;
  private final List<Cursor> statements = new ArrayList<>();

  private HeldWay(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
  }

  /** The statements, those of a branch that is entered only with the lock first. */
  static List<Cursor> from(LockCall acquire, Holds holds) {
    HeldWay way = new HeldWay(holds, acquire);
    way.follow();
    return way.statements;
  }

  private void follow() {
    Optional<Cursor> branch = LockedBranch.ofChoice(acquire);
    if (branch.isPresent()) {
      if (!isEnded(branch.get())) {
        follow(branch.get().dropParentUntil(J.If.class::isInstance));
      }
    } else if (isPlain()) {
      follow(acquire.statement().orElse(acquire.cursor()));
    } else {
      Attempt.of(acquire)
          .map(attempt -> attempt.checkBehind().orElse(attempt.statement()))
          .ifPresent(this::follow);
    }
  }

  private boolean isPlain() {
    return acquire.operation().effect() == Protocol.Effect.ACQUIRE;
  }

  private void follow(Cursor start) {
    Object callable = LockCalls.callableAt(start).getValue();
    boolean isBreaking = false;
    Cursor at = start;
    while (at.getValue() != callable) {
      Cursor around = at.getParentTreeCursor();
      // JLS 14.15: the innermost loop or switch is what is broken out of.
      isBreaking &= !(at.getValue() instanceof Loop || at.getValue() instanceof J.Switch);
      if (!isBreaking) {
        Optional<Statement> end = run(WayToEnd.behind(at), around);
        isBreaking = end.filter(Exits::isPlainBreak).isPresent();
        if (end.isPresent() && !isBreaking) {
          return;
        }
      }
      if (around.getValue() instanceof J.Try attempt
          && attempt.getFinally() != null
          && attempt.getFinally() != at.getValue()
          && isEnded(new Cursor(around, attempt.getFinally()))) {
        return;
      }
      boolean isNextRound =
          around.getValue() instanceof Loop loop && loop.getBody() == at.getValue();
      // What a round does before an attempt, it does where the attempt before came to nothing.
      if (isNextRound && !isBreaking && isPlain()) {
        statements.add(at);
      }
      at = around;
    }
  }

  /** Goes through a statement, and tells whether it ends the way. */
  private boolean isEnded(Cursor statement) {
    List<Statement> own =
        statement.getValue() instanceof J.Block block
            ? block.getStatements()
            : List.of(statement.<Statement>getValue());
    return run(own, statement).isPresent();
  }

  /** Goes through statements up to one that releases or jumps, which is the result. */
  private Optional<Statement> run(List<Statement> own, Cursor around) {
    for (Statement statement : own) {
      if (isRelease(statement)) {
        return Optional.of(statement);
      }
      statements.add(new Cursor(around, statement));
      if (Exits.endsInJump(statement)) {
        return Optional.of(statement);
      }
    }
    return Optional.empty();
  }

  private boolean isRelease(Statement statement) {
    return holds.madeUpBy(statement).filter(acquire::isReleasedBy).isPresent();
  }
}
