package io.github.lockscope.callers;

import io.github.lockscope.site.JdkLock;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Lombok;
import io.github.lockscope.tree.NamedField;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Whether a lock goes by one name only: a private field, made where it is declared, which all code
 * does nothing with but to call it. What is released by any other name is another lock.
 */
final class OnlyName extends CodeVisitor<Integer> {
  private static final String CONDITION = "java.util.concurrent.locks.Condition";

  private final NamedField lock;
  private boolean isMade;
  private boolean isTold;

  private OnlyName(NamedField lock) {
    this.lock = lock;
  }

  /** Whether the lock of a call does. */
  static boolean is(LockCall call) {
    return NamedField.of(call.bound()).filter(lock -> is(lock, call.cursor())).isPresent();
  }

  /** Searched for once in each file, not for each of its sites. */
  private static boolean is(NamedField lock, Cursor place) {
    Cursor file = place.dropParentUntil(JavaSourceFile.class::isInstance);
    Map<NamedField, Boolean> known =
        file.computeMessageIfAbsent(OnlyName.class.getName(), unknown -> new HashMap<>());
    return known.computeIfAbsent(
        lock,
        unknown -> {
          OnlyName search = new OnlyName(lock);
          search.visit(file.<J>getValue(), 0);
          return search.isMade && !search.isTold;
        });
  }

  @Override
  public J.VariableDeclarations.NamedVariable visitVariable(
      J.VariableDeclarations.NamedVariable variable, Integer p) {
    JavaType.Variable type = variable.getVariableType();
    if (type != null && lock.is(type)) {
      isMade =
          type.hasFlags(Flag.Private)
              && JdkLock.isNew(variable.getInitializer())
              && getCursor()
                  .getPathAsStream(J.ClassDeclaration.class::isInstance)
                  .noneMatch(around -> Lombok.handsOutFields((J.ClassDeclaration) around));
    }
    return super.visitVariable(variable, p);
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
    JavaType.Variable field = identifier.getFieldType();
    isTold |= field != null && lock.is(field) && !isOnlyCalled(getCursor());
    return identifier;
  }

  private static boolean isOnlyCalled(Cursor mention) {
    J value = mention.getValue();
    Cursor user = mention.getParentTreeCursor();
    if (user.getValue() instanceof J.VariableDeclarations.NamedVariable declared) {
      return declared.getName() == value;
    }
    if (user.getValue() instanceof J.Parentheses<?>
        || (user.getValue() instanceof J.FieldAccess access && access.getName() == value)) {
      return isOnlyCalled(user);
    }
    return user.getValue() instanceof J.MethodInvocation call
        && call.getSelect() == value
        && (tellsNoLock(call.getType()) || isOnlyCalled(user));
  }

  private static boolean tellsNoLock(@Nullable JavaType result) {
    return result instanceof JavaType.Primitive || TypeUtils.isOfClassType(result, CONDITION);
  }
}
