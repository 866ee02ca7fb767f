package io.github.lockscope;

import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Whether only the code of one file can reach a lock: a private field, not handed out. */
final class Confinement extends GivenValues {
  private final String owner;
  private final String name;
  private boolean isHandedOut;

  private Confinement(String owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  /** Whether nobody but the file of an acquire can release what it takes. */
  static boolean holds(LockCall acquire) {
    return holds(acquire.bound(), acquire.cursor());
  }

  /** Whether nobody but the file of a place can reach what a receiver denotes there. */
  static boolean holds(Receiver lock, Cursor place) {
    if (lock instanceof Receiver.View view) {
      return holds(view.target(), place);
    }
    if (lock instanceof Receiver.Element element) {
      return holds(element.array(), place);
    }
    if (lock instanceof Receiver.Field field) {
      return of(field.owner(), field.name(), place);
    }
    return lock instanceof Receiver.StaticField field && of(field.owner(), field.name(), place);
  }

  private static boolean of(String owner, String name, Cursor place) {
    JavaSourceFile file = place.firstEnclosingOrThrow(JavaSourceFile.class);
    boolean isPrivate =
        FieldSearch.in(file, owner, name)
            .map(J.VariableDeclarations.NamedVariable::getVariableType)
            .filter(field -> field.hasFlags(Flag.Private))
            .isPresent();
    return isPrivate && !isHandedOut(owner, name, file);
  }

  private static boolean isHandedOut(String owner, String name, JavaSourceFile file) {
    Confinement search = new Confinement(owner, name);
    search.visit(file, 0);
    return search.isHandedOut;
  }

  @Override
  void give(Expression value) {
    Expression named = value.unwrap();
    JavaType.Variable field =
        named instanceof J.FieldAccess access
            ? access.getName().getFieldType()
            : named instanceof J.Identifier identifier ? identifier.getFieldType() : null;
    isHandedOut |= field != null && isIt(field);
  }

  private boolean isIt(JavaType.Variable variable) {
    return variable.getName().equals(name) && String.valueOf(variable.getOwner()).equals(owner);
  }
}
