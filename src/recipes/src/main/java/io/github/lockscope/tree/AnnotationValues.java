package io.github.lockscope.tree;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** What is written as the value of an annotation. */
public final class AnnotationValues {
  private AnnotationValues() {}

  /** The literals that an annotation has as its value, and constants of the file stand for. */
  public static Stream<String> of(J.Annotation annotation, J file) {
    List<Expression> arguments = annotation.getArguments();
    return arguments == null
        ? Stream.empty()
        : arguments.stream().flatMap(argument -> in(argument, file));
  }

  private static Stream<String> in(Expression argument, J file) {
    if (argument instanceof J.Assignment element) {
      return element.getVariable().toString().equals("value")
          ? in(element.getAssignment(), file)
          : Stream.empty();
    }
    if (argument instanceof J.NewArray array && array.getInitializer() != null) {
      return array.getInitializer().stream().flatMap(element -> in(element, file));
    }
    JavaType.Variable constant = field(argument);
    if (constant != null) {
      return FieldSearch.in(file, String.valueOf(constant.getOwner()), constant.getName())
          .map(J.VariableDeclarations.NamedVariable::getInitializer)
          .filter(J.Literal.class::isInstance)
          .stream()
          .flatMap(value -> in(value, file));
    }
    return argument instanceof J.Literal literal
        ? Stream.of(String.valueOf(literal.getValue()))
        : Stream.empty();
  }

  private static JavaType.@Nullable Variable field(Expression argument) {
    return argument instanceof J.Identifier name
        ? name.getFieldType()
        : argument instanceof J.FieldAccess access ? access.getName().getFieldType() : null;
  }
}
