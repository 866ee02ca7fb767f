package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Reindent;
import io.github.lockscope.layout.Spaces;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Puts braces in place of a release that is a whole branch; what is said of it goes into them. */
final class EmptyBranch {
  private final Layout layout;

  /**
   * Prepares.
   *
   * @param layout that of the statement whose branch it is
   */
  EmptyBranch(Layout layout) {
    this.layout = layout;
  }

  /** The braces, with what stands before the release. */
  J.Block inPlaceOf(Statement release) {
    J.Block empty = J.Block.createEmptyBlock().withPrefix(Space.SINGLE_SPACE);
    Space before = release.getPrefix();
    Space within = SaidWithin.of(JRightPadded.build(release), List.of(), layout);
    if (before.getComments().isEmpty() && within.isEmpty()) {
      return empty;
    }
    if (!within.isEmpty()) {
      return withLines(empty, before, within);
    }
    Reindent inside = new Reindent(Spaces.indent(before), Spaces.indent(layout.newInnerLine()));
    return Spaces.breaksLine(before)
        ? empty
            .withPrefix(layout.beforeBrace())
            .withEnd(
                Spaces.join(
                    Spaces.withoutLastSuffix(inside.move(before)), layout.beforeClosingBrace()))
        : empty.withEnd(
            Spaces.join(Spaces.withoutLastSuffix(before.withWhitespace(" ")), Space.SINGLE_SPACE));
  }

  /** The braces with what stood before the release, and below that what was said in it. */
  private J.Block withLines(J.Block empty, Space before, Space within) {
    Space line = layout.newInnerLine();
    Space above =
        before.getComments().isEmpty()
            ? Space.EMPTY
            : Spaces.withoutLastSuffix(Spaces.join(line, before.withWhitespace("")));
    return empty
        .withPrefix(layout.beforeBrace())
        .withEnd(
            Spaces.join(
                Spaces.join(above, Spaces.join(line, within.withWhitespace(""))),
                layout.beforeClosingBrace()));
  }

  /** A choice with empty braces for its first branch, and in them what stood beside the release. */
  J.If withComments(J.If choice) {
    J.If.Else otherwise = choice.getElsePart();
    if (otherwise == null || !(choice.getThenPart() instanceof J.Block braces)) {
      return choice;
    }
    Space beside = Spaces.trailing(otherwise.getPrefix());
    J.Block filled = beside.getComments().isEmpty() ? braces : with(braces, beside);
    Space below = Spaces.leading(otherwise.getPrefix());
    boolean followsBrace = Spaces.breaksLine(filled.getEnd()) && below.getComments().isEmpty();
    return choice
        .withThenPart(filled)
        .withElsePart(otherwise.withPrefix(followsBrace ? layout.beforeFinally() : below));
  }

  private J.Block with(J.Block braces, Space beside) {
    Space line = Spaces.join(layout.newInnerLine(), beside.withWhitespace(""));
    return braces
        .withPrefix(layout.beforeBrace())
        .withEnd(
            Spaces.join(
                Spaces.join(Spaces.withoutLastSuffix(braces.getEnd()), line),
                layout.beforeClosingBrace()));
  }

  /** Whether something is said around the second branch, or behind it on its last line. */
  static boolean isCommented(J.If.Else otherwise, Cursor choice) {
    Statement branch = otherwise.getBody();
    return !otherwise.getPrefix().getComments().isEmpty()
        || !branch.getPrefix().getComments().isEmpty()
        || (branch instanceof J.Block block && !block.getEnd().getComments().isEmpty())
        || !Spaces.trailing(behind(choice)).getComments().isEmpty();
  }

  /** Whether an {@code else} behind a choice would be its own if it had none, JLS 14.5. */
  static boolean standsBeforeElse(Cursor choice) {
    Cursor parent = choice.getParentTreeCursor();
    if (parent.getValue() instanceof J.If outer
        && outer.getThenPart() == choice.getValue()
        && outer.getElsePart() != null) {
      return true;
    }
    boolean isBody =
        parent.getValue() instanceof J.If.Else
            || (parent.getValue() instanceof Statement
                && !(parent.getValue() instanceof J.Block)
                && !(parent.getValue() instanceof J.Case));
    return isBody && standsBeforeElse(parent);
  }

  /** What stands behind a statement that may be a branch of others. */
  private static Space behind(Cursor statement) {
    Cursor parent = statement.getParentTreeCursor();
    J own = statement.getValue();
    if (parent.getValue() instanceof J.Block block) {
      return behind(own, block.getStatements()).orElse(block.getEnd());
    }
    if (parent.getValue() instanceof J.Case group) {
      return behind(own, group.getStatements()).orElseGet(() -> behind(parent));
    }
    if (parent.getValue() instanceof J.If choice
        && choice.getThenPart() == own
        && choice.getElsePart() != null) {
      return choice.getElsePart().getPrefix();
    }
    return parent.getValue() instanceof Statement || parent.getValue() instanceof J.If.Else
        ? behind(parent)
        : Space.EMPTY;
  }

  private static Optional<Space> behind(J statement, List<Statement> list) {
    int next = list.indexOf(statement) + 1;
    return next > 0 && next < list.size()
        ? Optional.of(list.get(next).getPrefix())
        : Optional.empty();
  }
}
