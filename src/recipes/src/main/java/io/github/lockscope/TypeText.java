package io.github.lockscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Writes types down as a file can name them. */
final class TypeText {
  private final JavaSourceFile file;
  private final String packageName;

  TypeText(JavaSourceFile file) {
    this.file = file;
    this.packageName =
        file.getPackageDeclaration() == null ? "" : file.getPackageDeclaration().getPackageName();
  }

  /** The type in source form; empty for types that have none, JLS 14.4.1, or that are unknown. */
  Optional<String> of(JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return primitive == JavaType.Primitive.String
          ? Optional.of("String")
          : Optional.of(primitive.getKeyword()).filter(keyword -> !keyword.isEmpty());
    }
    if (type instanceof JavaType.Array array) {
      return of(array.getElemType()).map(element -> element + "[]");
    }
    if (type instanceof JavaType.GenericTypeVariable variable) {
      return variable.getName().equals("?") ? Optional.empty() : Optional.of(variable.getName());
    }
    if (type instanceof JavaType.Parameterized parameterized) {
      return parameterized(parameterized);
    }
    return type instanceof JavaType.Class named ? className(named) : Optional.empty();
  }

  private Optional<String> parameterized(JavaType.Parameterized type) {
    List<String> arguments = new ArrayList<>();
    for (JavaType argument : type.getTypeParameters()) {
      Optional<String> text = argument(argument);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(text.get());
    }
    return className(type.getType()).map(name -> name + "<" + String.join(", ", arguments) + ">");
  }

  private Optional<String> argument(JavaType argument) {
    if (!(argument instanceof JavaType.GenericTypeVariable wildcard)
        || !wildcard.getName().equals("?")) {
      return of(argument);
    }
    if (wildcard.getBounds().isEmpty()) {
      return Optional.of("?");
    }
    return wildcard.getBounds().size() > 1
        ? Optional.empty()
        : of(wildcard.getBounds().get(0))
            .flatMap(
                bound ->
                    switch (wildcard.getVariance()) {
                      case COVARIANT -> Optional.of("? extends " + bound);
                      case CONTRAVARIANT -> Optional.of("? super " + bound);
                      case INVARIANT -> Optional.empty();
                    });
  }

  private Optional<String> className(JavaType.FullyQualified type) {
    String binaryName = type.getFullyQualifiedName();
    String simpleName = binaryName.substring(lastSeparator(binaryName) + 1);
    if (Character.isDigit(simpleName.charAt(0))) {
      // A$1 is anonymous, A$1Local is local.
      String localName = simpleName.replaceFirst("^\\d+", "");
      return Optional.of(localName).filter(name -> !name.isEmpty());
    }
    if (!isAccessible(type)) {
      return Optional.empty();
    }
    boolean isAlwaysImported =
        type.getPackageName().equals("java.lang") && type.getOwningClass() == null;
    return Optional.of(
        isAlwaysImported || SimpleUse.of(type, simpleName, file)
            ? simpleName
            : binaryName.replace('$', '.'));
  }

  private static int lastSeparator(String binaryName) {
    return Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$'));
  }

  private boolean isAccessible(JavaType.FullyQualified type) {
    boolean isSamePackage = type.getPackageName().equals(packageName);
    boolean isVisible =
        type.hasFlags(Flag.Public) || (isSamePackage && !type.hasFlags(Flag.Private));
    boolean isOwn =
        file.getClasses().stream()
            .anyMatch(
                own ->
                    own.getType() != null
                        && type.getFullyQualifiedName()
                            .startsWith(own.getType().getFullyQualifiedName() + "$"));
    return isOwn
        || (isVisible && (type.getOwningClass() == null || isAccessible(type.getOwningClass())));
  }

  /** Whether the file already names a type by its simple name. */
  private static final class SimpleUse extends JavaIsoVisitor<Integer> {
    private final String wanted;
    private final String simpleName;
    private boolean found;

    private SimpleUse(String wanted, String simpleName) {
      this.wanted = wanted;
      this.simpleName = simpleName;
    }

    static boolean of(JavaType.FullyQualified type, String simpleName, JavaSourceFile file) {
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
}
