package io.github.lockscope.flow;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.BinaryOperatorKind;
import spoon.reflect.code.CtAbstractSwitch;
import spoon.reflect.code.CtBinaryOperator;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtLiteral;
import spoon.reflect.code.CtOperatorAssignment;
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

  /** The same for {@code x /= y} and the like (JLS 15.26.2). */
  static boolean mayFail(CtOperatorAssignment<?, ?> operation) {
    CtExpression<?> value = operation.getAssignment();
    boolean mayDivideByZero =
        switch (operation.getKind()) {
          case DIV, MOD -> !isNonZero(value);
          default -> false;
        };
    return mayDivideByZero || isBox(operation.getAssigned()) || isBox(value);
  }

  /** JLS 14.11.3: a switch on null throws, unless a label is for it. */
  static boolean mayBeNull(CtAbstractSwitch<?> choice) {
    return !isPrimitive(choice.getSelector().getType())
        && choice.getCases().stream()
            .flatMap(group -> group.getCaseExpressions().stream())
            .noneMatch(Conversions::isNull);
  }

  /** String concatenation calls toString() on what is no string yet (JLS 15.18.1, 5.1.11). */
  static boolean mayCall(BinaryOperatorKind kind, CtExpression<?> left, CtExpression<?> right) {
    return kind == BinaryOperatorKind.PLUS
        && !(Constants.isPlain(left) && Constants.isPlain(right));
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

  static boolean isNull(CtExpression<?> expression) {
    return expression instanceof CtLiteral<?> literal && literal.getValue() == null;
  }

  static boolean isPrimitive(@Nullable CtTypeReference<?> type) {
    return type != null && type.isPrimitive();
  }
}
