package io.github.lockscope.callers;

import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.GivenValues;
import io.github.lockscope.tree.NamedField;
import io.github.lockscope.tree.Receiver;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Whether only the code of one file can reach a lock: a private field, not handed out. */
public final class Confinement extends GivenValues {
  private final NamedField lock;
  private boolean isHandedOut;

  private Confinement(NamedField lock) {
    this.lock = lock;
  }

  /** Whether nobody but the file of an acquire can release what it takes. */
  public static boolean holds(LockCall acquire) {
    return holds(acquire.bound(), acquire.cursor());
  }

  /** Whether nobody but the file of a place can reach what a receiver denotes there. */
  public static boolean holds(Receiver lock, Cursor place) {
    if (lock instanceof Receiver.View view) {
      return holds(view.target(), place);
    }
    if (lock instanceof Receiver.Element element) {
      return holds(element.array(), place);
    }
    return NamedField.of(lock)
        .filter(field -> field.has(Flag.Private, place) && !isHandedOut(field, place))
        .isPresent();
  }

  private static boolean isHandedOut(NamedField field, Cursor place) {
    Confinement search = new Confinement(field);
    search.visit(place.firstEnclosingOrThrow(JavaSourceFile.class), 0);
    return search.isHandedOut;
  }

  @Override
  protected void give(Expression value) {
    Expression named = value.unwrap();
    JavaType.Variable field =
        named instanceof J.FieldAccess access
            ? access.getName().getFieldType()
            : named instanceof J.Identifier identifier ? identifier.getFieldType() : null;
    isHandedOut |= field != null && lock.is(field);
  }
}
