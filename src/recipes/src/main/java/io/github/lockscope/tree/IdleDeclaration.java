package io.github.lockscope.tree;

import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * A declaration of locals that runs no code and cannot fail: {@code int n;}, {@code T t = null;}.
 */
public final class IdleDeclaration {
  private IdleDeclaration() {}

  /** Whether a statement is one, so that it may run before or behind what is beside it. */
  public static boolean is(Statement statement) {
    return statement instanceof J.VariableDeclarations declaration
        && declaration.getVariables().stream()
            .map(J.VariableDeclarations.NamedVariable::getInitializer)
            .allMatch(value -> value == null || isLiteral(value));
  }

  private static boolean isLiteral(Expression value) {
    return value.unwrap() instanceof J.Literal;
  }
}
