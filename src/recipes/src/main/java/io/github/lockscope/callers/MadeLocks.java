package io.github.lockscope.callers;

import io.github.lockscope.site.JdkLock;
import io.github.lockscope.tree.CallVisitor;
import io.github.lockscope.tree.LastingFields;
import io.github.lockscope.tree.NamedField;
import io.github.lockscope.tree.ReceiverReader;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/**
 * The lasting fields of a file that have had a lock of the JDK made for them: to call one of those
 * runs no code of the file, even where that has locks of its own.
 */
final class MadeLocks extends CallVisitor<Integer> {
  private final Set<NamedField> fields = new HashSet<>();

  private MadeLocks() {}

  static MadeLocks in(JavaSourceFile file) {
    MadeLocks locks = new MadeLocks();
    locks.visit(file, 0);
    return locks;
  }

  /** Whether an expression is one of them, by its simple name or as one of {@code this}. */
  boolean have(@Nullable Expression lock) {
    Expression plain =
        lock instanceof J.FieldAccess access
                && access.getTarget() instanceof J.Identifier owner
                && owner.getSimpleName().equals("this")
            ? access.getName()
            : lock;
    return plain instanceof J.Identifier name
        && name.getFieldType() != null
        && ReceiverReader.isMember(name.getFieldType())
        && fields.contains(field(name.getFieldType()));
  }

  @Override
  public J.VariableDeclarations.NamedVariable visitVariable(
      J.VariableDeclarations.NamedVariable variable, Integer p) {
    JavaType.Variable type = variable.getVariableType();
    if (type != null
        && ReceiverReader.isMember(type)
        && JdkLock.isNew(variable.getInitializer())
        && LastingFields.include(type, getCursor())) {
      fields.add(field(type));
    }
    return super.visitVariable(variable, p);
  }

  private static NamedField field(JavaType.Variable variable) {
    return new NamedField(String.valueOf(variable.getOwner()), variable.getName());
  }
}
