package io.github.lockscope.tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * What fields that stay are bound to: {@code final Lock read = pair.readLock();} is that view of
 * the pair, where the field of the pair stays, too. So is what all constructors set alike.
 */
public final class BoundFields {
  private static final String MESSAGE = BoundFields.class.getName();

  private final Map<Receiver, Receiver> values = new HashMap<>();
  private final Set<Receiver> various = new HashSet<>();

  private BoundFields() {}

  /** What a receiver denotes, seen through the field that it is. */
  public static Receiver seenThrough(Receiver receiver, Cursor place) {
    return lasts(receiver) ? of(place).value(receiver) : receiver;
  }

  private static BoundFields of(Cursor place) {
    Cursor file = place.dropParentUntil(JavaSourceFile.class::isInstance);
    return file.computeMessageIfAbsent(MESSAGE, key -> in(file));
  }

  private static BoundFields in(Cursor file) {
    BoundFields fields = new BoundFields();
    fields.new Collector().visit(file.<JavaSourceFile>getValue(), 0, file.getParentOrThrow());
    return fields;
  }

  /** A field can start as another one only if that has its value already (JLS 8.3.3). */
  private Receiver value(Receiver field) {
    Receiver value = field;
    for (int depth = 0; depth < values.size(); depth++) {
      Receiver at = value;
      Optional<Receiver> next =
          Optional.ofNullable(values.get(value.ofAnyInstance())).map(found -> ofObject(found, at));
      if (next.isEmpty()) {
        return value;
      }
      value = next.get();
    }
    return value;
  }

  /** What an initialiser says of any object, for the object of a field: it may be inherited. */
  private static Receiver ofObject(Receiver value, Receiver field) {
    if (value instanceof Receiver.View view) {
      return new Receiver.View(ofObject(view.target(), field), view.method());
    }
    return value instanceof Receiver.Field other && field instanceof Receiver.Field own
        ? new Receiver.Field(own.target(), other.owner(), other.name(), other.lasts())
        : value;
  }

  private static boolean lasts(Receiver receiver) {
    return (receiver instanceof Receiver.Field field
            && field.lasts()
            && field.target() instanceof Receiver.This)
        || (receiver instanceof Receiver.StaticField constant && constant.lasts());
  }

  /** A field that stays, or a view of one. */
  private static boolean isBinding(Receiver value) {
    return value instanceof Receiver.View view ? isBinding(view.target()) : lasts(value);
  }

  private final class Collector extends CallVisitor<Integer> {
    @Override
    public J.VariableDeclarations.NamedVariable visitVariable(
        J.VariableDeclarations.NamedVariable variable, Integer p) {
      if (variable.getInitializer() != null && variable.isField(getCursor())) {
        ReceiverReader reader = new ReceiverReader(getCursor());
        Receiver field = reader.read(variable.getName());
        Receiver value = reader.read(variable.getInitializer());
        bind(field, value);
      }
      return super.visitVariable(variable, p);
    }

    /** Constructors may differ in what they start a field with. */
    @Override
    public J.Assignment visitAssignment(J.Assignment assignment, Integer p) {
      // To read a local variable takes a search for its declaration.
      if (!(assignment.getVariable() instanceof J.Identifier name && Harmless.isLocal(name))) {
        ReceiverReader reader = new ReceiverReader(getCursor());
        Receiver field = reader.read(assignment.getVariable());
        if (lasts(field)) {
          bind(field, reader.read(assignment.getAssignment()));
        }
      }
      return super.visitAssignment(assignment, p);
    }

    private void bind(Receiver field, Receiver value) {
      Receiver any = field.ofAnyInstance();
      boolean isOther = values.containsKey(any) && !value.equals(values.get(any));
      if (!lasts(field) || !isBinding(value) || isOther || various.contains(any)) {
        various.add(any);
        values.remove(any);
      } else {
        values.put(any, value);
      }
    }
  }
}
