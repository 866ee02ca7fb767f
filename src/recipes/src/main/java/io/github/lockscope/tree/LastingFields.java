package io.github.lockscope.tree;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/**
 * The fields that stay what they start with: final ones, and private ones that have a value made
 * for them and that nothing in their file assigns anew, as nobody else can.
 */
public final class LastingFields extends AssignmentVisitor {
  private static final String MESSAGE = LastingFields.class.getName();

  private final Set<String> started = new HashSet<>();
  private final Set<String> assigned = new HashSet<>();

  private LastingFields() {}

  /** Whether a variable is one of them, for the file of a place. */
  public static boolean include(JavaType.Variable variable, Cursor place) {
    return variable.hasFlags(Flag.Final)
        || (mayLast(variable)
            && fileOf(place).filter(file -> of(file).haveStarted(variable)).isPresent());
  }

  private static boolean mayLast(JavaType.Variable variable) {
    return variable.hasFlags(Flag.Private)
        && !variable.hasFlags(Flag.Volatile)
        && ReceiverReader.isMember(variable);
  }

  private static Optional<Cursor> fileOf(Cursor place) {
    for (Cursor at = place; at != null; at = at.getParent()) {
      if (at.getValue() instanceof JavaSourceFile) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static LastingFields of(Cursor file) {
    return file.computeMessageIfAbsent(
        MESSAGE,
        key -> {
          LastingFields fields = new LastingFields();
          fields.visit(file.<JavaSourceFile>getValue(), 0);
          return fields;
        });
  }

  private boolean haveStarted(JavaType.Variable variable) {
    return started.contains(key(variable))
        && !assigned.contains(key(variable))
        && !assigned.contains(variable.getName());
  }

  /** Frameworks set fields with annotations, and Lombok writes methods that do. */
  @Override
  public J.VariableDeclarations visitVariableDeclarations(
      J.VariableDeclarations declaration, Integer p) {
    for (J.VariableDeclarations.NamedVariable variable : declaration.getVariables()) {
      JavaType.Variable field = variable.getVariableType();
      Expression value = variable.getInitializer();
      if (field != null
          && mayLast(field)
          && value != null
          && !(value instanceof J.Literal)
          && isPlain(declaration)
          && !isSetByLombok()) {
        started.add(key(field));
      }
    }
    return super.visitVariableDeclarations(declaration, p);
  }

  private boolean isSetByLombok() {
    J.ClassDeclaration type = getCursor().firstEnclosing(J.ClassDeclaration.class);
    return type != null && Lombok.setsFields(type);
  }

  private static boolean isPlain(J.VariableDeclarations declaration) {
    return !(declaration.getTypeExpression() instanceof J.AnnotatedType)
        && Stream.concat(
                declaration.getLeadingAnnotations().stream(),
                declaration.getModifiers().stream()
                    .flatMap(modifier -> modifier.getAnnotations().stream()))
            .allMatch(annotation -> String.valueOf(annotation.getType()).startsWith("java.lang."));
  }

  @Override
  protected void write(Expression target) {
    J.Identifier name =
        target.unwrap() instanceof J.FieldAccess access
            ? access.getName()
            : target.unwrap() instanceof J.Identifier identifier ? identifier : null;
    JavaType.Variable field = name == null ? null : name.getFieldType();
    boolean isLocal = field != null && field.getOwner() instanceof JavaType.Method;
    if (name != null && !isLocal) {
      assigned.add(field == null ? name.getSimpleName() : key(field));
    }
  }

  private static String key(JavaType.Variable field) {
    String owner =
        field.getOwner() instanceof JavaType.FullyQualified type
            ? type.getFullyQualifiedName()
            : String.valueOf(field.getOwner());
    return owner + "#" + field.getName();
  }
}
