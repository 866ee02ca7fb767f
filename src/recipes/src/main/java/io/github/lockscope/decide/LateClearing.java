package io.github.lockscope.decide;

import io.github.lockscope.site.HoldFlag;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Negation;
import io.github.lockscope.tree.Unfailing;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * {@code unlock(); work(); released = true;}: whoever fails at the work releases once more in the
 * {@code finally}, which goes by the flag.
 *
 * @param early the release before the {@code finally}
 * @param holds the lock calls of the file
 */
record LateClearing(LockCall early, Holds holds) {
  /** Whether work comes between the release and what tells of it. */
  boolean isOf(HoldFlag flag) {
    return early
        .behind()
        .filter(
            behind -> flag.conditions().stream().anyMatch(condition -> isLate(condition, behind)))
        .isPresent();
  }

  private boolean isLate(Expression condition, List<Statement> behind) {
    boolean cleared = Negation.of(condition).isPresent();
    Expression plain = Negation.of(condition).orElse(condition);
    if (!HoldFlag.isLocalFlag(plain)) {
      return false;
    }
    String flag = ((J.Identifier) plain).getSimpleName();
    for (int i = 0; i < behind.size(); i++) {
      Statement statement = behind.get(i);
      if (HoldFlag.isSetTo(cleared, flag, statement) || isTakenBackBy(statement)) {
        return false;
      }
      if (!Unfailing.is(statement)) {
        return behind.stream().skip(i).anyMatch(later -> isClearedIn(later, flag, cleared));
      }
    }
    return false;
  }

  private boolean isTakenBackBy(Statement statement) {
    return holds
        .madeUpBy(statement)
        .filter(call -> call.acquires() && call.isSameLock(early))
        .isPresent();
  }

  private static boolean isClearedIn(Statement statement, String flag, boolean cleared) {
    AtomicBoolean found = new AtomicBoolean();
    new CodeVisitor<Integer>() {
      @Override
      public J.Assignment visitAssignment(J.Assignment assignment, Integer p) {
        found.compareAndSet(false, HoldFlag.isSetTo(cleared, flag, assignment));
        return super.visitAssignment(assignment, p);
      }
    }.visit(statement, 0);
    return found.get();
  }
}
