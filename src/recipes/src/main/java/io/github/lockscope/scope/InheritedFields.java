package io.github.lockscope.scope;

import io.github.lockscope.tree.CodeVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * The fields of other files that a file has by their simple names, inherited or imported. Where a
 * variable and a type could be meant it is the variable, JLS 6.4.2.
 */
final class InheritedFields extends CodeVisitor<Integer> {
  private final String name;
  private boolean found;

  private InheritedFields(String name) {
    this.name = name;
  }

  /** Whether one of them has a name, anywhere in a file. */
  static boolean have(String name, JavaSourceFile file) {
    InheritedFields fields = new InheritedFields(name);
    fields.visit(file, 0);
    return fields.found;
  }

  @Override
  public J.Import visitImport(J.Import statement, Integer p) {
    found |= VisibleVariables.isField(statement, name);
    return statement;
  }

  @Override
  public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration type, Integer p) {
    found |= type.getType() != null && VisibleVariables.hasField(type.getType(), name);
    return super.visitClassDeclaration(type, p);
  }

  @Override
  public J.NewClass visitNewClass(J.NewClass creation, Integer p) {
    JavaType.FullyQualified type = TypeUtils.asFullyQualified(creation.getType());
    found |= creation.getBody() != null && type != null && VisibleVariables.hasField(type, name);
    return super.visitNewClass(creation, p);
  }
}
