package io.github.lockscope.edit;

import io.github.lockscope.tree.CodeVisitor;
import java.util.HashSet;
import java.util.Set;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/** The enums of a file that do nothing when they are initialised but make their constants. */
final class QuietEnums extends CodeVisitor<Set<String>> {
  private final Set<String> names;

  private QuietEnums(Set<String> names) {
    this.names = names;
  }

  static QuietEnums in(J.CompilationUnit file) {
    Set<String> names = new HashSet<>();
    QuietEnums enums = new QuietEnums(names);
    enums.visit(file, names);
    return enums;
  }

  boolean contains(JavaType.FullyQualified type) {
    return names.contains(type.getFullyQualifiedName());
  }

  @Override
  public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, Set<String> p) {
    JavaType.FullyQualified type = TypeUtils.asFullyQualified(declaration.getType());
    if (type != null
        && declaration.getKind() == J.ClassDeclaration.Kind.Type.Enum
        && declaration.getBody().getStatements().stream().allMatch(QuietEnums::isQuiet)) {
      p.add(type.getFullyQualifiedName());
    }
    return super.visitClassDeclaration(declaration, p);
  }

  private static boolean isQuiet(Statement member) {
    if (member instanceof J.EnumValueSet constants) {
      return constants.getEnums().stream().allMatch(constant -> constant.getInitializer() == null);
    }
    return (member instanceof J.MethodDeclaration method && !method.isConstructor())
        || member instanceof J.ClassDeclaration
        || member instanceof J.Empty;
  }
}
