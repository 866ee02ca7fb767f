package io.github.lockscope.flow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFieldRead;
import spoon.reflect.code.CtTypeAccess;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtEnumValue;
import spoon.reflect.declaration.CtField;
import spoon.reflect.declaration.CtType;
import spoon.reflect.reference.CtTypeReference;

/** Fields that no code finds changed: constants of enums, and static final fields. */
final class SteadyFields {
  private SteadyFields() {}

  /** The full name of the steady field that an expression reads, if it is known to read one. */
  static Optional<String> nameOf(CtExpression<?> expression) {
    if (!(expression instanceof CtFieldRead<?> read)
        || !(read.getTarget() instanceof CtTypeAccess<?> target)) {
      return Optional.empty();
    }
    CtField<?> field = read.getVariable().getFieldDeclaration();
    if (field == null) {
      return Optional.empty();
    }
    CtType<?> owner = field.getDeclaringType();
    CtType<?> holder = target.isImplicit() ? owner : owner.getDeclaringType();
    return isSteady(field, owner)
            && target.getAccessedType().getQualifiedName().equals(owner.getQualifiedName())
            && isSeen(holder, read)
        ? Optional.of(owner.getQualifiedName() + "." + field.getSimpleName())
        : Optional.empty();
  }

  private static boolean isSteady(CtField<?> field, CtType<?> owner) {
    // Two local types may have one name.
    return !owner.isLocalType()
        && (field instanceof CtEnumValue<?>
            || (field.isStatic() && field.isFinal() && isGivenItsValue(field, owner)));
  }

  /**
   * What runs while a class works out the value of a field finds the field empty all the time, and
   * other threads wait for the class (JLS 12.4.2). A block of the class may assign a field that has
   * no initialiser, though, and {@code System.out} can be set (JLS 17.5.4).
   */
  private static boolean isGivenItsValue(CtField<?> field, CtType<?> owner) {
    CtTypeReference<?> type = field.getType();
    return owner.getQualifiedName().startsWith("java.")
        ? type.isPrimitive() || type.getQualifiedName().equals("java.lang.String")
        : field.getDefaultExpression() != null;
  }

  /**
   * Whether a name is that of a member of a type, or of something outside all types where there is
   * none: what a type inherits hides what is around it (JLS 8.3, 8.5).
   */
  private static boolean isSeen(@Nullable CtType<?> holder, CtElement reader) {
    CtType<?> around = reader.getParent(CtType.class);
    while (around != null) {
      if (holder != null && Supertypes.include(around, holder.getQualifiedName())) {
        return true;
      }
      if (!Supertypes.areKnown(around)) {
        return false;
      }
      around = around.getParent(CtType.class);
    }
    return true;
  }
}
