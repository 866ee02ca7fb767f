package io.github.lockscope;

import java.util.List;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Markers;

/**
 * Moves an acquire out of a {@code try} that is the whole body of a loop or branch: the two need
 * braces then.
 */
final class BraceEdit {
  private final Layout layout;

  /**
   * Prepares.
   *
   * @param layout that of the statement whose body it is
   */
  BraceEdit(Layout layout) {
    this.layout = layout;
  }

  /** The block with the acquire and the {@code try}. */
  J.Block apply(J.Try attempt, Plan.MoveAcquire plan) {
    String inner = Spaces.indent(layout.newInnerLine());
    WorkingList list =
        new WorkingList(
            List.of(JRightPadded.<Statement>build(inside(attempt, inner))),
            layout.beforeClosingBrace());
    new AcquireEdit(list, layout.at(inner))
        .apply(plan.acquire(), plan.target(), plan.withPreceding());
    return new J.Block(
        Tree.randomId(),
        layout.beforeBrace(),
        Markers.EMPTY,
        JRightPadded.build(false),
        list.statements(),
        list.end());
  }

  /** A comment behind the head of the loop or branch is one behind the brace. */
  private J.Try inside(J.Try attempt, String inner) {
    Space prefix = attempt.getPrefix();
    if (Spaces.breaksLine(prefix)) {
      return new Reindent(Spaces.indent(prefix), inner, layout.mixesTabs()).move(attempt);
    }
    return new Reindent(layout.base(), inner, layout.mixesTabs())
        .move(attempt)
        .withPrefix(Spaces.join(layout.newInnerLine(), prefix.withWhitespace("")));
  }
}
