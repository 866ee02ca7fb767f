package io.github.lockscope.flow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtAssignment;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFieldAccess;
import spoon.reflect.code.CtLiteral;
import spoon.reflect.code.CtOperatorAssignment;
import spoon.reflect.code.CtSuperAccess;
import spoon.reflect.code.CtThisAccess;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtType;
import spoon.reflect.reference.CtTypeReference;

/** Fields of this object, inherited ones too: there is no other object that may be missing. */
final class OwnFields {
  private OwnFields() {}

  /** Whether a primitive value is read: no box that may be empty. */
  static boolean isPrimitive(CtFieldAccess<?> access) {
    return isOfThis(access.getTarget()) && Conversions.isPrimitive(access.getType());
  }

  private static boolean isOfThis(@Nullable CtExpression<?> target) {
    return target instanceof CtThisAccess<?> || target instanceof CtSuperAccess<?>;
  }

  /** Whether to set a field cannot fail, once the value is there and out of its box. */
  static boolean isSet(CtAssignment<?, ?> assignment, CtFieldAccess<?> target) {
    boolean isDeclared = target.getVariable().getFieldDeclaration() != null;
    return !(assignment instanceof CtOperatorAssignment<?, ?>)
        && (isOfThis(target.getTarget()) || (!isDeclared && mayOnlyBeInherited(target)))
        // Of an unknown type, a field may be primitive.
        && (isDeclared || isInNoBox(assignment.getAssignment()));
  }

  /**
   * Whether a name that nothing in this file declares is that of a field that this object, or one
   * around it, has from a class that is not in this file either.
   */
  private static boolean mayOnlyBeInherited(CtFieldAccess<?> access) {
    if (access.getTarget() != null) {
      return false;
    }
    Optional<CtType<?>> around = around(access);
    while (around.isPresent()) {
      CtType<?> type = around.get();
      if (!Supertypes.areKnown(type)) {
        return true;
      }
      boolean hasOuterInstance = !type.isTopLevel() && !type.isStatic() && type.isClass();
      around = hasOuterInstance ? around(type) : Optional.empty();
    }
    return false;
  }

  private static Optional<CtType<?>> around(CtElement code) {
    return Optional.ofNullable(code.getParent(CtType.class));
  }

  private static boolean isInNoBox(CtExpression<?> value) {
    CtTypeReference<?> type = value.getType();
    return value instanceof CtLiteral<?>
        || (value.getTypeCasts().isEmpty()
            && type != null
            && (type.isPrimitive() || type.getQualifiedName().equals("java.lang.String")));
  }
}
