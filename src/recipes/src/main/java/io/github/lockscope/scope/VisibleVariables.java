package io.github.lockscope.scope;

import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Names;
import io.github.lockscope.tree.Supertypes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** The variables that can be in scope at a place; what unknown types declare is not among them. */
final class VisibleVariables {
  private final Cursor place;

  VisibleVariables(Cursor place) {
    this.place = place;
  }

  /** Whether one of them has a name. */
  boolean have(String name) {
    return Names.in(List.of(Locals.member(place).<J>getValue())).declareAnywhere(name)
        || enclosingTypes().anyMatch(type -> hasField(type, name))
        || place.firstEnclosingOrThrow(JavaSourceFile.class).getImports().stream()
            .anyMatch(known -> isField(known, name));
  }

  private Stream<JavaType.FullyQualified> enclosingTypes() {
    return place
        .getPathAsStream(
            tree ->
                tree instanceof J.ClassDeclaration
                    || (tree instanceof J.NewClass creation && creation.getBody() != null))
        .map(
            tree ->
                tree instanceof J.ClassDeclaration declared
                    ? declared.getType()
                    : TypeUtils.asFullyQualified(((J.NewClass) tree).getType()))
        .flatMap(Stream::ofNullable);
  }

  /** Whether code in a type can come by a field of a name without more. */
  static boolean hasField(JavaType.FullyQualified type, String name) {
    return type.getMembers().stream().anyMatch(field -> field.getName().equals(name))
        || Supertypes.of(type).anyMatch(parent -> offersField(parent, name));
  }

  /** Whether a type has a field that others can come by without its name. */
  private static boolean offersField(JavaType.FullyQualified type, String name) {
    return type.getMembers().stream()
            .anyMatch(field -> field.getName().equals(name) && !field.hasFlags(Flag.Private))
        || Supertypes.of(type).anyMatch(parent -> offersField(parent, name));
  }

  /** Whether an import is for a field of a name. */
  static boolean isField(J.Import known, String name) {
    String imported = known.getQualid().getSimpleName();
    JavaType.@Nullable FullyQualified of =
        TypeUtils.asFullyQualified(known.getQualid().getTarget().getType());
    return known.isStatic()
        && (imported.equals(name) || imported.equals("*"))
        && of != null
        && offersField(of, name);
  }
}
