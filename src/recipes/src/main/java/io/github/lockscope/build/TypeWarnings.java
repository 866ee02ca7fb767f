package io.github.lockscope.build;

import io.github.lockscope.tree.AnnotationValues;
import io.github.lockscope.tree.Declarations;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/**
 * What {@code javac -Xlint:all} says about types that are written down at a place. It says that for
 * each time, and nothing of a type that is only inferred.
 */
public final class TypeWarnings {
  private final Set<String> suppressed = new HashSet<>();
  private final String outermostClass;
  private boolean isDeprecatedItself;

  /** Creates what is known of one place. */
  public TypeWarnings(Cursor place) {
    JavaSourceFile file = place.firstEnclosingOrThrow(JavaSourceFile.class);
    Declarations.annotations(place).forEach(annotation -> add(annotation, file));
    this.outermostClass =
        place
            .getPathAsStream(J.ClassDeclaration.class::isInstance)
            .map(type -> ((J.ClassDeclaration) type).getType())
            .reduce((inner, outer) -> outer)
            .map(type -> outermost(type))
            .orElse("");
  }

  private void add(J.Annotation annotation, J file) {
    if (annotation.getSimpleName().equals("SuppressWarnings")) {
      AnnotationValues.of(annotation, file).forEach(suppressed::add);
    }
    isDeprecatedItself |= annotation.getSimpleName().equals("Deprecated");
  }

  /** Whether there is one about a type, or about one that is part of it. */
  public boolean areAbout(@Nullable JavaType type) {
    if (type instanceof JavaType.Array array) {
      return areAbout(array.getElemType());
    }
    if (type instanceof JavaType.Parameterized parameterized) {
      return areAboutName(parameterized)
          || parameterized.getTypeParameters().stream().anyMatch(this::areAbout);
    }
    return type instanceof JavaType.Class named && (areAboutRaw(named) || areAboutName(named));
  }

  /** Whether there is one if a class stands without type arguments. */
  public boolean areAboutRaw(JavaType.Class type) {
    return !type.getTypeParameters().isEmpty() && !isSuppressed("rawtypes");
  }

  /** Whether there is one about the name of a class, JLS 9.6.4.6. */
  public boolean areAboutName(JavaType.FullyQualified type) {
    Optional<JavaType.FullyQualified> deprecated =
        type.getAnnotations().stream()
            .filter(annotation -> annotation.getFullyQualifiedName().equals("java.lang.Deprecated"))
            .findFirst();
    if (deprecated.isEmpty() || outermost(type).equals(outermostClass)) {
      return false;
    }
    return isForRemoval(deprecated.get())
        ? !isSuppressed("removal")
        : !isDeprecatedItself && !isSuppressed("deprecation");
  }

  /** Of what {@code @Deprecated} says, only this is true or false. */
  private static boolean isForRemoval(JavaType.FullyQualified annotation) {
    return annotation instanceof JavaType.Annotation known
        && known.getValues().stream().anyMatch(value -> Boolean.TRUE.equals(value.getValue()));
  }

  private boolean isSuppressed(String warning) {
    return suppressed.contains(warning) || suppressed.contains("all");
  }

  private static String outermost(JavaType.FullyQualified type) {
    return type.getOwningClass() == null
        ? type.getFullyQualifiedName()
        : outermost(type.getOwningClass());
  }
}
