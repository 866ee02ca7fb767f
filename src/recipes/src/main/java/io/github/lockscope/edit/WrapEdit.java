package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Reindent;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Markers;

/** Puts a region into a {@code try} and its release into the {@code finally}. */
final class WrapEdit {
  private final WorkingList list;
  private final Layout layout;
  private final boolean isInline;
  private final boolean isQuestionNew;
  private final Optional<JLeftPadded<J.Block>> given;

  WrapEdit(WorkingList list, Layout layout, boolean isInline) {
    this(list, layout, isInline, false, Optional.empty());
  }

  private WrapEdit(
      WorkingList list,
      Layout layout,
      boolean isInline,
      boolean isQuestionNew,
      Optional<JLeftPadded<J.Block>> given) {
    this.list = list;
    this.layout = layout;
    this.isInline = isInline;
    this.isQuestionNew = isQuestionNew;
    this.given = given;
  }

  /** The same with a {@code finally} that is there already; what would release only marks it. */
  WrapEdit with(JLeftPadded<J.Block> whole) {
    return new WrapEdit(list, layout, isInline, isQuestionNew, Optional.of(whole));
  }

  /** The same where a question, whether the lock is held, is put around the release. */
  WrapEdit asking() {
    return new WrapEdit(list, layout, isInline, true, given);
  }

  /**
   * Wraps statements.
   *
   * @param first the index of the first of them
   * @param release the statement behind the last, which moves into the {@code finally}
   * @param fold the {@code return} behind that, if it moves to the end of the region
   */
  void apply(int first, UUID release, @Nullable UUID fold) {
    // Where a region inside took the return along, it is before the release already.
    if (fold != null && list.indexOf(fold) > list.indexOf(release)) {
      new FoldedReturn(list, layout, isInline)
          .moveBeforeRelease(list.indexOf(release), list.indexOf(fold));
    }
    int last = list.indexOf(release);
    if (last == first + 1 && list.get(first) instanceof J.Block block) {
      list.set(first, attempt(block));
    }
    if (last == first + 1
        && list.get(first) instanceof J.Try attempt
        && attempt.getFinally() == null
        && remarksBefore(last).staying().isEmpty()) {
      if (fitsOnLine(attempt, last)) {
        list.setPrefix(last, Space.SINGLE_SPACE);
        inline().addFinally(first);
      } else {
        like(attempt).addFinally(first);
      }
    } else {
      wrap(first, last);
    }
  }

  /** Whether a {@code try} is on one line, and a release with nothing said above it. */
  private boolean fitsOnLine(J.Try attempt, int release) {
    return !isInline
        && given.isEmpty()
        && list.prefix(release).getComments().isEmpty()
        && !LineBreaks.areInside(attempt)
        && !LineBreaks.areInside(list.get(release));
  }

  /** The same on the line of what it goes on with. */
  private WrapEdit inline() {
    return new WrapEdit(list, layout, true, isQuestionNew, given);
  }

  /** The same with braces like those of a {@code try} that goes on. */
  private WrapEdit like(J.Try attempt) {
    return new WrapEdit(list, layout.like(attempt), isInline, isQuestionNew, given);
  }

  /** Braces that are all of the region become those of the {@code try}. */
  private J.Try attempt(J.Block block) {
    return new J.Try(
        Tree.randomId(),
        block.getPrefix(),
        Markers.EMPTY,
        null,
        block.withPrefix(isInline ? Space.SINGLE_SPACE : layout.beforeBrace()),
        List.of(),
        null);
  }

  private void wrap(int first, int last) {
    Space behindAcquire = list.prefix(first);
    RemarksOnCode remarks = remarksBefore(last);
    Space beforeRelease = remarks.release();
    list.setPrefix(last, beforeRelease);
    Block finallyBlock = finallyBlock(last);
    Reindent inwards = isIndentedAlready(first, last) ? layout.stay() : layout.inwards();
    List<JRightPadded<Statement>> body = list.take(first, last);
    if (!isInline) {
      body.replaceAll(inwards::move);
    }
    body.set(0, startOfBlock(body.get(0), behindAcquire, inwards));
    Space bodyEnd =
        isInline
            ? gap(beforeRelease)
            : Spaces.join(
                layout
                    .inwards()
                    .move(Spaces.join(Spaces.trailing(beforeRelease), remarks.staying())),
                layout.endingLike(beforeRelease).beforeClosingBrace());
    Space prefix =
        isInline
            ? gap(beforeRelease)
            : layout.isBesideBrace(first, behindAcquire)
                ? behindAcquire
                : Spaces.join(
                    Spaces.trailing(behindAcquire), layout.endingLike(behindAcquire).newLine());
    J.Try attempt =
        new J.Try(
            Tree.randomId(),
            prefix,
            Markers.EMPTY,
            null,
            block(body, bodyEnd, beforeRelease),
            List.of(),
            given.orElseGet(() -> finallyBlock.padded(beforeFinally(beforeRelease))));
    list.statements().set(first, JRightPadded.build(attempt));
    list.setPrefix(first + 1, finallyBlock.behind());
  }

  private RemarksOnCode remarksBefore(int release) {
    return RemarksOnCode.in(list.prefix(release), isInline);
  }

  /** Some set the lines of a region off by their indentation alone. */
  private boolean isIndentedAlready(int first, int last) {
    String inner = Spaces.indent(layout.newInnerLine());
    for (int i = first; i < last; i++) {
      Space prefix = list.prefix(i);
      if (!Spaces.breaksLine(prefix) || !Spaces.indent(prefix).equals(inner)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A {@code try} that is all of the region takes the release into a {@code finally} of its own.
   */
  private void addFinally(int index) {
    Space beforeRelease = list.prefix(index + 1);
    Block finallyBlock = finallyBlock(index + 1);
    J.Try attempt = (J.Try) list.remove(index).getElement();
    Space before =
        Spaces.trailing(beforeRelease).getComments().isEmpty()
            ? beforeFinally(beforeRelease)
            : Spaces.join(Spaces.trailing(beforeRelease), layout.newLine());
    list.statements()
        .set(
            index,
            JRightPadded.build(
                attempt
                    .getPadding()
                    .withFinally(given.orElseGet(() -> finallyBlock.padded(before)))));
    list.setPrefix(index + 1, finallyBlock.behind());
  }

  private record Block(J.Block block, Space behind) {
    JLeftPadded<J.Block> padded(Space before) {
      return JLeftPadded.build(block).withBefore(before);
    }
  }

  /** The {@code finally} with the release, and what is left to stand behind it. */
  private Block finallyBlock(int release) {
    Space beforeRelease = list.prefix(release);
    Space behind = list.prefix(release + 1);
    if (given.isPresent()) {
      return new Block(given.get().getElement(), behind);
    }
    JRightPadded<Statement> call = list.statements().get(release);
    JRightPadded<Statement> inside = isInline ? call : layout.inwards().move(call);
    Statement inner = inside.getElement();
    JRightPadded<Statement> moved = startOfBlock(inside, beforeRelease, layout.inwards());
    if (isInline) {
      return new Block(block(List.of(moved), gap(beforeRelease), beforeRelease), behind);
    }
    Space trailing = layout.inwards().move(Spaces.trailing(behind));
    Space end = layout.endingLike(behind).beforeClosingBrace();
    if (isQuestionNew
        && inner instanceof J.If choice
        && choice.getThenPart() instanceof J.Block held) {
      // What was said of the release is said of the call.
      J.Block same = held.withEnd(Spaces.join(trailing, held.getEnd()));
      moved = moved.withElement(((J.If) moved.getElement()).withThenPart(same));
    } else {
      end = Spaces.join(trailing, end);
    }
    boolean isFollowedOnLine = release + 1 < list.size() && !Spaces.breaksLine(behind);
    Space rest =
        isFollowedOnLine
            ? Spaces.join(layout.newLine(), behind.withWhitespace(""))
            : Spaces.leading(behind);
    return new Block(block(List.of(moved), end, beforeRelease), rest);
  }

  /** The first statement of a new block, with the comments above it but not the empty lines. */
  private JRightPadded<Statement> startOfBlock(
      JRightPadded<Statement> first, Space before, Reindent inwards) {
    Space lines = Spaces.withoutBlankLines(Spaces.leading(before));
    boolean isBeside = layout.braces().startsBesideBrace() && lines.getComments().isEmpty();
    Space prefix =
        isInline
            ? Spaces.closedUp(before)
            : isBeside
                ? layout.startOfBody()
                : Spaces.breaksLine(before)
                    ? inwards.moveBefore(first.getElement(), lines)
                    : Spaces.join(layout.newInnerLine(), before.withWhitespace(""));
    return first.withElement(first.getElement().withPrefix(prefix));
  }

  /** What separates the words of code on one line: nothing where statements do without it. */
  private static Space gap(Space beforeRelease) {
    return beforeRelease.isEmpty() ? Space.EMPTY : Space.SINGLE_SPACE;
  }

  private Space beforeFinally(Space beforeRelease) {
    return isInline ? gap(beforeRelease) : layout.beforeFinally();
  }

  private J.Block block(List<JRightPadded<Statement>> statements, Space end, Space beforeRelease) {
    return new J.Block(
        Tree.randomId(),
        isInline ? gap(beforeRelease) : layout.beforeBrace(),
        Markers.EMPTY,
        JRightPadded.build(false),
        statements,
        end);
  }
}
