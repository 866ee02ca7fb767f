package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.OwnLines;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.tree.Comments;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** What is said in a {@code finally} that goes away. */
final class FinallyComments {
  private FinallyComments() {}

  /**
   * The body of a {@code try}, with what its {@code finally} says on lines of its own at the end.
   *
   * @param layout the layout of the statements that the {@code try} is one of
   */
  static J.Block bodyWith(J.Try attempt, Layout layout) {
    Space said = of(attempt, layout);
    if (said.isEmpty()) {
      return attempt.getBody();
    }
    J.Block body = OwnLines.of(attempt.getBody(), layout);
    Space end = body.getEnd();
    return body.withEnd(Spaces.join(Spaces.trailing(end), behind(Spaces.leading(end), said)));
  }

  /** What is said at the end of the body, then the rest, and then the line of the brace. */
  private static Space behind(Space end, Space said) {
    if (end.getComments().isEmpty()) {
      return Spaces.join(said, end);
    }
    String brace = end.getLastWhitespace();
    return Spaces.join(Spaces.join(Spaces.withoutLastSuffix(end), said), Spaces.of(brace));
  }

  /**
   * What stands behind a {@code try} that goes on with its handlers, with what its {@code finally}
   * says: beside the last brace, and on lines of its own.
   *
   * @param line the start of a line there
   * @param end what stands there without it
   */
  static Space behindHandlers(J.Try attempt, Space line, Space end) {
    Space before = finallyOf(attempt).getBefore();
    Space said = lines(attempt, Spaces.leading(before), line);
    return Spaces.join(Spaces.join(Spaces.trailing(before), said), end);
  }

  private static JLeftPadded<J.Block> finallyOf(J.Try attempt) {
    return Objects.requireNonNull(attempt.getPadding().getFinally());
  }

  /** The comments, each on a line of its own at the end of the body; nothing if there are none. */
  private static Space of(J.Try attempt, Layout layout) {
    return lines(attempt, finallyOf(attempt).getBefore(), inner(attempt, layout));
  }

  /** The comments before the block of a {@code finally} and in it, each on a line. */
  private static Space lines(J.Try attempt, Space before, Space line) {
    List<Comment> comments = new ArrayList<>(before.getComments());
    comments.addAll(Comments.in(finallyOf(attempt).getElement()));
    if (comments.isEmpty()) {
      return Space.EMPTY;
    }
    List<Comment> lines = new ArrayList<>();
    for (int i = 0; i < comments.size(); i++) {
      boolean isLast = i == comments.size() - 1;
      lines.add(comments.get(i).withSuffix(isLast ? "" : line.getWhitespace()));
    }
    return line.withComments(lines);
  }

  /** A new line in the body. */
  private static Space inner(J.Try attempt, Layout layout) {
    return attempt.getBody().getStatements().stream()
        .map(Statement::getPrefix)
        .filter(Spaces::breaksLine)
        .map(prefix -> Spaces.of(layout.lineEnd() + Spaces.indent(prefix)))
        .findFirst()
        .orElseGet(layout::newInnerLine);
  }
}
