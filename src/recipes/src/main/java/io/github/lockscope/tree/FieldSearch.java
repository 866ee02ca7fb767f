package io.github.lockscope.tree;

import java.util.Optional;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Looks for the declaration of a field. */
final class FieldSearch extends CallVisitor<Integer> {
  private final String owner;
  private final String name;
  private Optional<J.VariableDeclarations.NamedVariable> found = Optional.empty();

  private FieldSearch(String owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  /**
   * The declaration of a field, if it is in a file.
   *
   * @param file the file
   * @param owner the type of the field's class, as it prints itself
   * @param name the name of the field
   */
  static Optional<J.VariableDeclarations.NamedVariable> in(J file, String owner, String name) {
    FieldSearch search = new FieldSearch(owner, name);
    search.visit(file, 0);
    return search.found;
  }

  @Override
  public J.VariableDeclarations.NamedVariable visitVariable(
      J.VariableDeclarations.NamedVariable variable, Integer p) {
    JavaType.Variable type = variable.getVariableType();
    if (type != null
        && variable.getSimpleName().equals(name)
        && String.valueOf(type.getOwner()).equals(owner)) {
      found = Optional.of(variable);
    }
    return super.visitVariable(variable, p);
  }
}
