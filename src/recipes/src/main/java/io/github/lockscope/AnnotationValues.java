package io.github.lockscope;

import java.util.List;
import java.util.stream.Stream;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** What is written as the value of an annotation. */
final class AnnotationValues {
  private AnnotationValues() {}

  /** The literals that an annotation has as its value. */
  static Stream<String> of(J.Annotation annotation) {
    List<Expression> arguments = annotation.getArguments();
    return arguments == null ? Stream.empty() : arguments.stream().flatMap(AnnotationValues::in);
  }

  private static Stream<String> in(Expression argument) {
    if (argument instanceof J.Assignment element) {
      return element.getVariable().toString().equals("value")
          ? in(element.getAssignment())
          : Stream.empty();
    }
    if (argument instanceof J.NewArray array && array.getInitializer() != null) {
      return array.getInitializer().stream().flatMap(AnnotationValues::in);
    }
    return argument instanceof J.Literal literal
        ? Stream.of(String.valueOf(literal.getValue()))
        : Stream.empty();
  }
}
