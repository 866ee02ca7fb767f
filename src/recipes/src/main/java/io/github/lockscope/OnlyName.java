package io.github.lockscope;

import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Whether a lock goes by one name only: a private field, made where it is declared, which all code
 * does nothing with but to call it. What is released by any other name is another lock.
 */
final class OnlyName extends JavaIsoVisitor<Integer> {
  private static final String CONDITION = "java.util.concurrent.locks.Condition";

  private final String owner;
  private final String name;
  private boolean isMade;
  private boolean isTold;

  private OnlyName(String owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  /** Whether the lock of a call does. */
  static boolean is(LockCall call) {
    return is(call.bound(), call.cursor());
  }

  private static boolean is(Receiver lock, Cursor place) {
    if (lock instanceof Receiver.View view) {
      return is(view.target(), place);
    }
    if (lock instanceof Receiver.Field field) {
      return is(field.owner(), field.name(), place);
    }
    return lock instanceof Receiver.StaticField field && is(field.owner(), field.name(), place);
  }

  /** Searched for once in each file, not for each of its sites. */
  private static boolean is(String owner, String name, Cursor place) {
    Cursor file = place.dropParentUntil(JavaSourceFile.class::isInstance);
    return file.computeMessageIfAbsent(
        OnlyName.class.getName() + ":" + owner + ":" + name,
        unknown -> {
          OnlyName search = new OnlyName(owner, name);
          search.visit(file.<J>getValue(), 0);
          return search.isMade && !search.isTold;
        });
  }

  @Override
  public J.VariableDeclarations.NamedVariable visitVariable(
      J.VariableDeclarations.NamedVariable variable, Integer p) {
    JavaType.Variable type = variable.getVariableType();
    if (type != null && isIt(type)) {
      isMade =
          type.hasFlags(Flag.Private)
              && variable.getInitializer() instanceof J.NewClass creation
              && creation.getBody() == null
              && isOfJdk(creation.getType())
              && getCursor()
                  .getPathAsStream(J.ClassDeclaration.class::isInstance)
                  .noneMatch(around -> Lombok.handsOutFields((J.ClassDeclaration) around));
    }
    return super.visitVariable(variable, p);
  }

  /** What the constructor of another class tells of itself is not known. */
  private static boolean isOfJdk(@Nullable JavaType type) {
    return type instanceof JavaType.FullyQualified known
        && known.getPackageName().equals("java.util.concurrent.locks");
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
    JavaType.Variable field = identifier.getFieldType();
    isTold |= field != null && isIt(field) && !isOnlyCalled(getCursor());
    return identifier;
  }

  private boolean isIt(JavaType.Variable variable) {
    return variable.getName().equals(name) && String.valueOf(variable.getOwner()).equals(owner);
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
