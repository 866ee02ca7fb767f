package io.github.lockscope.tree;

import java.util.Optional;
import java.util.function.Predicate;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Reads what a condition asks of an attempt to acquire: {@code got}, {@code stamp == 0}. */
public final class HeldTest {
  private HeldTest() {}

  /**
   * Whether a condition is true where the lock is held; empty if it asks for anything else.
   *
   * @param isAnswer tells the expressions that are the answer of the attempt
   */
  public static Optional<Boolean> of(Expression condition, Predicate<Expression> isAnswer) {
    Expression asked = condition.unwrap();
    if (isAnswer.test(asked)) {
      return Optional.of(true);
    }
    return asked instanceof J.Binary comparison && isWithZero(comparison, isAnswer)
        ? ofStamp(comparison.getOperator())
        : Negation.of(asked).flatMap(inner -> of(inner, isAnswer)).map(isHeld -> !isHeld);
  }

  /** The same for the answer that a variable has. */
  public static Optional<Boolean> of(Expression condition, String variable) {
    return of(
        condition,
        asked -> asked instanceof J.Identifier name && name.getSimpleName().equals(variable));
  }

  private static Optional<Boolean> ofStamp(J.Binary.Type comparison) {
    return switch (comparison) {
      case NotEqual -> Optional.of(true);
      case Equal -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static boolean isWithZero(J.Binary comparison, Predicate<Expression> isAnswer) {
    Expression left = comparison.getLeft().unwrap();
    Expression right = comparison.getRight().unwrap();
    return (isAnswer.test(left) && NoStamp.is(right)) || (isAnswer.test(right) && NoStamp.is(left));
  }
}
