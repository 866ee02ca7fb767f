package io.github.lockscope;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openrewrite.java.JavaIsoVisitor;
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
        .list()
        .map(
            list ->
                list.statements().stream()
                    .skip(list.indexOf(early.statement().orElseThrow().getValue()) + 1L)
                    .toList())
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
      if (clears(statement, flag, cleared) || isTakenBackBy(statement)) {
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

  private static boolean clears(J code, String flag, boolean cleared) {
    return code instanceof J.Assignment assignment
        && assignment.getVariable() instanceof J.Identifier variable
        && variable.getSimpleName().equals(flag)
        && J.Literal.isLiteralValue(assignment.getAssignment(), cleared);
  }

  private static boolean isClearedIn(Statement statement, String flag, boolean cleared) {
    AtomicBoolean found = new AtomicBoolean();
    new JavaIsoVisitor<Integer>() {
      @Override
      public J.Assignment visitAssignment(J.Assignment assignment, Integer p) {
        found.compareAndSet(false, clears(assignment, flag, cleared));
        return super.visitAssignment(assignment, p);
      }
    }.visit(statement, 0);
    return found.get();
  }
}
