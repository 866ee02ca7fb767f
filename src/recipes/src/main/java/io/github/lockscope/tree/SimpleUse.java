package io.github.lockscope.tree;

import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Whether the file already names a type by its simple name. */
public final class SimpleUse extends JavaIsoVisitor<Integer> {
  private final String wanted;
  private final String simpleName;
  private boolean found;

  private SimpleUse(String wanted, String simpleName) {
    this.wanted = wanted;
    this.simpleName = simpleName;
  }

  /** Whether a file has a simple name that stands for a type, or imports that. */
  public static boolean of(JavaType.FullyQualified type, String simpleName, JavaSourceFile file) {
    SimpleUse use = new SimpleUse(type.getFullyQualifiedName(), simpleName);
    use.visit(file, 0);
    return use.found;
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
    if (identifier.getFieldType() == null && identifier.getSimpleName().equals(simpleName)) {
      JavaType.FullyQualified named = TypeUtils.asFullyQualified(identifier.getType());
      found |= named != null && named.getFullyQualifiedName().equals(wanted);
    }
    return identifier;
  }

  @Override
  public J.FieldAccess visitFieldAccess(J.FieldAccess access, Integer p) {
    visit(access.getTarget(), p);
    return access;
  }

  @Override
  public J.Import visitImport(J.Import statement, Integer p) {
    found |= !statement.isStatic() && statement.getTypeName().equals(wanted);
    return statement;
  }
}
