package io.github.lockscope.tree;

import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** Code that cannot throw, though others may see what it does. */
public final class Unfailing {
  private Unfailing() {}

  /** Whether a statement is harmless, or sets a variable of this class to a value at hand. */
  public static boolean is(Statement statement) {
    if (statement instanceof J.Assignment assignment) {
      return Harmless.is(statement)
          || (isOwnVariable(assignment.getVariable()) && isAtHand(assignment));
    }
    if (statement instanceof J.AssignmentOperation assignment) {
      // JLS 15.17.2: only an integer division can fail.
      boolean divides =
          assignment.getOperator() == J.AssignmentOperation.Type.Division
              || assignment.getOperator() == J.AssignmentOperation.Type.Modulo;
      return !divides
          && isOwnVariable(assignment.getVariable())
          && isPrimitive(assignment.getVariable())
          && isPrimitive(assignment.getAssignment())
          && isAtHand(assignment.getAssignment());
    }
    if (statement instanceof J.Unary step && step.getOperator().isModifying()) {
      return isOwnVariable(step.getExpression()) && isPrimitive(step.getExpression());
    }
    if (statement instanceof J.Block block) {
      return block.getStatements().stream().allMatch(Unfailing::is);
    }
    if (statement instanceof J.If choice) {
      return isPlainTest(choice.getIfCondition().getTree())
          && is(choice.getThenPart())
          && (choice.getElsePart() == null || is(choice.getElsePart().getBody()));
    }
    return Harmless.is(statement);
  }

  /** Whether a variable gets its value, if it gets one, from what is at hand. */
  public static boolean isDeclared(J.VariableDeclarations.NamedVariable variable) {
    Expression value = variable.getInitializer();
    // Unboxing throws on null, JLS 5.1.8.
    return value == null
        || value instanceof J.Lambda
        || isComputed(value)
        || (isAtHand(value) && !isPrimitive(variable.getType()));
  }

  /** Whether a number or truth is worked out of others at hand. */
  public static boolean isComputed(Expression value) {
    Expression plain = value.unwrap();
    if (plain instanceof J.TypeCast cast) {
      return isPrimitive(cast) && isComputed(cast.getExpression());
    }
    if (plain instanceof J.InstanceOf test) {
      return isAtHand(test.getExpression());
    }
    if (plain instanceof J.Ternary choice) {
      return isComputed(choice.getCondition())
          && isComputed(choice.getTruePart())
          && isComputed(choice.getFalsePart());
    }
    return plain instanceof J.Binary operation
        // JLS 15.17.2
        ? operation.getOperator() != J.Binary.Type.Division
            && operation.getOperator() != J.Binary.Type.Modulo
            && isComputed(operation.getLeft())
            && isComputed(operation.getRight())
        : isPrimitive(plain) && isAtHand(plain);
  }

  /** Whether to ask a condition cannot fail: it is a plain test, or has no effect at all. */
  public static boolean isTest(Expression condition) {
    return isPlainTest(condition) || HarmlessCondition.is(condition);
  }

  /** {@code if (waited)}, {@code if (last != null)} */
  public static boolean isPlainTest(Expression condition) {
    Expression plain = condition.unwrap();
    if (plain instanceof J.Unary negation && negation.getOperator() == J.Unary.Type.Not) {
      return isPlainTest(negation.getExpression());
    }
    if (plain instanceof J.Binary comparison) {
      return isNullTest(comparison);
    }
    return isPrimitive(plain) && isAtHand(plain);
  }

  private static boolean isNullTest(J.Binary comparison) {
    boolean isEquality =
        comparison.getOperator() == J.Binary.Type.Equal
            || comparison.getOperator() == J.Binary.Type.NotEqual;
    return isEquality
        && isAtHand(comparison.getLeft())
        && comparison.getRight().unwrap() instanceof J.Literal literal
        && literal.getType() == JavaType.Primitive.Null;
  }

  /** Unboxing would throw on null, JLS 5.1.8. */
  private static boolean isAtHand(J.Assignment assignment) {
    return isAtHand(assignment.getAssignment())
        && (!isPrimitive(assignment.getVariable()) || isPrimitive(assignment.getAssignment()));
  }

  private static boolean isAtHand(Expression value) {
    Expression plain = value.unwrap();
    return plain instanceof J.Literal
        || (plain instanceof J.Unary sign
            && !sign.getOperator().isModifying()
            && isAtHand(sign.getExpression()))
        || isOwnVariable(plain);
  }

  /** A local, or a field by its simple name or of {@code this}. */
  private static boolean isOwnVariable(Expression target) {
    Expression plain = target.unwrap();
    return (plain instanceof J.Identifier name && name.getFieldType() != null)
        || (plain instanceof J.FieldAccess access
            && access.getTarget() instanceof J.Identifier owner
            && owner.getSimpleName().equals("this"));
  }

  private static boolean isPrimitive(Expression expression) {
    return isPrimitive(expression.getType());
  }

  private static boolean isPrimitive(@Nullable JavaType known) {
    return known instanceof JavaType.Primitive type
        && type != JavaType.Primitive.String
        && type != JavaType.Primitive.Null;
  }
}
