package io.github.lockscope.tree;

import java.util.HashSet;
import java.util.Set;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * The simple names by which classes of a file inherit member types, JLS 8.5. They come before those
 * that are imported, JLS 6.4.1.
 */
public final class InheritedTypes extends JavaIsoVisitor<Set<String>> {
  private final Set<String> members;

  private InheritedTypes(Set<String> members) {
    this.members = members;
  }

  /** The simple names of those among some member types that a class of a file inherits. */
  public static Set<String> of(JavaSourceFile file, Set<String> members) {
    Set<String> names = new HashSet<>();
    if (!members.isEmpty()) {
      new InheritedTypes(members).visit(file, names);
    }
    return names;
  }

  @Override
  public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration type, Set<String> names) {
    if (type.getType() != null) {
      Supertypes.of(type.getType()).forEach(parent -> addMembers(parent, names));
    }
    return super.visitClassDeclaration(type, names);
  }

  @Override
  public J.NewClass visitNewClass(J.NewClass creation, Set<String> names) {
    JavaType.FullyQualified type = TypeUtils.asFullyQualified(creation.getType());
    if (creation.getBody() != null && type != null) {
      addMembers(type, names);
    }
    return super.visitNewClass(creation, names);
  }

  private void addMembers(JavaType.FullyQualified type, Set<String> names) {
    String prefix = type.getFullyQualifiedName() + "$";
    members.stream()
        .filter(member -> member.startsWith(prefix))
        .map(member -> member.substring(prefix.length()))
        .forEach(names::add);
    Supertypes.of(type).forEach(parent -> addMembers(parent, names));
  }
}
