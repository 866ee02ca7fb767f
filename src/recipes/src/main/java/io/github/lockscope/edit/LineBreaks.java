package io.github.lockscope.edit;

import io.github.lockscope.layout.Spaces;
import io.github.lockscope.site.StatementList;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TextComment;

/** Looks for the ends of lines in some code. */
final class LineBreaks extends JavaIsoVisitor<Integer> {
  private boolean found;

  private LineBreaks() {}

  /** Whether a line ends in a tree, other than before and behind it. */
  static boolean areInside(J tree) {
    LineBreaks breaks = new LineBreaks();
    breaks.visit(tree.<J>withPrefix(Space.EMPTY), 0);
    return breaks.found;
  }

  /** Whether a branch stands on a line on which other statements start before. */
  static boolean areMissingBefore(Cursor branch) {
    Cursor at = branch;
    while (!Spaces.breaksLine(at.<J>getValue().getPrefix())) {
      if (StatementList.holding(at).isPresent()) {
        return true;
      }
      at = at.getParentTreeCursor();
    }
    return false;
  }

  @Override
  public Space visitSpace(@Nullable Space space, Space.Location at, Integer p) {
    found |= space != null && (Spaces.breaksLine(space) || hasLines(space));
    return space == null ? Space.EMPTY : space;
  }

  private static boolean hasLines(Space space) {
    return space.getComments().stream()
        .anyMatch(
            comment -> !(comment instanceof TextComment text) || text.getText().contains("\n"));
  }

  /** A text block has lines. */
  @Override
  public J.Literal visitLiteral(J.Literal literal, Integer p) {
    found |= literal.getValueSource() != null && literal.getValueSource().contains("\n");
    return super.visitLiteral(literal, p);
  }
}
