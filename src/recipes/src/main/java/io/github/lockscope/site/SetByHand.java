package io.github.lockscope.site;

import io.github.lockscope.tree.CodeVisitor;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** {@code lock.lock(); locked = true;}: the variable that code sets where it has taken a lock. */
final class SetByHand extends CodeVisitor<Integer> {
  private final Taking taking;
  private Optional<Statement> next = Optional.empty();

  private SetByHand(Taking taking) {
    this.taking = taking;
  }

  /** The variable that is set to true where a lock is taken in some statements, right there. */
  static Optional<J.Identifier> at(Taking taking, List<Statement> region) {
    SetByHand search = new SetByHand(taking);
    search.find(region);
    region.forEach(statement -> search.visit(statement, 0));
    return search.next.flatMap(SetByHand::variableSetBy);
  }

  private static Optional<J.Identifier> variableSetBy(Statement statement) {
    return statement instanceof J.Assignment assignment
            && assignment.getVariable() instanceof J.Identifier variable
            && HoldFlag.isSetTo(true, variable.getSimpleName(), assignment)
        ? Optional.of(variable)
        : Optional.empty();
  }

  @Override
  public J.Assignment visitAssignment(J.Assignment assignment, Integer p) {
    if (taking.equals(new Taking.Before(assignment.getId()))) {
      next = Optional.of(assignment);
    }
    return super.visitAssignment(assignment, p);
  }

  @Override
  public J.Block visitBlock(J.Block block, Integer p) {
    if (taking.equals(new Taking.StartOf(block.getId()))) {
      next = block.getStatements().stream().findFirst();
    }
    find(block.getStatements());
    return super.visitBlock(block, p);
  }

  @Override
  public J.Case visitCase(J.Case group, Integer p) {
    find(group.getStatements());
    return super.visitCase(group, p);
  }

  private void find(List<Statement> statements) {
    for (int i = 0; i + 1 < statements.size(); i++) {
      if (taking instanceof Taking.Behind && taking.at().equals(statements.get(i).getId())) {
        next = Optional.of(statements.get(i + 1));
      }
    }
  }
}
