package io.github.lockscope.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** The final local variables that statements declare with a value: they may be constants. */
public final class FinalLocals {
  private FinalLocals() {}

  /** Their initialisers by name. */
  public static Map<String, Expression> of(List<? extends Statement> statements) {
    Map<String, Expression> initializers = new HashMap<>();
    for (Statement statement : statements) {
      if (statement instanceof J.VariableDeclarations declaration
          && declaration.hasModifier(J.Modifier.Type.Final)) {
        for (J.VariableDeclarations.NamedVariable variable : declaration.getVariables()) {
          if (variable.getInitializer() != null) {
            initializers.put(variable.getSimpleName(), variable.getInitializer());
          }
        }
      }
    }
    return initializers;
  }
}
