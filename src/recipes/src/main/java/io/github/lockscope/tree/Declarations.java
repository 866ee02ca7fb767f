package io.github.lockscope.tree;

import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.service.AnnotationService;
import org.openrewrite.java.tree.J;

/** The classes, methods and variables around a place, with what is annotated there. */
public final class Declarations {
  private Declarations() {}

  /** The declarations around a place, the innermost first. */
  public static Stream<J> around(Cursor place) {
    return cursorsAround(place).map(cursor -> cursor.<J>getValue());
  }

  /** All annotations of the declarations around a place. */
  public static Stream<J.Annotation> annotations(Cursor place) {
    AnnotationService annotations = new AnnotationService();
    return cursorsAround(place).flatMap(cursor -> annotations.getAllAnnotations(cursor).stream());
  }

  private static Stream<Cursor> cursorsAround(Cursor place) {
    return Stream.iterate(place, at -> !at.isRoot(), Cursor::getParentOrThrow)
        .filter(
            at ->
                at.getValue() instanceof J.ClassDeclaration
                    || at.getValue() instanceof J.MethodDeclaration
                    || at.getValue() instanceof J.VariableDeclarations);
  }
}
