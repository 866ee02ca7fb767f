package io.github.lockscope.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/**
 * A field, in whichever object.
 *
 * @param owner the type of the field's class, as it prints itself
 * @param name the name of the field
 */
public record NamedField(String owner, String name) {
  private static final String MESSAGE = NamedField.class.getName();

  /** The field that an expression denotes, or of which it denotes a view. */
  public static Optional<NamedField> of(Receiver lock) {
    if (lock instanceof Receiver.View view) {
      return of(view.target());
    }
    if (lock instanceof Receiver.Field field) {
      return Optional.of(new NamedField(field.owner(), field.name()));
    }
    return lock instanceof Receiver.StaticField field
        ? Optional.of(new NamedField(field.owner(), field.name()))
        : Optional.empty();
  }

  /** Whether a variable is this field. */
  public boolean is(JavaType.Variable variable) {
    return variable.getName().equals(name) && String.valueOf(variable.getOwner()).equals(owner);
  }

  /**
   * Its declaration, if it is in the file of a place: searched for once in each file, as every two
   * calls of it may ask.
   */
  public Optional<J.VariableDeclarations.NamedVariable> declaration(Cursor place) {
    Cursor file = place.dropParentUntil(JavaSourceFile.class::isInstance);
    Map<NamedField, Optional<J.VariableDeclarations.NamedVariable>> known =
        file.computeMessageIfAbsent(MESSAGE, unknown -> new HashMap<>());
    return known.computeIfAbsent(
        this, unknown -> FieldSearch.in(file.<JavaSourceFile>getValue(), owner, name));
  }

  /** Whether it is declared in the file of a place, with a modifier. */
  public boolean has(Flag modifier, Cursor place) {
    return declaration(place)
        .map(J.VariableDeclarations.NamedVariable::getVariableType)
        .filter(type -> type.hasFlags(modifier))
        .isPresent();
  }

  /** Whether it is declared in the file of a place and stays what it starts with. */
  public boolean lasts(Cursor place) {
    return declaration(place)
        .map(J.VariableDeclarations.NamedVariable::getVariableType)
        .filter(type -> LastingFields.include(type, place))
        .isPresent();
  }

  /** What it has for good, where it has that and the file of a place tells. */
  public Optional<Expression> value(Cursor place) {
    return declaration(place)
        .filter(field -> lasts(place))
        .map(J.VariableDeclarations.NamedVariable::getInitializer);
  }

  /** Whether it has an object made for itself, for good. */
  public boolean isMadeForIt(Cursor place) {
    return value(place).filter(J.NewClass.class::isInstance).isPresent();
  }
}
