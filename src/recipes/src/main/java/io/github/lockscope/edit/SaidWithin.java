package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.tree.Comments;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TextComment;

/** What is said within a statement that goes away: it comes to stand beside it, on its line. */
final class SaidWithin {
  private SaidWithin() {}

  /**
   * The comments, with nothing behind the last.
   *
   * @param stay parts of the statement that stay, with their comments
   */
  static Space of(JRightPadded<Statement> gone, List<? extends J> stay, Layout layout) {
    List<Comment> said = new ArrayList<>(Comments.in(gone.getElement().<J>withPrefix(Space.EMPTY)));
    said.addAll(gone.getAfter().getComments());
    stay.forEach(part -> Comments.in(part).forEach(said::remove));
    if (said.isEmpty()) {
      return Space.EMPTY;
    }
    int last = said.size() - 1;
    for (int i = 0; i <= last; i++) {
      String between = endsLine(said.get(i)) ? layout.newLine().getWhitespace() : " ";
      said.set(i, said.get(i).withSuffix(i == last ? "" : between));
    }
    return Space.build(" ", said);
  }

  /** What stands behind a statement that goes away, with what is said within it. */
  static Space and(Space behind, JRightPadded<Statement> gone, Layout layout) {
    Space said = of(gone, List.of(), layout);
    if (said.isEmpty()) {
      return behind;
    }
    boolean needsLine =
        endsLine(said.getComments().get(said.getComments().size() - 1))
            && !Spaces.breaksLine(behind);
    return Spaces.join(
        said, needsLine ? Spaces.join(layout.newLine(), behind.withWhitespace("")) : behind);
  }

  private static boolean endsLine(Comment comment) {
    return comment instanceof TextComment text && !text.isMultiline();
  }
}
