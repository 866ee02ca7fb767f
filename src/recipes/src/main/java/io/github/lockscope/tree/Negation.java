package io.github.lockscope.tree;

import java.util.Optional;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Reads {@code !got}, {@code got == false}, or {@code false == got}. */
public final class Negation {
  private Negation() {}

  /** What an expression negates, without parentheses; empty if it is no negation. */
  public static Optional<Expression> of(Expression expression) {
    if (expression.unwrap() instanceof J.Binary comparison) {
      Expression left = comparison.getLeft().unwrap();
      Expression right = comparison.getRight().unwrap();
      return isWithFalse(comparison.getOperator(), right)
          ? Optional.of(left)
          : isWithFalse(comparison.getOperator(), left) ? Optional.of(right) : Optional.empty();
    }
    return expression.unwrap() instanceof J.Unary unary && unary.getOperator() == J.Unary.Type.Not
        ? Optional.of(unary.getExpression().unwrap())
        : Optional.empty();
  }

  /** Whether an expression is true just where a call comes to {@code false}. */
  public static boolean isOf(J.MethodInvocation call, Expression expression) {
    return of(expression).filter(negated -> negated == call).isPresent();
  }

  private static boolean isWithFalse(J.Binary.Type comparison, Expression value) {
    return switch (comparison) {
      case Equal -> J.Literal.isLiteralValue(value, false);
      case NotEqual -> J.Literal.isLiteralValue(value, true);
      default -> false;
    };
  }

  /** What is true behind {@code if (!got) return;}; empty if a choice is not of this form. */
  public static Optional<Expression> leavingBy(J.If choice) {
    return choice.getElsePart() == null && Exits.endsInJump(choice.getThenPart())
        ? of(choice.getIfCondition().getTree())
        : Optional.empty();
  }
}
