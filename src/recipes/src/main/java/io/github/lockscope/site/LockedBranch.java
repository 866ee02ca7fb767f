package io.github.lockscope.site;

import io.github.lockscope.tree.Negation;
import io.github.lockscope.tree.NoStamp;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** The branch that runs only if an acquire, evaluated last, gets the lock. */
public final class LockedBranch {
  private LockedBranch() {}

  /** The branch; empty if the acquire does not decide about one alone. */
  public static Optional<Statement> of(LockCall acquire) {
    Optional<Cursor> branch = ofChoice(acquire);
    if (branch.isPresent()) {
      return branch.map(Cursor::getValue);
    }
    Cursor at = decidedBy(acquire);
    if (at.getValue() instanceof J.WhileLoop loop) {
      return Optional.of(loop.getBody());
    }
    return at.getValue() instanceof J.ForLoop.Control
        ? Optional.of(at.getParentTreeCursor().<J.ForLoop>getValue().getBody())
        : Optional.empty();
  }

  /** {@code if (lock.tryLock()) { … }}, or the {@code else} of the opposite. */
  public static Optional<Cursor> ofChoice(LockCall acquire) {
    Cursor opposite = Attempt.choice(acquire.cursor().getParentTreeCursor());
    if (opposite.getValue() instanceof J.If negated
        && negated.getElsePart() != null
        && Negation.isOf(acquire.call(), negated.getIfCondition().getTree())) {
      J.If.Else last = negated.getElsePart();
      return Optional.of(new Cursor(new Cursor(opposite, last), last.getBody()));
    }
    Cursor choice = decidedBy(acquire);
    return choice.getValue() instanceof J.If decided
        ? Optional.of(new Cursor(choice, decided.getThenPart()))
        : Optional.empty();
  }

  /** What a condition belongs to that holds only if the acquire, evaluated last, succeeds. */
  public static Cursor decidedBy(LockCall acquire) {
    Cursor child = stampComparison(acquire).orElse(acquire.cursor());
    Cursor at = child.getParentTreeCursor();
    while (at.getValue() instanceof J.Parentheses<?>
        || at.getValue() instanceof J.ControlParentheses<?>
        || isValueOf(child, at)
        || (at.getValue() instanceof J.Binary binary
            && binary.getOperator() == J.Binary.Type.And
            && binary.getRight() == child.getValue())) {
      child = at;
      at = at.getParentTreeCursor();
    }
    return at;
  }

  /** Whether a condition in parentheses keeps its answer, as in {@code (got = lock.tryLock())}. */
  private static boolean isValueOf(Cursor answer, Cursor at) {
    Object around = at.getParentTreeCursor().getValue();
    return at.getValue() instanceof J.Assignment assignment
        && assignment.getAssignment() == answer.getValue()
        && assignment.getType() == JavaType.Primitive.Boolean
        && (around instanceof J.Parentheses<?> || around instanceof J.ControlParentheses<?>);
  }

  /** {@code (stamp = lock.tryWriteLock()) != 0}. */
  private static Optional<Cursor> stampComparison(LockCall acquire) {
    Cursor assignment = acquire.cursor().getParentTreeCursor();
    if (!(assignment.getValue() instanceof J.Assignment)) {
      return Optional.empty();
    }
    Cursor at = assignment.getParentTreeCursor();
    while (at.getValue() instanceof J.Parentheses<?>) {
      at = at.getParentTreeCursor();
    }
    return at.getValue() instanceof J.Binary comparison
            && comparison.getOperator() == J.Binary.Type.NotEqual
            && comparison.getLeft().unwrap() == assignment.getValue()
            && NoStamp.is(comparison.getRight())
        ? Optional.of(at)
        : Optional.empty();
  }
}
