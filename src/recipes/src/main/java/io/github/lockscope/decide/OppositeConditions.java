package io.github.lockscope.decide;

import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Negation;
import io.github.lockscope.tree.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * {@code if (c) lock(); … if (!c) unlock();}
 *
 * @param acquire the acquire
 * @param release its release
 */
record OppositeConditions(LockCall acquire, LockCall release) {
  /** Whether the release is made exactly where the acquire is not. */
  boolean exist() {
    List<Said> atAcquire = said(acquire.cursor());
    return !atAcquire.isEmpty()
        && acquire.callable().equals(release.callable())
        && said(release.cursor()).stream()
            .anyMatch(one -> atAcquire.stream().anyMatch(other -> isOpposite(one, other)));
  }

  /**
   * What is known at a place.
   *
   * @param left one side of an equation, or a condition
   * @param right the other side, if it is an equation
   * @param value whether it is so, or not
   */
  private record Said(Expression left, Optional<Expression> right, boolean value) {}

  private static List<Said> said(Cursor place) {
    List<Said> said = new ArrayList<>();
    Object callable = LockCalls.callableAt(place).getValue();
    Cursor child = place;
    for (Cursor at = child; at.getValue() != callable; at = at.getParentTreeCursor()) {
      if (at.getValue() instanceof J.If choice) {
        Expression asked = choice.getIfCondition().getTree();
        if (choice.getThenPart() == child.getValue()) {
          add(asked, true, said);
        } else if (choice.getElsePart() == child.getValue()) {
          add(asked, false, said);
        }
      } else if (at.getValue() instanceof J.Binary both && both.getRight() == child.getValue()) {
        // JLS 15.23, 15.24: the right operand is evaluated only if the left one does not decide.
        if (both.getOperator() == J.Binary.Type.And || both.getOperator() == J.Binary.Type.Or) {
          add(both.getLeft(), both.getOperator() == J.Binary.Type.And, said);
        }
      }
      child = at;
    }
    return said;
  }

  private static void add(Expression condition, boolean value, List<Said> said) {
    Expression plain = condition.unwrap();
    Optional<Expression> denied = Negation.of(plain);
    if (denied.isPresent()) {
      add(denied.get(), !value, said);
    } else if (!(plain instanceof J.Binary both)) {
      said.add(new Said(plain, Optional.empty(), value));
    } else if (both.getOperator() == (value ? J.Binary.Type.And : J.Binary.Type.Or)) {
      add(both.getLeft(), value, said);
      add(both.getRight(), value, said);
    } else if (both.getOperator() == J.Binary.Type.Equal
        || both.getOperator() == J.Binary.Type.NotEqual) {
      boolean isEquation = both.getOperator() == J.Binary.Type.Equal;
      said.add(new Said(both.getLeft(), Optional.of(both.getRight()), value == isEquation));
    }
  }

  private boolean isOpposite(Said atRelease, Said atAcquire) {
    if (atRelease.value() == atAcquire.value()) {
      return false;
    }
    if (atRelease.right().isEmpty() || atAcquire.right().isEmpty()) {
      return atRelease.right().isEmpty()
          && atAcquire.right().isEmpty()
          && isSame(atRelease.left(), atAcquire.left());
    }
    Expression right = atRelease.right().get();
    Expression other = atAcquire.right().get();
    return (isSame(atRelease.left(), atAcquire.left()) && isSame(right, other))
        || (isSame(atRelease.left(), other) && isSame(right, atAcquire.left()));
  }

  /** Whether two operands are one that never changes: a local, a literal or {@code this}. */
  private boolean isSame(Expression atRelease, Expression atAcquire) {
    Expression one = atRelease.unwrap();
    Expression other = atAcquire.unwrap();
    if (one instanceof J.Literal literal && other instanceof J.Literal same) {
      return literal.getType() == same.getType()
          && Objects.equals(literal.getValue(), same.getValue());
    }
    return one instanceof J.Identifier name
        && other instanceof J.Identifier same
        && name.getSimpleName().equals(same.getSimpleName())
        && (isThis(name) || isSameLocal(name, same));
  }

  private static boolean isThis(J.Identifier name) {
    return name.getSimpleName().equals("this");
  }

  private boolean isSameLocal(J.Identifier atRelease, J.Identifier atAcquire) {
    String name = atRelease.getSimpleName();
    return Stream.of(atRelease, atAcquire).allMatch(Harmless::isLocal)
        && !Locals.around(release.cursor()).isWritten(name)
        && Scope.lookUp(name, release.cursor())
            .filter(
                declared ->
                    Scope.lookUp(name, acquire.cursor())
                        .filter(variable -> variable.getId().equals(declared.getId()))
                        .isPresent())
            .isPresent();
  }
}
