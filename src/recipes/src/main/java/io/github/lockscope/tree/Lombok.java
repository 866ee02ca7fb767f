package io.github.lockscope.tree;

import java.util.List;
import java.util.stream.Stream;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;

/**
 * What Lombok makes of declarations: <a href="https://projectlombok.org/features/">its
 * features</a>. It may be missing from the class path, so that a name alone has to do.
 */
public final class Lombok {
  private static final String PACKAGE = "lombok.";
  private static final List<String> GETTERS = List.of("Getter", "Data", "Value", "Delegate");
  private static final List<String> SETTERS =
      List.of("Setter", "Data", "AllArgsConstructor", "Builder", "SuperBuilder");

  private Lombok() {}

  /** Whether a declaration closes its variable where the block around it ends. */
  public static boolean closes(Statement statement) {
    return statement instanceof J.VariableDeclarations declaration
        && declaration.getLeadingAnnotations().stream()
            .anyMatch(annotation -> isNamed("Cleanup", annotation.getAnnotationType()));
  }

  /** Whether a class is given methods that hand out some of its fields, or call them. */
  public static boolean handsOutFields(J.ClassDeclaration type) {
    return hasAnnotation(type, GETTERS);
  }

  private static boolean hasAnnotation(J.ClassDeclaration type, List<String> names) {
    return Stream.concat(
            Stream.of(type.getLeadingAnnotations()),
            type.getBody().getStatements().stream()
                .filter(J.VariableDeclarations.class::isInstance)
                .map(member -> ((J.VariableDeclarations) member).getLeadingAnnotations()))
        .flatMap(List::stream)
        .anyMatch(
            annotation ->
                names.stream().anyMatch(name -> isNamed(name, annotation.getAnnotationType())));
  }

  /** Whether a class is given methods or constructors that set some of its fields. */
  static boolean setsFields(J.ClassDeclaration type) {
    return hasAnnotation(type, SETTERS);
  }

  /** Whether a type is {@code val}, which stands for that of the value. */
  public static boolean isVal(TypeTree type) {
    return type instanceof J.Identifier name && isNamed("val", name);
  }

  private static boolean isNamed(String simpleName, NameTree name) {
    boolean hasName =
        name instanceof Expression expression
            && (expression instanceof J.FieldAccess access
                ? access.getSimpleName().equals(simpleName)
                : expression instanceof J.Identifier identifier
                    && identifier.getSimpleName().equals(simpleName));
    JavaType.FullyQualified type = TypeUtils.asFullyQualified(name.getType());
    return hasName
        && (type == null
            || type instanceof JavaType.Unknown
            || type.getFullyQualifiedName().startsWith(PACKAGE));
  }
}
