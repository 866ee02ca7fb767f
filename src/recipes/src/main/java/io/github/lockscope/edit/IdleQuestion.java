package io.github.lockscope.edit;

import io.github.lockscope.tree.HarmlessCondition;
import io.github.lockscope.tree.Once;
import io.github.lockscope.tree.ReceiverReader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Recognises questions whose answer nobody needs once a choice does nothing. */
final class IdleQuestion {
  private final Supplier<QuietEnums> enums;

  /**
   * Prepares.
   *
   * @param file the file whose enums are known
   */
  IdleQuestion(J.CompilationUnit file) {
    this.enums = new Once<>(() -> QuietEnums.in(file));
  }

  /** Whether to ask has no effect, failure included. */
  boolean is(Expression question) {
    Expression asked = question.unwrap();
    if (HarmlessCondition.is(asked)) {
      return true;
    }
    if (asked instanceof J.Unary sign) {
      return !sign.getOperator().isModifying() && is(sign.getExpression());
    }
    if (asked instanceof J.Binary binary) {
      return HarmlessCondition.is(binary, this::is, this::isReference);
    }
    if (asked instanceof J.InstanceOf type) {
      return isReference(type.getExpression()) && !asksRecord(type);
    }
    return HarmlessCondition.isPrimitive(asked.getType()) && isOwnField(asked);
  }

  /** JLS 14.30.2: a record pattern calls methods of the record. */
  private static boolean asksRecord(J.InstanceOf type) {
    return type.getPattern() instanceof J.DeconstructionPattern
        || type.getClazz() instanceof J.DeconstructionPattern;
  }

  private boolean isReference(Expression value) {
    if (value.getType() == null || HarmlessCondition.isPrimitive(value.getType())) {
      return false;
    }
    boolean isAtHand =
        value instanceof J.Literal
            || (value instanceof J.Identifier name
                && name.getFieldType() != null
                && !ReceiverReader.isMember(name.getFieldType()));
    return isAtHand || isOwnField(value) || isConstantOfKnownEnum(value);
  }

  /** A final field of the object whose code this is, or of one around it. */
  private static boolean isOwnField(Expression value) {
    JavaType.Variable field = variableOf(value);
    return field != null
        && isOfThis(value)
        && ReceiverReader.isMember(field)
        && !field.hasFlags(Flag.Static)
        && field.hasFlags(Flag.Final);
  }

  private static boolean isOfThis(Expression value) {
    return !(value instanceof J.FieldAccess access)
        || (access.getTarget() instanceof J.Identifier owner
            && owner.getSimpleName().equals("this"));
  }

  private static JavaType.@Nullable Variable variableOf(Expression value) {
    if (value instanceof J.FieldAccess access) {
      return access.getName().getFieldType();
    }
    return value instanceof J.Identifier name ? name.getFieldType() : null;
  }

  /** JLS 12.4.1: who reads a constant first starts the initialiser of its type. */
  private boolean isConstantOfKnownEnum(Expression value) {
    JavaType.Variable constant = variableOf(value);
    return constant != null
        && constant.hasFlags(Flag.Static, Flag.Final)
        && constant.getOwner() instanceof JavaType.FullyQualified type
        && type.getKind() == JavaType.FullyQualified.Kind.Enum
        && (type.getPackageName().startsWith("java.") || enums.get().contains(type));
  }
}
