package io.github.lockscope.flow;

import java.util.Optional;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtVariableAccess;
import spoon.reflect.reference.CtCatchVariableReference;
import spoon.reflect.reference.CtLocalVariableReference;
import spoon.reflect.reference.CtParameterReference;
import spoon.reflect.reference.CtVariableReference;

/** Tells local variables and parameters from fields, and from names that nobody knows. */
final class Locals {
  private Locals() {}

  /** The name of the local variable or parameter that an expression is. */
  static Optional<String> nameOf(CtExpression<?> expression) {
    if (!(expression instanceof CtVariableAccess<?> access)) {
      return Optional.empty();
    }
    CtVariableReference<?> variable = access.getVariable();
    boolean isLocal =
        variable instanceof CtLocalVariableReference<?>
            || variable instanceof CtParameterReference<?>
            || variable instanceof CtCatchVariableReference<?>;
    return isLocal ? Optional.of(variable.getSimpleName()) : Optional.empty();
  }

  static boolean isLocal(CtExpression<?> expression) {
    return nameOf(expression).isPresent();
  }
}
