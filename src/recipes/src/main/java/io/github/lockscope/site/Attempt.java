package io.github.lockscope.site;

import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.Negation;
import io.github.lockscope.tree.ReceiverReader;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/**
 * A statement with an acquire that may come back without the lock. Behind it a variable tells
 * whether it did, or nobody comes there without the lock: {@code if (!lock.tryLock()) return;},
 * {@code while (!lock.tryLock()) …}, {@code boolean locked = lock.tryLock();}.
 *
 * @param statement the statement
 * @param answer the variable; empty where the lock was got for certain
 */
public record Attempt(Cursor statement, Optional<J.Identifier> answer) {
  /** The attempt that an acquire makes, if the statement around it is one of these. */
  public static Optional<Attempt> of(LockCall acquire) {
    Cursor at = acquire.cursor().getParentTreeCursor();
    Optional<Attempt> answered = answeredAt(at);
    if (answered.isPresent()) {
      return answered;
    }
    Cursor choice = choice(at);
    return isLeftOnlyWith(acquire, choice)
        ? Optional.of(new Attempt(choice, Optional.empty()))
        : Optional.empty();
  }

  /** {@code boolean locked = isOpen && lock.tryLock();} */
  static Optional<Attempt> decidedLastBy(LockCall acquire) {
    return answeredAt(LockedBranch.decidedBy(acquire));
  }

  private static Optional<Attempt> answeredAt(Cursor at) {
    if (at.getValue() instanceof J.VariableDeclarations.NamedVariable variable) {
      return Optional.of(new Attempt(at.getParentTreeCursor(), Optional.of(variable.getName())));
    }
    return at.getValue() instanceof J.Assignment assignment
            && assignment.getVariable() instanceof J.Identifier variable
        ? Optional.of(new Attempt(at, Optional.of(variable)))
        : Optional.empty();
  }

  /** Whether the statement tells by a {@code boolean}, or by being left at all. */
  public boolean isPlain() {
    return answer
        .map(Expression::getType)
        .map(JavaType.Primitive.Boolean::equals)
        .orElse(answer.isEmpty());
  }

  /** Whether the statement tells by a {@code Boolean}, which is a value of its own until then. */
  boolean isBoxed() {
    return answer
        .map(Expression::getType)
        .filter(type -> TypeUtils.isOfClassType(type, "java.lang.Boolean"))
        .isPresent();
  }

  /** Whether the statement tells by a stamp, which is zero without the lock. */
  public boolean isStamped() {
    return answer.map(Expression::getType).filter(JavaType.Primitive.Long::equals).isPresent();
  }

  /** The list that the statement is in, if it runs in one and does nothing else. */
  public Optional<StatementList> list() {
    boolean isAlone =
        !(statement.getValue() instanceof J.VariableDeclarations declaration)
            || declaration.getVariables().size() == 1;
    return isAlone && statement.getValue() instanceof Statement
        ? StatementList.holding(statement)
        : Optional.empty();
  }

  /** {@code boolean locked = lock.tryLock(); if (!locked) return;}: the choice behind. */
  public Optional<Cursor> checkBehind() {
    return answer.filter(local -> isPlain() && isLocal(local)).flatMap(this::checkBehind);
  }

  /** What another thread may set tells nothing. */
  private static boolean isLocal(J.Identifier variable) {
    JavaType.Variable known = variable.getFieldType();
    return known != null && !ReceiverReader.isMember(known);
  }

  private Optional<Cursor> checkBehind(J.Identifier answer) {
    return list()
        .flatMap(
            list ->
                list.behind(statement.getValue()).stream()
                    .findFirst()
                    .filter(next -> next instanceof J.If choice && isLeftWithout(answer, choice))
                    .map(next -> new Cursor(list.cursor(), next)));
  }

  private static boolean isLeftWithout(J.Identifier answer, J.If choice) {
    return Negation.leavingBy(choice)
        .filter(J.Identifier.class::isInstance)
        .filter(got -> ((J.Identifier) got).getSimpleName().equals(answer.getSimpleName()))
        .isPresent();
  }

  /** The statement that an expression is the whole condition of, negated or not. */
  public static Cursor choice(Cursor at) {
    Cursor up = at;
    while (up.getValue() instanceof J.Parentheses<?>
        || up.getValue() instanceof J.ControlParentheses<?>
        || (up.getValue() instanceof J.Unary unary && unary.getOperator() == J.Unary.Type.Not)
        || (up.getValue() instanceof J.Binary comparison && Negation.of(comparison).isPresent())) {
      up = up.getParentTreeCursor();
    }
    return up;
  }

  /** Whether the statement goes on behind itself only with the lock. */
  private static boolean isLeftOnlyWith(LockCall acquire, Cursor at) {
    if (at.getValue() instanceof J.WhileLoop loop) {
      return Negation.isOf(acquire.call(), loop.getCondition().getTree())
          && !Exits.leave(List.of(loop))
          && Exits.breaks(List.of(loop.getBody())).isEmpty();
    }
    return at.getValue() instanceof J.If choice
        && Negation.leavingBy(choice).filter(got -> got == acquire.call()).isPresent();
  }
}
