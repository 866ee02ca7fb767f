package io.github.lockscope.edit;

import io.github.lockscope.layout.Spaces;
import io.github.lockscope.tree.Comments;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.marker.Markers;

/** Makes the condition that holds where another one does not. */
final class OppositeQuestion {
  private OppositeQuestion() {}

  /** Nothing where a condition has a remark or several lines, or binds a variable. */
  static Optional<J.ControlParentheses<Expression>> to(J.ControlParentheses<Expression> condition) {
    Expression asked = condition.getTree();
    return isPlain(condition)
        ? Optional.of(
            condition
                .getPadding()
                .withTree(
                    condition
                        .getPadding()
                        .getTree()
                        .withElement(opposite(asked).withPrefix(asked.getPrefix()))))
        : Optional.empty();
  }

  private static Expression opposite(Expression asked) {
    if (asked instanceof J.Unary unary && unary.getOperator() == J.Unary.Type.Not) {
      return unary.getExpression() instanceof J.Parentheses<?> around
              && around.getTree() instanceof Expression inner
              && !(inner instanceof J.Assignment)
          ? inner
          : unary.getExpression();
    }
    if (asked instanceof J.Binary binary && binary.getOperator() == J.Binary.Type.Equal) {
      return binary.withOperator(J.Binary.Type.NotEqual);
    }
    if (asked instanceof J.Binary binary && binary.getOperator() == J.Binary.Type.NotEqual) {
      return binary.withOperator(J.Binary.Type.Equal);
    }
    boolean bindsCloser = bindsCloser(asked);
    Expression operand = asked.withPrefix(Space.EMPTY);
    return new J.Unary(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        JLeftPadded.build(J.Unary.Type.Not),
        bindsCloser
            ? operand
            : new J.Parentheses<>(
                Tree.randomId(), Space.EMPTY, Markers.EMPTY, JRightPadded.build(operand)),
        JavaType.Primitive.Boolean);
  }

  private static boolean bindsCloser(Expression asked) {
    return asked instanceof J.Identifier
        || asked instanceof J.FieldAccess
        || asked instanceof J.ArrayAccess
        || asked instanceof J.Literal
        || asked instanceof J.MethodInvocation
        || asked instanceof J.Parentheses<?>;
  }

  /** Whether the opposite is written without more parentheses. */
  static boolean isSimple(Expression asked) {
    return bindsCloser(asked)
        || (asked instanceof J.Unary unary && unary.getOperator() == J.Unary.Type.Not)
        || (asked instanceof J.Binary binary
            && (binary.getOperator() == J.Binary.Type.Equal
                || binary.getOperator() == J.Binary.Type.NotEqual));
  }

  /** Whether a condition is on one line, says nothing and binds no variable. */
  static boolean isPlain(J.ControlParentheses<Expression> condition) {
    AtomicBoolean isPlain = new AtomicBoolean(Comments.in(condition).isEmpty());
    new JavaIsoVisitor<AtomicBoolean>() {
      @Override
      public Space visitSpace(@Nullable Space space, Space.Location at, AtomicBoolean plain) {
        if (space != null && Spaces.breaksLine(space)) {
          plain.set(false);
        }
        return super.visitSpace(space, at, plain);
      }

      @Override
      public J.InstanceOf visitInstanceOf(J.InstanceOf test, AtomicBoolean plain) {
        if (test.getPattern() != null) {
          plain.set(false);
        }
        return super.visitInstanceOf(test, plain);
      }
    }.visit(condition, isPlain);
    return isPlain.get();
  }
}
