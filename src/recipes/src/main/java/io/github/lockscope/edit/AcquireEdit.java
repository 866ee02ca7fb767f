package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Reindent;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Moves an acquire out of the {@code try} whose {@code finally} releases. */
final class AcquireEdit {
  private final WorkingList list;
  private final Layout layout;

  AcquireEdit(WorkingList list, Layout layout) {
    this.list = list;
    this.layout = layout;
  }

  /**
   * Moves the acquire.
   *
   * @param acquire the statement
   * @param target the {@code try} whose body it is in
   * @param withPreceding whether what stands before it in the body moves along
   */
  void apply(UUID acquire, UUID target, boolean withPreceding) {
    int index = list.indexOf(target);
    J.Try attempt = (J.Try) list.get(index);
    J.Block body = attempt.getBody();
    WorkingList inner = new WorkingList(body.getPadding().getStatements(), body.getEnd());
    EmptyStatements.dropBehind(inner, Set.of(acquire));
    int last = inner.indexOf(acquire);
    int first = withPreceding ? 0 : last;
    Space before = inner.prefix(first);
    Space behind = inner.prefix(last + 1);
    List<JRightPadded<Statement>> moved = inner.take(first, last + 1);
    inner.setPrefix(first, closed(before, behind, first));

    boolean startsLine = Spaces.breaksLine(before);
    if (startsLine) {
      Reindent outwards = new Reindent(Spaces.indent(before), layout.base(), layout.mixesTabs());
      moved.replaceAll(outwards::move);
    }
    // The first of them has moved with its prefix: what is left are the comments above it.
    Space above = Spaces.leading(moved.get(0).getElement().getPrefix()).withWhitespace("");
    Space beforeTry = attempt.getPrefix();
    boolean isInline = !Spaces.breaksLine(beforeTry) && !Spaces.breaksLine(behind);
    J.Block rest = body.getPadding().withStatements(inner.statements()).withEnd(inner.end());
    list.set(
        index,
        attempt
            .withBody(rest)
            .withPrefix(
                isInline
                    ? Space.SINGLE_SPACE
                    : Spaces.join(Spaces.trailing(behind), layout.newLine())));
    Statement start = moved.get(0).getElement().withPrefix(Spaces.join(beforeTry, above));
    moved.set(0, moved.get(0).withElement(start));
    for (int i = 0; i < moved.size(); i++) {
      list.insert(index + i, moved.get(i));
    }
  }

  /** What stands where the acquire stood: comments on the line before it stay on that line. */
  private Space closed(Space before, Space behind, int index) {
    Space beside = Spaces.trailing(before);
    if (index == 0
        && layout.braces().startsBesideBrace()
        && Spaces.isOnlyWithinLine(before)
        && behind.getComments().isEmpty()) {
      return before;
    }
    if (Spaces.breaksLine(behind)) {
      Space rest = Spaces.leading(behind);
      return Spaces.join(beside, index == 0 ? Spaces.withoutBlankLines(rest) : rest);
    }
    return Spaces.breaksLine(before)
        ? Spaces.join(
            Spaces.join(beside, Spaces.of(layout.lineEnd() + Spaces.indent(before))),
            behind.withWhitespace(""))
        : behind;
  }
}
