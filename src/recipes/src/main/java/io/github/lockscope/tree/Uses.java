package io.github.lockscope.tree;

import org.openrewrite.java.tree.J;

/** Counts how often code reads or writes a variable, by name alone. */
public final class Uses extends CodeVisitor<Integer> {
  private final String name;
  private int count;

  private Uses(String name) {
    this.name = name;
  }

  /** How often code has a name in it. */
  public static int of(String name, J code) {
    Uses uses = new Uses(name);
    uses.visit(code, 0);
    return uses.count;
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
    count += identifier.getSimpleName().equals(name) ? 1 : 0;
    return identifier;
  }

  @Override
  public J.VariableDeclarations.NamedVariable visitVariable(
      J.VariableDeclarations.NamedVariable variable, Integer p) {
    visit(variable.getInitializer(), p);
    return variable;
  }
}
