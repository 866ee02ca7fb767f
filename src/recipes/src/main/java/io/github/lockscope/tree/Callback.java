package io.github.lockscope.tree;

import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Code that is handed over to be run: a lambda or a method reference. */
public final class Callback {
  private Callback() {}

  /** The one that an expression is, or that its variable is declared with. */
  public static Optional<J> of(Expression expression, Cursor place) {
    Expression plain = expression.unwrap();
    if (plain instanceof J.Identifier name && Harmless.isLocal(name)) {
      return Scope.lookUp(name.getSimpleName(), place)
          .map(J.VariableDeclarations.NamedVariable::getInitializer)
          .flatMap(value -> of(value.unwrap()));
    }
    return of(plain);
  }

  private static Optional<J> of(Expression value) {
    return value instanceof J.Lambda || value instanceof J.MemberReference
        ? Optional.of(value)
        : Optional.empty();
  }
}
