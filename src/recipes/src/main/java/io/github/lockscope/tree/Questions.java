package io.github.lockscope.tree;

import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.J;

/** Counts the branches whose whole condition is whether a variable tells of a hold, or of none. */
public final class Questions extends OwnCodeVisitor<Integer> {
  private final String variable;
  private int count;

  private Questions(String variable) {
    this.variable = variable;
  }

  /** How many there are in some code, lambdas and classes in it left out. */
  public static int count(String variable, List<? extends J> code) {
    Questions questions = new Questions(variable);
    code.forEach(tree -> questions.visit(tree, 0));
    return questions.count;
  }

  /** What a choice asks about a variable, if it asks for nothing else: whether a lock is held. */
  public static Optional<Boolean> asked(String variable, J.If choice) {
    return Comments.areInside(choice.getIfCondition())
        ? Optional.empty()
        : HeldTest.of(choice.getIfCondition().getTree(), variable);
  }

  @Override
  public J.If visitIf(J.If choice, Integer p) {
    count += asked(variable, choice).isPresent() ? 1 : 0;
    return super.visitIf(choice, p);
  }
}
