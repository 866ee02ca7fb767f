package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Reindent;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Markers;

/** Puts what follows an acquire in a {@code try}, and its finally, into a {@code try} inside. */
final class NestEdit {
  private final J.Try attempt;
  private final Layout layout;
  private final Reindent toInner;

  /**
   * Prepares to edit.
   *
   * @param attempt the {@code try}
   * @param indent its indentation
   * @param layout how the statements in it are laid out
   */
  NestEdit(J.Try attempt, String indent, Layout layout) {
    this.attempt = attempt;
    this.layout = layout;
    this.toInner = new Reindent(indent, layout.base(), layout.mixesTabs());
  }

  /** The changed {@code try}. */
  J.Try apply(UUID acquire) {
    J.Block body = attempt.getBody();
    WorkingList list = new WorkingList(body.getPadding().getStatements(), body.getEnd());
    int first = list.indexOf(acquire) + 1;
    if (isTryWithRoomForFinally(list, first)) {
      list.set(first, ((J.Try) list.get(first)).getPadding().withFinally(innerFinally()));
    } else {
      wrap(list, first);
    }
    return attempt
        .withBody(body.getPadding().withStatements(list.statements()).withEnd(list.end()))
        .getPadding()
        .withFinally(null);
  }

  /** Whether a {@code try} is all that follows, and has no {@code finally} yet. */
  private static boolean isTryWithRoomForFinally(WorkingList list, int first) {
    return list.size() == first + 1
        && list.get(first) instanceof J.Try only
        && only.getFinally() == null
        && list.end().getComments().isEmpty();
  }

  private void wrap(WorkingList list, int first) {
    boolean isInline = list.isOnOneLine(first, list.size() + 1);
    Space behind = list.prefix(first);
    Space end = list.end();
    List<JRightPadded<Statement>> region = list.take(first, list.size());
    if (!isInline) {
      Reindent inwards = layout.inwards();
      region.replaceAll(padded -> padded.withElement(inwards.move(padded.getElement())));
      Statement start = region.get(0).getElement().withPrefix(startOfBlock(behind));
      region.set(0, region.get(0).withElement(start));
    }
    J.Block body =
        new J.Block(
            Tree.randomId(),
            isInline ? Space.SINGLE_SPACE : layout.beforeBrace(),
            Markers.EMPTY,
            JRightPadded.build(false),
            region,
            Spaces.breaksLine(end) ? toInner.move(end) : end);
    Space prefix = isInline ? behind : Spaces.join(Spaces.trailing(behind), layout.newLine());
    JLeftPadded<J.Block> last = isInline ? inlineFinally() : innerFinally();
    list.insert(
        first,
        JRightPadded.build(
            new J.Try(Tree.randomId(), prefix, Markers.EMPTY, null, body, List.of(), last)));
    list.setPrefix(
        first + 1,
        Spaces.breaksLine(end)
            ? Spaces.of(layout.lineEnd() + Spaces.indent(end))
            : Space.SINGLE_SPACE);
  }

  /** The first line of the new block, with the comments above it but not the empty lines. */
  private Space startOfBlock(Space behind) {
    return Spaces.breaksLine(behind)
        ? layout.inwards().move(Spaces.withoutBlankLines(Spaces.leading(behind)))
        : Spaces.join(layout.newInnerLine(), behind.withWhitespace(""));
  }

  private JLeftPadded<J.Block> innerFinally() {
    JLeftPadded<J.Block> last = ownFinally();
    return last.withBefore(toInner.move(last.getBefore()))
        .withElement(toInner.move(last.getElement()));
  }

  private JLeftPadded<J.Block> inlineFinally() {
    JLeftPadded<J.Block> last = ownFinally();
    return last.getBefore().getComments().isEmpty() ? last.withBefore(Space.SINGLE_SPACE) : last;
  }

  private JLeftPadded<J.Block> ownFinally() {
    return Objects.requireNonNull(attempt.getPadding().getFinally());
  }
}
