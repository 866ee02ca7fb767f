package io.github.lockscope.tree;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Conditions that can be left out, or evaluated elsewhere, and nobody would tell. */
public final class HarmlessCondition {
  private HarmlessCondition() {}

  /** Whether to evaluate a condition has no effect, failure included. */
  public static boolean is(Expression condition) {
    Expression value = condition.unwrap();
    if (value instanceof J.Binary binary) {
      return is(binary, HarmlessCondition::is, HarmlessCondition::isReference);
    }
    return isPrimitive(value.getType()) && isAtHand(value);
  }

  /**
   * Whether an operation has no effect, failure included.
   *
   * @param isValue tells the operands of primitive types that have none
   * @param isReference tells those of other types
   */
  public static boolean is(
      J.Binary binary, Predicate<Expression> isValue, Predicate<Expression> isReference) {
    Expression left = binary.getLeft().unwrap();
    Expression right = binary.getRight().unwrap();
    boolean areValues = isValue.test(left) && isValue.test(right);
    return switch (binary.getOperator()) {
      // JLS 15.17.2, 15.17.3: by zero these fail.
      case Division, Modulo -> false;
      // JLS 5.1.8: to compare a box with what is none opens it, and an empty one fails.
      case Equal, NotEqual -> areValues || (isReference.test(left) && isReference.test(right));
      default -> areValues;
    };
  }

  private static boolean isReference(Expression value) {
    return value.getType() != null && !isPrimitive(value.getType()) && isAtHand(value);
  }

  private static boolean isAtHand(Expression value) {
    if (value instanceof J.Unary unary) {
      return !unary.getOperator().isModifying() && is(unary.getExpression());
    }
    return value instanceof J.Literal
        || (value instanceof J.Identifier name
            && name.getFieldType() != null
            && (!ReceiverReader.isMember(name.getFieldType())
                || name.getFieldType().hasFlags(Flag.Final)));
  }

  /**
   * Whether a type is primitive. OpenRewrite counts {@code null} and texts among the primitive
   * types.
   */
  public static boolean isPrimitive(@Nullable JavaType type) {
    return type instanceof JavaType.Primitive
        && type != JavaType.Primitive.Null
        && type != JavaType.Primitive.String;
  }
}
