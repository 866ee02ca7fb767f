package io.github.lockscope.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/**
 * The variables that are in scope of a place and declared in a class body around it. They hide the
 * variables of the code around that class, JLS 6.4.1.
 */
final class ClassScopes {
  private final Deque<Set<String>> scopes = new ArrayDeque<>();

  /**
   * Goes into a part of the code.
   *
   * @return whether it has a scope of its own, which is to be left again
   */
  boolean enter(J tree, Cursor parent) {
    boolean isClassBody =
        tree instanceof J.Block
            && (parent.getValue() instanceof J.ClassDeclaration
                || parent.getValue() instanceof J.NewClass);
    if (!isClassBody && (scopes.isEmpty() || !hasScope(tree))) {
      return false;
    }
    Set<String> names = new HashSet<>();
    if (isClassBody) {
      addFields(((J.Block) tree).getStatements(), names);
      if (parent.getValue() instanceof J.ClassDeclaration type) {
        addFields(components(type), names);
      }
    }
    scopes.push(names);
    return true;
  }

  void leave() {
    scopes.pop();
  }

  private static boolean hasScope(J tree) {
    return tree instanceof J.Block
        || tree instanceof J.MethodDeclaration
        || tree instanceof J.Lambda
        || tree instanceof J.Try
        || tree instanceof J.Try.Catch
        || tree instanceof Loop;
  }

  /** What a record declares in its head are fields of its own, JLS 8.10.3. */
  private static List<Statement> components(J.ClassDeclaration type) {
    return Optional.ofNullable(type.getPrimaryConstructor()).orElse(List.of());
  }

  private static void addFields(List<Statement> members, Set<String> names) {
    for (Statement member : members) {
      if (member instanceof J.VariableDeclarations fields) {
        fields.getVariables().forEach(field -> names.add(field.getSimpleName()));
      } else if (member instanceof J.EnumValueSet constants) {
        constants.getEnums().forEach(constant -> names.add(constant.getName().getSimpleName()));
      }
    }
  }

  /**
   * Declares a variable.
   *
   * @return whether that is in a class body
   */
  boolean declare(String name) {
    if (scopes.isEmpty()) {
      return false;
    }
    scopes.element().add(name);
    return true;
  }

  boolean areEmpty() {
    return scopes.isEmpty();
  }

  /** Whether a name is that of a variable of a class body here. */
  boolean have(J.Identifier identifier) {
    return identifier.getFieldType() != null
        && scopes.stream().anyMatch(scope -> scope.contains(identifier.getSimpleName()));
  }
}
