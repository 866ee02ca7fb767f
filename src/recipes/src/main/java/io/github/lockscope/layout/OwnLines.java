package io.github.lockscope.layout;

import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Makes room in bodies that are written on one line, for comments that end a line. */
public final class OwnLines {
  private OwnLines() {}

  /**
   * A body whose first statement and closing brace start lines.
   *
   * @param layout the layout of the statements that the body is in one of
   */
  public static J.Block of(J.Block body, Layout layout) {
    Space end = body.getEnd();
    J.Block closed =
        Spaces.breaksLine(end)
            ? body
            : body.withEnd(
                end.getComments().isEmpty()
                    ? layout.beforeClosingBrace()
                    : Spaces.join(Spaces.withoutLastSuffix(end), layout.beforeClosingBrace()));
    List<Statement> statements = new ArrayList<>(body.getStatements());
    if (statements.isEmpty() || Spaces.breaksLine(statements.get(0).getPrefix())) {
      return closed;
    }
    Statement first = statements.get(0);
    Space before = first.getPrefix();
    statements.set(
        0, first.withPrefix(before.withWhitespace(layout.newInnerLine().getWhitespace())));
    return closed.withStatements(statements);
  }

  /** The end of a body, with what is said behind its {@code try}. */
  public static Space end(Space end, Space behind, Layout inside) {
    if (behind.getComments().isEmpty()) {
      return end;
    }
    return end.getComments().isEmpty()
        ? behind
        : Spaces.join(
            Spaces.withoutLastSuffix(end),
            Spaces.join(inside.newInnerLine(), behind.withWhitespace("")));
  }
}
