package io.github.lockscope.flow;

import spoon.reflect.code.CtBinaryOperator;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFieldAccess;
import spoon.reflect.code.CtLiteral;
import spoon.reflect.code.CtTypeAccess;
import spoon.reflect.declaration.CtEnumValue;
import spoon.reflect.declaration.CtField;
import spoon.reflect.reference.CtTypeReference;

/** Tells the values that are the same whenever they are read. */
final class Constants {
  private Constants() {}

  /**
   * Whether a field access reads a static final field, as far as its declaration is known, and
   * starts nothing by that.
   */
  static boolean isConstant(CtFieldAccess<?> access) {
    boolean isOfType = access.getTarget() == null || access.getTarget() instanceof CtTypeAccess<?>;
    if (!isOfType) {
      return false;
    }
    if (access.getVariable().getSimpleName().equals("class")) {
      return true;
    }
    CtField<?> field = access.getVariable().getFieldDeclaration();
    return field != null
        && (field instanceof CtEnumValue<?> || (field.isStatic() && field.isFinal()))
        && Initialisation.isIdle(field, access);
  }

  /** Whether an expression is known to be a string or a primitive. */
  static boolean isPlain(CtExpression<?> expression) {
    if (expression instanceof CtLiteral<?>) {
      return true;
    }
    if (expression instanceof CtBinaryOperator<?> operation) {
      return isPlain(operation.getLeftHandOperand()) && isPlain(operation.getRightHandOperand());
    }
    CtTypeReference<?> type = expression.getType();
    return type != null
        && (type.isPrimitive() || type.getQualifiedName().equals("java.lang.String"));
  }
}
