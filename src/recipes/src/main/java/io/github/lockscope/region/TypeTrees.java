package io.github.lockscope.region;

import io.github.lockscope.build.TypeWarnings;
import io.github.lockscope.tree.SimpleUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.Markers;

/** Writes types down as a file can name them. */
final class TypeTrees {
  private final Cursor place;
  private final JavaSourceFile file;
  private final String packageName;
  private final TypeWarnings warnings;
  // By identity: the bounds of a captured type may lead back to itself.
  private final Set<JavaType> open = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Creates the writer for one place. */
  TypeTrees(Cursor place) {
    this.place = place;
    this.file = place.firstEnclosingOrThrow(JavaSourceFile.class);
    this.warnings = new TypeWarnings(place);
    this.packageName =
        file.getPackageDeclaration() == null ? "" : file.getPackageDeclaration().getPackageName();
  }

  /**
   * The type in source form; empty for types that have none, JLS 14.4.1, that are unknown, or that
   * the compiler would warn of.
   */
  Optional<TypeTree> of(@Nullable JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return primitive(primitive);
    }
    if (type instanceof JavaType.Array array) {
      return of(array.getElemType()).map(element -> array(element, array));
    }
    if (type instanceof JavaType.GenericTypeVariable variable) {
      return variable.getName().equals("?")
          ? Optional.empty()
          : Optional.of(identifier(variable.getName(), variable));
    }
    if (type instanceof JavaType.Parameterized parameterized) {
      return parameterized(parameterized);
    }
    return type instanceof JavaType.Class named && !warnings.areAboutRaw(named)
        ? className(named)
        : Optional.empty();
  }

  private static Optional<TypeTree> primitive(JavaType.Primitive type) {
    if (type == JavaType.Primitive.String) {
      return Optional.of(identifier("String", type));
    }
    return type == JavaType.Primitive.Null || type == JavaType.Primitive.None
        ? Optional.empty()
        : Optional.of(new J.Primitive(Tree.randomId(), Space.EMPTY, Markers.EMPTY, type));
  }

  private static TypeTree identifier(String name, JavaType type) {
    return new J.Identifier(
        Tree.randomId(), Space.EMPTY, Markers.EMPTY, List.of(), name, type, null);
  }

  private static TypeTree array(TypeTree element, JavaType type) {
    return new J.ArrayType(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        element,
        null,
        JLeftPadded.build(Space.EMPTY),
        type);
  }

  private Optional<TypeTree> parameterized(JavaType.Parameterized type) {
    if (!open.add(type)) {
      return Optional.empty();
    }
    try {
      return withArguments(type);
    } finally {
      open.remove(type);
    }
  }

  private Optional<TypeTree> withArguments(JavaType.Parameterized type) {
    List<JRightPadded<Expression>> arguments = new ArrayList<>();
    for (JavaType argument : type.getTypeParameters()) {
      Optional<TypeTree> tree = argument(argument);
      if (tree.isEmpty()) {
        return Optional.empty();
      }
      Space prefix = arguments.isEmpty() ? Space.EMPTY : Space.SINGLE_SPACE;
      arguments.add(JRightPadded.build((Expression) tree.get().withPrefix(prefix)));
    }
    return className(type.getType())
        .map(
            name ->
                new J.ParameterizedType(
                    Tree.randomId(),
                    Space.EMPTY,
                    Markers.EMPTY,
                    (NameTree) name,
                    JContainer.build(Space.EMPTY, arguments, Markers.EMPTY),
                    type));
  }

  private Optional<TypeTree> argument(JavaType argument) {
    if (!(argument instanceof JavaType.GenericTypeVariable wildcard)
        || !wildcard.getName().equals("?")) {
      return of(argument);
    }
    if (wildcard.getBounds().isEmpty()) {
      return Optional.of(wildcard(null, null));
    }
    return wildcard.getBounds().size() > 1
        ? Optional.empty()
        : of(wildcard.getBounds().get(0))
            .flatMap(
                bound ->
                    switch (wildcard.getVariance()) {
                      case COVARIANT -> Optional.of(wildcard(J.Wildcard.Bound.Extends, bound));
                      case CONTRAVARIANT -> Optional.of(wildcard(J.Wildcard.Bound.Super, bound));
                      case INVARIANT -> Optional.empty();
                    });
  }

  private static TypeTree wildcard(
      J.Wildcard.@Nullable Bound bound, @Nullable TypeTree boundedType) {
    return new J.Wildcard(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        bound == null ? null : JLeftPadded.build(bound).withBefore(Space.SINGLE_SPACE),
        boundedType == null ? null : boundedType.withPrefix(Space.SINGLE_SPACE));
  }

  private Optional<TypeTree> className(JavaType.FullyQualified type) {
    String binaryName = type.getFullyQualifiedName();
    String simpleName = binaryName.substring(lastSeparator(binaryName) + 1);
    if (Character.isDigit(simpleName.charAt(0))) {
      // A$1 is anonymous, A$1Local is local.
      String localName = simpleName.replaceFirst("^\\d+", "");
      return localName.isEmpty() ? Optional.empty() : Optional.of(identifier(localName, type));
    }
    if (!isAccessible(type)
        || warnings.areAboutName(type)
        || HiddenTypes.at(place).hide(simpleName, type)) {
      return Optional.empty();
    }
    boolean isAlwaysImported =
        type.getPackageName().equals("java.lang")
            && type.getOwningClass() == null
            && !HiddenTypes.of(file).hide(simpleName, type);
    boolean isMemberElsewhere = type.getOwningClass() != null && !isEnclosed(type);
    if (mayBeInnerOfGeneric(type)) {
      return Optional.empty();
    }
    if (isAlwaysImported || isInScope(type, simpleName, isMemberElsewhere)) {
      return Optional.of(identifier(simpleName, type));
    }
    // Map.Entry, where Map is what the file knows.
    Optional<String> qualifiedName =
        type.getOwningClass() == null
            ? Optional.of(binaryName)
            : className(type.getOwningClass()).map(owner -> owner + "." + simpleName);
    return qualifiedName.map(name -> ((TypeTree) TypeTree.build(name)).withType(type));
  }

  /** Whether the simple name of a type means that type here, as far as the file shows. */
  private boolean isInScope(
      JavaType.FullyQualified type, String simpleName, boolean isMemberElsewhere) {
    return isMemberElsewhere
        ? file.getImports().stream()
            .anyMatch(
                statement ->
                    !statement.isStatic()
                        && statement.getTypeName().equals(type.getFullyQualifiedName()))
        : SimpleUse.of(type, simpleName, file);
  }

  /** Whether the class that a type is a member of is around the place. */
  private boolean isEnclosed(JavaType.FullyQualified type) {
    JavaType.FullyQualified owner = type.getOwningClass();
    return owner != null
        && place
            .getPathAsStream(J.ClassDeclaration.class::isInstance)
            .map(around -> ((J.ClassDeclaration) around).getType())
            .anyMatch(
                around ->
                    around != null
                        && around.getFullyQualifiedName().equals(owner.getFullyQualifiedName()));
  }

  /** An inner class of a generic class is a different type for each argument, JLS 4.8. */
  private boolean mayBeInnerOfGeneric(JavaType.FullyQualified type) {
    JavaType.FullyQualified owner = type.getOwningClass();
    return owner != null
        && !type.hasFlags(Flag.Static)
        && type.getKind() == JavaType.FullyQualified.Kind.Class
        && !PlainClass.isDeclared(owner.getFullyQualifiedName(), file);
  }

  /** Looks for the declaration of a class without type parameters. */
  private static final class PlainClass extends JavaIsoVisitor<Integer> {
    private final String wanted;
    private boolean found;

    private PlainClass(String wanted) {
      this.wanted = wanted;
    }

    static boolean isDeclared(String name, JavaSourceFile file) {
      PlainClass search = new PlainClass(name);
      search.visit(file, 0);
      return search.found;
    }

    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, Integer p) {
      found |=
          declaration.getTypeParameters() == null
              && declaration.getType() != null
              && declaration.getType().getFullyQualifiedName().equals(wanted);
      return super.visitClassDeclaration(declaration, p);
    }
  }

  private static int lastSeparator(String binaryName) {
    return Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$'));
  }

  private boolean isAccessible(JavaType.FullyQualified type) {
    boolean isSamePackage = type.getPackageName().equals(packageName);
    boolean isVisible =
        type.hasFlags(Flag.Public) || (isSamePackage && !type.hasFlags(Flag.Private));
    boolean isOwn =
        place
            .getPathAsStream(J.ClassDeclaration.class::isInstance)
            .map(around -> ((J.ClassDeclaration) around).getType())
            .anyMatch(
                around ->
                    around != null
                        && type.getFullyQualifiedName()
                            .startsWith(around.getFullyQualifiedName() + "$"));
    return isOwn
        || (isVisible && (type.getOwningClass() == null || isAccessible(type.getOwningClass())));
  }
}
