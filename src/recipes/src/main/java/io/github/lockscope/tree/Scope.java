package io.github.lockscope.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** Finds the declaration that a simple name refers to, by the rules of JLS 6.3. */
public final class Scope {
  private Scope() {}

  /** The local variable or parameter of this name that is in scope at a place. */
  public static Optional<J.VariableDeclarations.NamedVariable> lookUp(String name, Cursor place) {
    Cursor child = place;
    while (child.getParent() != null && child.getValue() instanceof J) {
      Cursor parent = child.getParentTreeCursor();
      Optional<J.VariableDeclarations.NamedVariable> found =
          declarations(parent, child.getValue())
              .flatMap(declaration -> declaration.getVariables().stream())
              .filter(variable -> variable.getSimpleName().equals(name))
              .reduce((earlier, later) -> later);
      if (found.isPresent()) {
        return found;
      }
      child = parent;
    }
    return Optional.empty();
  }

  /** The declarations of a tree that one of its children sees. */
  private static Stream<J.VariableDeclarations> declarations(Cursor parent, J child) {
    Object tree = parent.getValue();
    if (tree instanceof J.Block block && !isClassBody(parent)) {
      return declarations(upTo(block.getStatements(), child));
    }
    if (tree instanceof J.Case group
        && parent.getParentTreeCursor().getValue() instanceof J.Block cases) {
      List<J> before = new ArrayList<>();
      for (Statement earlier : upTo(cases.getStatements(), group)) {
        before.addAll(
            earlier.getId().equals(group.getId())
                ? upTo(group.getStatements(), child)
                : ((J.Case) earlier).getStatements());
      }
      return declarations(before);
    }
    if (tree instanceof J.ForLoop loop) {
      return declarations(loop.getControl().getInit());
    }
    if (tree instanceof J.ForEachLoop loop) {
      return declarations(List.of(loop.getControl().getVariable()));
    }
    if (tree instanceof J.Try attempt && attempt.getResources() != null) {
      boolean seesResources = child == attempt.getBody() || attempt.getResources().contains(child);
      return seesResources
          ? declarations(
              attempt.getResources().stream().map(J.Try.Resource::getVariableDeclarations).toList())
          : Stream.empty();
    }
    if (tree instanceof J.Try.Catch handler) {
      return declarations(List.of(handler.getParameter().getTree()));
    }
    if (tree instanceof J.Lambda lambda) {
      return declarations(lambda.getParameters().getParameters());
    }
    return tree instanceof J.MethodDeclaration method
        ? declarations(method.getParameters())
        : Stream.empty();
  }

  /** Whether a block is the body of a class. */
  public static boolean isClassBody(Cursor block) {
    Object parent = block.getParentTreeCursor().getValue();
    return parent instanceof J.ClassDeclaration || parent instanceof J.NewClass;
  }

  /** The statements up to a child, itself included: a name is in scope in its own initialiser. */
  private static List<Statement> upTo(List<Statement> statements, J child) {
    List<Statement> before = new ArrayList<>();
    for (Statement statement : statements) {
      before.add(statement);
      if (statement.getId().equals(child.getId())) {
        return before;
      }
    }
    return before;
  }

  private static Stream<J.VariableDeclarations> declarations(List<? extends J> trees) {
    return trees.stream()
        .filter(J.VariableDeclarations.class::isInstance)
        .map(J.VariableDeclarations.class::cast);
  }
}
