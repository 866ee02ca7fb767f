package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.OwnLines;
import io.github.lockscope.layout.Reindent;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import io.github.lockscope.site.Plan;
import java.util.List;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Markers;

/**
 * Puts braces around a {@code try} that is the whole body of a loop or branch, such as where an
 * acquire moves out of it: the two need braces then.
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
    return block(layout.beforeBrace(), list.statements(), list.end());
  }

  /** {@code if (tryLock()) try { … }} with braces around the {@code try}. */
  J.If around(J.If choice, boolean isInline) {
    if (!(choice.getThenPart() instanceof J.Try attempt)) {
      return choice;
    }
    J.If braced = choice.withThenPart(around(attempt, isInline));
    return isInline ? braced : beforeElse(braced);
  }

  /** A choice whose new braces end on a line of their own, with its {@code else} behind them. */
  J.If beforeElse(J.If braced) {
    J.If.Else otherwise = braced.getElsePart();
    return otherwise == null || !otherwise.getPrefix().getComments().isEmpty()
        ? braced
        : braced.withElsePart(otherwise.withPrefix(layout.beforeFinally()));
  }

  /** The block with the {@code try} alone. */
  private J.Block around(J.Try attempt, boolean isInline) {
    if (isInline) {
      return block(Space.SINGLE_SPACE, List.of(JRightPadded.build(attempt)), Space.SINGLE_SPACE);
    }
    J.Try inside = inside(attempt, Spaces.indent(layout.newInnerLine()));
    return block(
        layout.beforeBrace(),
        List.of(
            JRightPadded.build(inside.withBody(OwnLines.of(inside.getBody(), layout.inside())))),
        layout.beforeClosingBrace());
  }

  private static J.Block block(Space before, List<JRightPadded<Statement>> statements, Space end) {
    return new J.Block(
        Tree.randomId(), before, Markers.EMPTY, JRightPadded.build(false), statements, end);
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
