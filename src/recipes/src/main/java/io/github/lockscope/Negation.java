package io.github.lockscope;

import java.util.Optional;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Reads {@code !got}, or {@code got == false}. */
final class Negation {
  private Negation() {}

  /** What an expression negates, without parentheses; empty if it is no negation. */
  static Optional<Expression> of(Expression expression) {
    if (expression.unwrap() instanceof J.Binary comparison) {
      return isWithFalse(comparison)
          ? Optional.of(comparison.getLeft().unwrap())
          : Optional.empty();
    }
    return expression.unwrap() instanceof J.Unary unary && unary.getOperator() == J.Unary.Type.Not
        ? Optional.of(unary.getExpression().unwrap())
        : Optional.empty();
  }

  /** Whether an expression is true just where a call comes to {@code false}. */
  static boolean isOf(J.MethodInvocation call, Expression expression) {
    return of(expression).filter(negated -> negated == call).isPresent();
  }

  private static boolean isWithFalse(J.Binary comparison) {
    return switch (comparison.getOperator()) {
      case Equal -> J.Literal.isLiteralValue(comparison.getRight().unwrap(), false);
      case NotEqual -> J.Literal.isLiteralValue(comparison.getRight().unwrap(), true);
      default -> false;
    };
  }

  /** What is true behind {@code if (!got) return;}; empty if a choice is not of this form. */
  static Optional<Expression> leavingBy(J.If choice) {
    return choice.getElsePart() == null && Exits.endsInJump(choice.getThenPart())
        ? of(choice.getIfCondition().getTree())
        : Optional.empty();
  }
}
