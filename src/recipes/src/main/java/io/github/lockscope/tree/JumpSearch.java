package io.github.lockscope.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** Looks for jumps, be it that they stay in the code; {@link Exits} tells those that leave it. */
public final class JumpSearch extends CodeVisitor<Integer> {
  private boolean found;

  private JumpSearch() {}

  /** Whether there is one in some statements. */
  public static boolean finds(List<Statement> statements) {
    JumpSearch search = new JumpSearch();
    statements.forEach(statement -> search.visit(statement, 0));
    return search.found;
  }

  @Override
  public @Nullable J preVisit(J tree, Integer p) {
    found |=
        tree instanceof J.Return
            || tree instanceof J.Throw
            || tree instanceof J.Break
            || tree instanceof J.Continue
            || tree instanceof J.Yield;
    return tree;
  }
}
