package io.github.lockscope.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtAssignment;
import spoon.reflect.code.CtConstructorCall;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFieldAccess;
import spoon.reflect.code.CtInvocation;
import spoon.reflect.code.CtLiteral;
import spoon.reflect.code.CtNewClass;
import spoon.reflect.code.CtStatement;
import spoon.reflect.code.CtThisAccess;
import spoon.reflect.declaration.CtAnonymousExecutable;
import spoon.reflect.declaration.CtConstructor;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtEnum;
import spoon.reflect.declaration.CtEnumValue;
import spoon.reflect.declaration.CtField;
import spoon.reflect.declaration.CtType;
import spoon.reflect.reference.CtTypeReference;

/** What happens when a type is initialised, by the first use of one of its fields (JLS 12.4). */
final class Initialisation {
  private Initialisation() {}

  /** Whether to read a static final field starts no code of a user. */
  static boolean isIdle(CtField<?> field, CtElement reader) {
    CtType<?> type = field.getDeclaringType();
    return isConstantVariable(field)
        || type.getQualifiedName().startsWith("java.")
        || isUnderWay(type, reader)
        || isIdle(type);
  }

  /** JLS 4.12.4: its value stands wherever it is read. */
  private static boolean isConstantVariable(CtField<?> field) {
    CtTypeReference<?> type = field.getType();
    return field.isFinal()
        && isValue(field.getDefaultExpression())
        && (type.isPrimitive() || type.getQualifiedName().equals("java.lang.String"));
  }

  private static boolean isValue(@Nullable CtExpression<?> expression) {
    return expression instanceof CtLiteral<?> literal && literal.getValue() != null;
  }

  /** JLS 12.4.1: code of a class runs only once the class and those above it are initialised. */
  private static boolean isUnderWay(CtType<?> type, CtElement reader) {
    CtType<?> around = reader.getParent(CtType.class);
    while (around != null) {
      for (CtType<?> own = around; own != null; own = above(own)) {
        if (own.getQualifiedName().equals(type.getQualifiedName())) {
          return true;
        }
      }
      boolean hasOuterInstance = !around.isTopLevel() && !around.isStatic() && around.isClass();
      around = hasOuterInstance ? around.getParent(CtType.class) : null;
    }
    return false;
  }

  private static @Nullable CtType<?> above(CtType<?> type) {
    CtTypeReference<?> above = type.getSuperclass();
    return above == null ? null : above.getTypeDeclaration();
  }

  /** An enum of plain values, or a class of literals. */
  private static boolean isIdle(CtType<?> type) {
    // The model leaves the initialisers of local types out.
    return !type.isLocalType()
        && (type instanceof CtEnum<?> || type.getSuperclass() == null)
        && type.getSuperInterfaces().isEmpty()
        && type.getTypeMembers().stream().noneMatch(CtAnonymousExecutable.class::isInstance)
        && type.getFields().stream().allMatch(Initialisation::isIdle)
        && (!(type instanceof CtEnum<?> values) || areIdle(values));
  }

  private static boolean isIdle(CtField<?> field) {
    CtExpression<?> value = field.getDefaultExpression();
    if (field instanceof CtEnumValue<?>) {
      boolean hasBody = value instanceof CtNewClass<?>;
      return value instanceof CtConstructorCall<?> creation
          && !hasBody
          && creation.getArguments().stream().allMatch(Initialisation::isValue);
    }
    return value == null || isValue(value);
  }

  private static boolean areIdle(CtEnum<?> values) {
    return values.getTypeMembers().stream()
        .filter(CtConstructor.class::isInstance)
        .map(member -> ((CtConstructor<?>) member).getBody())
        .allMatch(body -> body == null || areAssignments(body.getStatements()));
  }

  private static boolean areAssignments(List<CtStatement> statements) {
    return statements.stream()
        .allMatch(
            statement ->
                (statement instanceof CtInvocation<?> call && call.isImplicit())
                    || (statement instanceof CtAssignment<?, ?> assignment
                        && assignment.getAssigned() instanceof CtFieldAccess<?> field
                        && field.getTarget() instanceof CtThisAccess<?>
                        && (Locals.isLocal(assignment.getAssignment())
                            || isValue(assignment.getAssignment()))));
  }
}
