package io.github.lockscope.region;

import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Locals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** The simple names that mean a type of the file itself wherever it is seen, JLS 6.4.1. */
final class HiddenTypes extends CodeVisitor<Integer> {
  private static final String MESSAGE = HiddenTypes.class.getName();

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Set<String> parameters = new HashSet<>();

  private HiddenTypes() {}

  /** Those that code at a place may see, local classes and type parameters of its member. */
  static HiddenTypes at(Cursor place) {
    Cursor member = Locals.member(place);
    return member.computeMessageIfAbsent(
        MESSAGE,
        key -> {
          HiddenTypes types = new HiddenTypes();
          types.visit(member.<J>getValue(), 0);
          member
              .getPathAsStream(J.ClassDeclaration.class::isInstance)
              .map(J.ClassDeclaration.class::cast)
              .forEach(around -> types.addParameters(around));
          return types;
        });
  }

  /** Those of all classes of a file. */
  static HiddenTypes of(JavaSourceFile file) {
    HiddenTypes types = new HiddenTypes();
    types.visit(file, 0);
    return types;
  }

  /** Whether a name may mean something else than a type. */
  boolean hide(String simpleName, JavaType.FullyQualified type) {
    return parameters.contains(simpleName)
        || classes.getOrDefault(simpleName, Set.of()).stream()
            .anyMatch(name -> !name.equals(type.getFullyQualifiedName()));
  }

  @Override
  public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, Integer p) {
    JavaType.@Nullable FullyQualified type = TypeUtils.asFullyQualified(declaration.getType());
    classes
        .computeIfAbsent(declaration.getSimpleName(), unknown -> new HashSet<>())
        .add(type == null ? "" : type.getFullyQualifiedName());
    return super.visitClassDeclaration(declaration, p);
  }

  @Override
  public J.TypeParameter visitTypeParameter(J.TypeParameter parameter, Integer p) {
    if (parameter.getName() instanceof J.Identifier name) {
      parameters.add(name.getSimpleName());
    }
    return super.visitTypeParameter(parameter, p);
  }

  private void addParameters(J.ClassDeclaration declaration) {
    if (declaration.getTypeParameters() != null) {
      declaration.getTypeParameters().forEach(parameter -> visitTypeParameter(parameter, 0));
    }
  }
}
