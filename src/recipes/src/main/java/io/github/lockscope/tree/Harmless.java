package io.github.lockscope.tree;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** Code that neither throws nor has an effect beyond the local variables of its method. */
public final class Harmless {
  private Harmless() {}

  /** Whether a statement only declares or sets locals, to values that are there already. */
  public static boolean is(Statement statement) {
    if (statement instanceof J.VariableDeclarations declaration) {
      return declaration.getVariables().stream()
          .allMatch(
              variable ->
                  variable.getInitializer() == null
                      || isValue(variable.getInitializer(), variable.getType()));
    }
    if (statement instanceof J.Assignment assignment) {
      return assignment.getVariable() instanceof J.Identifier variable
          && isLocal(variable)
          && isValue(assignment.getAssignment(), variable.getType());
    }
    return statement instanceof J.Empty || statement instanceof J.ClassDeclaration;
  }

  /** The names of the variables that such a statement sets. */
  public static Set<String> sets(Statement statement) {
    if (statement instanceof J.VariableDeclarations declaration) {
      return declaration.getVariables().stream()
          .map(J.VariableDeclarations.NamedVariable::getSimpleName)
          .collect(Collectors.toSet());
    }
    return statement instanceof J.Assignment assignment
            && assignment.getVariable() instanceof J.Identifier variable
        ? Set.of(variable.getSimpleName())
        : Set.of();
  }

  private static boolean isValue(Expression expression, @Nullable JavaType target) {
    Expression value = expression.unwrap();
    if (value instanceof J.Unary unary && !unary.getOperator().isModifying()) {
      return isValue(unary.getExpression(), unary.getType());
    }
    if (value instanceof J.Identifier identifier) {
      // Unboxing throws on null, JLS 5.1.8.
      boolean unboxes =
          target instanceof JavaType.Primitive
              && !(identifier.getType() instanceof JavaType.Primitive);
      return identifier.getSimpleName().equals("this") || (isLocal(identifier) && !unboxes);
    }
    return value instanceof J.Literal || value instanceof J.Lambda;
  }

  /** Whether a {@code return} gives nothing, a literal, or a local as it is. */
  public static boolean isReturnOfValueAtHand(J.Return out) {
    if (out.getExpression() == null) {
      return true;
    }
    Expression value = out.getExpression().unwrap();
    return value instanceof J.Literal || (value instanceof J.Identifier name && isLocal(name));
  }

  /** Whether a name is that of a local variable or a parameter. */
  public static boolean isLocal(J.Identifier identifier) {
    return identifier.getFieldType() != null
        && identifier.getFieldType().getOwner() instanceof JavaType.Method;
  }
}
