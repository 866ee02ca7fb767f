package io.github.lockscope.tree;

import java.util.ArrayList;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * Whether code of a method that stands before other code of it is done before that whenever that is
 * done, and anew each time. What exits in between does not matter.
 */
public final class ComesFirst {
  private final List<J> path;

  /** Prepares for some code. */
  public ComesFirst(Cursor code) {
    this.path = path(code);
  }

  /** Whether it is, for code further down in the text. */
  public boolean before(Cursor later) {
    List<J> other = path(later);
    int fork = fork(other);
    return isCertainUpTo(fork) && isOnce(other.subList(0, other.indexOf(path.get(fork))));
  }

  /** Whether it is done once before code further down in the text is done, however often. */
  public boolean onceBefore(Cursor later) {
    return isCertainUpTo(fork(path(later)));
  }

  private int fork(List<J> other) {
    int fork = 0;
    while (fork < path.size() && !other.contains(path.get(fork))) {
      fork++;
    }
    return fork;
  }

  private boolean isCertainUpTo(int fork) {
    return fork > 0 && fork < path.size() && isCertain(path.subList(0, fork + 1));
  }

  /** The trees around code, inner ones first. */
  private static List<J> path(Cursor code) {
    List<J> path = new ArrayList<>();
    code.getPath(J.class::isInstance).forEachRemaining(tree -> path.add((J) tree));
    return path;
  }

  /** Whether the last of some trees, each in the next, cannot be done without the first. */
  private static boolean isCertain(List<J> trees) {
    J fork = trees.get(trees.size() - 1);
    for (int i = 1; i < trees.size(); i++) {
      if (!isAlwaysDoneBy(trees.get(i), trees.get(i - 1), fork)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlwaysDoneBy(J tree, J part, J fork) {
    if (part instanceof J.Case) {
      return false;
    }
    if (tree instanceof J.Try attempt) {
      return tree != fork && isAlwaysDoneBy(attempt, part);
    }
    if (tree instanceof J.If choice) {
      return choice.getIfCondition() == part;
    }
    if (tree instanceof J.WhileLoop loop) {
      return loop.getCondition() == part;
    }
    if (tree instanceof J.Ternary choice) {
      return choice.getCondition() == part;
    }
    if (tree instanceof J.Binary operation && operation.getRight() == part) {
      // JLS 15.23: in the branch that is taken if both are true, the right one was asked.
      return switch (operation.getOperator()) {
        case And -> fork instanceof J.If;
        case Or -> false;
        default -> true;
      };
    }
    return tree instanceof J.Block
        || tree instanceof J.Case
        || tree instanceof J.Synchronized
        || tree instanceof J.Label
        || tree instanceof J.ControlParentheses<?>
        || tree instanceof J.VariableDeclarations
        || tree instanceof J.VariableDeclarations.NamedVariable
        || (tree instanceof Expression && !(tree instanceof J.Lambda));
  }

  private static boolean isAlwaysDoneBy(J.Try attempt, J part) {
    if (attempt.getCatches().isEmpty()) {
      // Its `finally` is also for what fails before.
      return attempt.getBody() == part || attempt.getFinally() == part;
    }
    // Where each handler leaves the method, only a body that is done leads on.
    return attempt.getBody() == part
        && !Exits.leaveOtherThanByReturn(attempt.getBody().getStatements())
        && !new FailedTry(attempt).mayStay();
  }

  /** Whether none of some trees does what is in it several times, or only if something failed. */
  private static boolean isOnce(List<J> trees) {
    for (int i = 0; i < trees.size(); i++) {
      J tree = trees.get(i);
      boolean isOnce =
          tree instanceof J.Try attempt
              ? attempt.getBody() == trees.get(i - 1) || attempt.getFinally() == trees.get(i - 1)
              : i == 0
                  || tree instanceof J.Block
                  || tree instanceof J.If
                  || tree instanceof J.If.Else
                  || tree instanceof J.Switch
                  || tree instanceof J.Case
                  || tree instanceof J.Synchronized
                  || tree instanceof J.Label;
      if (!isOnce) {
        return false;
      }
    }
    return true;
  }
}
