package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Reindent;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Moves what stands between an acquire and the {@code try} that releases into that {@code try}. */
final class GapEdit {
  private final WorkingList list;
  private final Layout layout;
  private final boolean isInline;

  GapEdit(WorkingList list, Layout layout, boolean isInline) {
    this.list = list;
    this.layout = layout;
    this.isInline = isInline;
  }

  /**
   * Moves the gap.
   *
   * @param first the index of its first statement
   * @param target the {@code try} behind it
   */
  void apply(int first, UUID target) {
    int last = list.indexOf(target);
    J.Try attempt = (J.Try) list.get(last);
    J.Block body = attempt.getBody();
    WorkingList inner = new WorkingList(body.getPadding().getStatements(), body.getEnd());
    Space behindAcquire = list.prefix(first);
    Space behindBrace = inner.prefix(0);
    List<JRightPadded<Statement>> gap = new ArrayList<>(list.take(first, last));
    if (isInline) {
      list.set(first, attempt.withPrefix(behindAcquire));
      if (!attempt.getPrefix().getComments().isEmpty()) {
        Space said = Spaces.withoutLastSuffix(attempt.getPrefix());
        inner.setPrefix(0, Spaces.join(said, behindBrace));
      }
    } else {
      Reindent inwards = inwards(inner);
      gap.replaceAll(inwards::move);
      gap.set(0, start(gap.get(0), behindAcquire, behindBrace, inwards, inner));
      inner.setPrefix(0, behindGap(attempt.getPrefix(), behindBrace, inwards, inner.size() == 0));
      Space line = Spaces.join(blankBefore(first, behindAcquire), layout.newLine());
      list.set(first, attempt.withPrefix(Spaces.join(Spaces.trailing(behindAcquire), line)));
    }
    for (int i = 0; i < gap.size(); i++) {
      inner.insert(i, gap.get(i));
    }
    J.Try filled = (J.Try) list.get(first);
    list.set(
        first,
        filled.withBody(
            filled.getBody().getPadding().withStatements(inner.statements()).withEnd(inner.end())));
  }

  /** A blank line stays behind a whole choice or loop; it goes behind a plain acquire. */
  private Space blankBefore(int first, Space behindAcquire) {
    boolean isBehindBranches =
        first > 0 && (list.get(first - 1) instanceof J.If || list.get(first - 1) instanceof Loop);
    return isBehindBranches && Spaces.startsWithBlankLine(Spaces.leading(behindAcquire))
        ? Spaces.of(layout.lineEnd())
        : Space.EMPTY;
  }

  /** From the indentation of the gap to that of the body. */
  private Reindent inwards(WorkingList inner) {
    return inner.size() > 0 && Spaces.breaksLine(inner.prefix(0))
        ? new Reindent(layout.base(), Spaces.indent(inner.prefix(0)))
        : layout.inwards();
  }

  private JRightPadded<Statement> start(
      JRightPadded<Statement> first,
      Space behindAcquire,
      Space behindBrace,
      Reindent inwards,
      WorkingList inner) {
    if (inner.size() > 0
        && layout.isBesideBrace(0, behindBrace)
        && behindBrace.getComments().isEmpty()
        && Spaces.leading(behindAcquire).getComments().isEmpty()) {
      return first.withElement(first.getElement().withPrefix(behindBrace));
    }
    Space lines =
        Spaces.breaksLine(behindAcquire)
            ? inwards.move(Spaces.withoutBlankLines(Spaces.leading(behindAcquire)))
            : onInnerLine(behindAcquire);
    return first.withElement(
        first.getElement().withPrefix(Spaces.join(Spaces.trailing(behindBrace), lines)));
  }

  /** What stood between two statements on one line, at the start of a line. */
  private Space onInnerLine(Space between) {
    return Spaces.join(layout.newInnerLine(), between.withWhitespace(""));
  }

  /** What stands between the gap and the old body: the comments that stood above the try. */
  private Space behindGap(
      Space beforeTry, Space behindBrace, Reindent inwards, boolean isEmptyBody) {
    Space trailing = Spaces.trailing(beforeTry);
    Space above = inwards.move(Spaces.leading(beforeTry));
    Space below =
        Spaces.breaksLine(behindBrace) ? Spaces.leading(behindBrace) : onInnerLine(behindBrace);
    if (isEmptyBody) {
      Space end = behindBrace.getComments().isEmpty() ? layout.beforeClosingBrace() : below;
      return Spaces.join(Spaces.join(trailing, Spaces.withoutLastSuffix(above)), end);
    }
    if (!above.getComments().isEmpty()) {
      return Spaces.join(
          Spaces.join(trailing, Spaces.withoutLastSuffix(above)), Spaces.withoutBlankLines(below));
    }
    Space blank =
        Spaces.startsWithBlankLine(above) && !Spaces.startsWithBlankLine(below)
            ? Spaces.of(layout.lineEnd())
            : Space.EMPTY;
    return Spaces.join(Spaces.join(trailing, blank), below);
  }
}
