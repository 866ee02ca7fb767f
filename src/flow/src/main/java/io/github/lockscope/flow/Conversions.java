package io.github.lockscope.flow;

import java.util.Set;
import spoon.reflect.code.CtBinaryOperator;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtLiteral;
import spoon.reflect.reference.CtTypeReference;

/** Operations and conversions that fail for some values, though they call nothing. */
final class Conversions {
  private static final Set<String> BOXES =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short");

  private Conversions() {}

  /** JLS 15.16: only between primitive types does a cast never fail. */
  static boolean mayFailToCast(CtExpression<?> expression) {
    boolean isNarrowing =
        isPrimitive(expression.getType())
            && expression.getTypeCasts().stream().allMatch(Conversions::isPrimitive);
    return !expression.getTypeCasts().isEmpty()
        && !isNarrowing
        && !(expression instanceof CtLiteral<?>);
  }

  /** JLS 15.17.2: integers cannot be divided by zero; JLS 5.1.8: an empty box has no value. */
  static boolean mayFail(CtBinaryOperator<?> operation) {
    CtExpression<?> left = operation.getLeftHandOperand();
    CtExpression<?> right = operation.getRightHandOperand();
    return switch (operation.getKind()) {
      case DIV, MOD -> !isNonZero(right) || isBox(left);
      case EQ, NE -> isBox(left) != isBox(right) && !isNull(left) && !isNull(right);
      case AND, OR, INSTANCEOF -> false;
      default -> isBox(left) || isBox(right);
    };
  }

  private static boolean isNonZero(CtExpression<?> divisor) {
    return divisor instanceof CtLiteral<?> literal
        && literal.getValue() instanceof Number number
        && number.doubleValue() != 0;
  }

  /** Whether an expression is of a type that is unboxed where a primitive value is wanted. */
  static boolean isBox(CtExpression<?> expression) {
    CtTypeReference<?> type = expression.getType();
    return type != null && BOXES.contains(type.getQualifiedName());
  }

  private static boolean isNull(CtExpression<?> expression) {
    return expression instanceof CtLiteral<?> literal && literal.getValue() == null;
  }

  private static boolean isPrimitive(CtTypeReference<?> type) {
    return type != null && type.isPrimitive();
  }
}
