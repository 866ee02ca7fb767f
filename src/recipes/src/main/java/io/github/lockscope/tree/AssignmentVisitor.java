package io.github.lockscope.tree;

import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Visits what code assigns, in each of the ways that Java has for it. */
public abstract class AssignmentVisitor extends CodeVisitor<Integer> {
  /** Called for the left-hand side of every assignment, increment and decrement. */
  protected abstract void write(Expression target);

  @Override
  public J.Assignment visitAssignment(J.Assignment assignment, Integer p) {
    write(assignment.getVariable());
    return super.visitAssignment(assignment, p);
  }

  @Override
  public J.AssignmentOperation visitAssignmentOperation(
      J.AssignmentOperation assignment, Integer p) {
    write(assignment.getVariable());
    return super.visitAssignmentOperation(assignment, p);
  }

  @Override
  public J.Unary visitUnary(J.Unary unary, Integer p) {
    if (unary.getOperator().isModifying()) {
      write(unary.getExpression());
    }
    return super.visitUnary(unary, p);
  }
}
