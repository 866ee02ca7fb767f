package io.github.lockscope.region;

import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/**
 * Whether one of several releases in a {@code try} may be got to when another one was. By hand the
 * second one fails, and by a guard it does nothing. Conditions are not looked at.
 */
final class SecondRelease {
  /** How the code behind a release goes on. */
  private enum Flow {
    ON,
    OUT_OF_LOOP_OR_SWITCH,
    OUT_OF_METHOD
  }

  private final J.Try attempt;
  private final Set<UUID> releases;

  private SecondRelease(J.Try attempt, Set<UUID> releases) {
    this.attempt = attempt;
    this.releases = releases;
  }

  /**
   * Whether a release in a {@code try} may have another one of them behind it.
   *
   * @param attempt the {@code try}
   * @param releases all of them
   */
  static boolean mayFollow(Cursor release, J.Try attempt, Set<UUID> releases) {
    return new SecondRelease(attempt, releases).mayFollow(release);
  }

  private boolean mayFollow(Cursor release) {
    Flow flow = Flow.ON;
    Cursor at = release;
    while (at.getValue() != attempt) {
      J child = at.getValue();
      at = at.getParentTreeCursor();
      J around = at.getValue();
      if (flow == Flow.ON && around instanceof Loop) {
        return true;
      }
      Optional<StatementList> list = StatementList.holding(new Cursor(at, child));
      if (flow == Flow.ON && list.isPresent()) {
        List<J> rest = reached(list.get().after(list.get().indexOf(child)));
        if (haveRelease(rest)) {
          return true;
        }
        flow = behind(rest);
      }
      if (around instanceof J.Try caught && caught.getBody() == child) {
        if (haveRelease(caught.getCatches())) {
          return true;
        }
        // What fails behind the release may be handled, and then the code goes on.
        flow = caught.getCatches().isEmpty() ? flow : Flow.ON;
      }
      boolean isLeft = around instanceof Loop || around instanceof J.Switch;
      flow = isLeft && flow == Flow.OUT_OF_LOOP_OR_SWITCH ? Flow.ON : flow;
    }
    return false;
  }

  /** Statements up to the first that is sure to jump. */
  private static List<J> reached(List<J> statements) {
    List<J> reached = new ArrayList<>();
    for (J statement : statements) {
      reached.add(statement);
      if (jump(statement) != Flow.ON) {
        break;
      }
    }
    return reached;
  }

  private boolean haveRelease(List<? extends J> code) {
    return code.stream()
        .anyMatch(tree -> releases.stream().anyMatch(release -> Trees.contain(tree, release)));
  }

  private static Flow behind(List<J> reached) {
    return reached.isEmpty() || reached.stream().anyMatch(SecondRelease::hasOtherWay)
        ? Flow.ON
        : jump(reached.get(reached.size() - 1));
  }

  private static Flow jump(J statement) {
    if (statement instanceof J.Return || statement instanceof J.Throw) {
      return Flow.OUT_OF_METHOD;
    }
    return statement instanceof J.Break jump && jump.getLabel() == null
        ? Flow.OUT_OF_LOOP_OR_SWITCH
        : Flow.ON;
  }

  /** Whether the code may jump out of a statement, and stay in the method. */
  private static boolean hasOtherWay(J statement) {
    boolean[] found = new boolean[1];
    new JavaIsoVisitor<Integer>() {
      @Override
      public Statement visitStatement(Statement inside, Integer p) {
        found[0] |=
            inside != statement
                && (inside instanceof J.Break
                    || inside instanceof J.Continue
                    || inside instanceof J.Yield);
        return super.visitStatement(inside, p);
      }
    }.visit(statement, 0);
    return found[0];
  }
}
