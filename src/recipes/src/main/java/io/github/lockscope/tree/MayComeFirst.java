package io.github.lockscope.tree;

import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/**
 * Whether code of a method may be done before other code further down in the text, which is then
 * still come to, in the same round of a loop around both.
 */
public final class MayComeFirst {
  private final List<J> path;
  private final List<J> later;

  private MayComeFirst(List<J> path, List<J> later) {
    this.path = path;
    this.later = later;
  }

  /** Whether it may. */
  public static boolean before(Cursor code, Cursor later) {
    return new MayComeFirst(path(code), path(later)).isPossible();
  }

  private static List<J> path(Cursor code) {
    return code.getPathAsStream(J.class::isInstance).map(J.class::cast).toList();
  }

  private boolean isPossible() {
    int fork = 1;
    while (fork < path.size() && !later.contains(path.get(fork))) {
      fork++;
    }
    if (fork >= path.size() || later.indexOf(path.get(fork)) == 0) {
      return true;
    }
    J common = path.get(fork);
    J part = path.get(fork - 1);
    J other = later.get(later.indexOf(common) - 1);
    if (common instanceof J.Try attempt && other == attempt.getFinally()) {
      return true;
    }
    if (areAlternatives(common, part, other)) {
      return false;
    }
    for (int i = 1; i < fork; i++) {
      if (path.get(i) instanceof J.Block block && isLeftFor(block, i, fork)) {
        return false;
      }
    }
    return true;
  }

  /** JLS 14.9, 14.20: one branch of two, one handler of several. */
  private static boolean areAlternatives(J common, J part, J other) {
    return (common instanceof J.If choice && part == choice.getThenPart())
        || (common instanceof J.Try && part instanceof J.Try.Catch && other instanceof J.Try.Catch);
  }

  /** Whether whoever is in a block, at most at its end leaves what has both. */
  private boolean isLeftFor(J.Block block, int index, int fork) {
    List<Statement> statements = block.getStatements();
    if (statements.isEmpty()) {
      return false;
    }
    Statement last = statements.get(statements.size() - 1);
    List<J> between = path.subList(index, fork);
    if (last instanceof J.Return) {
      return true;
    }
    if (last instanceof J.Throw) {
      return path.subList(index, fork + 1).stream().noneMatch(this::mayHandle);
    }
    if (last instanceof J.Continue jump) {
      return jump.getLabel() == null && between.stream().noneMatch(Loop.class::isInstance);
    }
    return last instanceof J.Break jump
        && path.get(fork - 1) instanceof Statement part
        && Exits.breaks(List.of(part)).contains(jump);
  }

  private boolean mayHandle(J tree) {
    return tree instanceof J.Try attempt
        && !attempt.getCatches().isEmpty()
        && path.contains(attempt.getBody());
  }
}
