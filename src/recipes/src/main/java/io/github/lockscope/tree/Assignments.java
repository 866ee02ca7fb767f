package io.github.lockscope.tree;

import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Counts how often code assigns a variable, by name alone; declarations do not count. */
public final class Assignments extends AssignmentVisitor {
  private final String name;
  private int count;

  private Assignments(String name) {
    this.name = name;
  }

  /** How often code assigns what a name stands for. */
  public static int of(String name, J code) {
    Assignments assignments = new Assignments(name);
    assignments.visit(code, 0);
    return assignments.count;
  }

  @Override
  protected void write(Expression target) {
    boolean isIt =
        target.unwrap() instanceof J.Identifier variable && variable.getSimpleName().equals(name);
    count += isIt ? 1 : 0;
  }
}
