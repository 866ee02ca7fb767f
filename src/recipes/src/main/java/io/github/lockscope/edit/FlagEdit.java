package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import io.github.lockscope.site.FlagPlan;
import io.github.lockscope.site.Taking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Markers;

/** Lets a flag follow the calls on a lock. */
final class FlagEdit {
  private final FlagPlan plan;
  private final FlagCode code;
  private final Map<UUID, UUID> braced = new HashMap<>();

  FlagEdit(FlagPlan plan) {
    this.plan = plan;
    this.code = new FlagCode(plan.flag());
  }

  /**
   * Sets and clears the flag beside the calls in a list.
   *
   * @param holder the block or case whose statements these are
   */
  void follow(UUID holder, WorkingList list, Layout layout) {
    for (int i = list.size() - 1; i >= 0; i--) {
      Statement statement = list.get(i);
      if (plan.releases().contains(statement.getId())) {
        Space before = list.prefix(i);
        boolean isBesideBrace =
            i == 0 && layout.braces().startsBesideBrace() && Spaces.breaksLine(list.prefix(i + 1));
        Space line =
            Spaces.breaksLine(before) || isBesideBrace ? layout.newLine() : Space.SINGLE_SPACE;
        list.setPrefix(i, Spaces.join(line, Spaces.onLastLine(before)));
        list.insert(i, JRightPadded.build(code.set(false).withPrefix(Spaces.upToLastLine(before))));
      } else if (takenBy(statement).isPresent()) {
        insertBehind(list, i, takenBy(statement).get(), layout);
      } else if (isGuarded(statement)) {
        Space before = list.prefix(i);
        boolean isInline = !Spaces.breaksLine(before);
        Statement guarded = releaseIfHeld((J.MethodInvocation) statement, layout, isInline);
        // Other plans may know it as the end of their region.
        Statement inPlace = guarded.withId(statement.getId());
        list.set(i, inPlace.withPrefix(before));
      }
    }
    if (plan.acquires().contains(new Taking.StartOf(holder))) {
      insertBehind(list, -1, code.set(true), layout);
    }
  }

  /** The assignment that belongs behind a statement which takes the lock. */
  private Optional<Statement> takenBy(Statement statement) {
    return plan.acquires().stream()
        .filter(Taking.Behind.class::isInstance)
        .map(Taking.Behind.class::cast)
        .filter(taking -> taking.at().equals(statement.getId()))
        .map(taking -> taking.answer().map(code::setBy).orElseGet(() -> code.set(true)))
        .findFirst();
  }

  /**
   * An attempt with the flag that keeps its answer; empty if none is to.
   *
   * @param around what the attempt is a part of
   */
  Optional<Expression> keepAnswerOf(J.MethodInvocation attempt, Object around) {
    boolean isWhole =
        around instanceof J.VariableDeclarations.NamedVariable
            || around instanceof J.Assignment
            || around instanceof J.Parentheses<?>
            || around instanceof J.MethodInvocation;
    return plan.acquires().contains(new Taking.With(attempt.getId()))
        ? Optional.of(code.keepAnswerOf(attempt, !isWhole))
        : Optional.empty();
  }

  /** Whether a block runs only with the lock, which is taken right before. */
  boolean isSetAtStartOf(J block) {
    return plan.acquires().contains(new Taking.StartOf(block.getId()));
  }

  private boolean isGuarded(Statement statement) {
    return plan instanceof FlagPlan.GuardRelease guard && guard.guarded().equals(statement.getId());
  }

  private static void insertBehind(
      WorkingList list, int index, Statement statement, Layout layout) {
    Space behind = list.prefix(index + 1);
    Space prefix = Space.SINGLE_SPACE;
    if (Spaces.breaksLine(behind)) {
      prefix = Spaces.join(Spaces.trailing(behind), layout.newLine());
      list.setPrefix(index + 1, Spaces.leading(behind));
    }
    list.insert(index + 1, JRightPadded.build(statement.withPrefix(prefix)));
  }

  /** Whether a statement that is the whole body of a branch needs the flag beside it. */
  boolean concerns(Statement statement) {
    return plan.releases().contains(statement.getId())
        || takenBy(statement).isPresent()
        || isJumpWithLock(statement)
        || isGuarded(statement);
  }

  private boolean isJumpWithLock(Statement statement) {
    return plan.acquires().contains(new Taking.Before(statement.getId()));
  }

  /**
   * The block that a statement which is the whole body of a branch becomes.
   *
   * @param isInline whether others stand before it on its line
   */
  Statement inBlock(Statement call, Layout layout, boolean isInline) {
    boolean isRelease = plan.releases().contains(call.getId());
    boolean isSetFirst = isRelease || isJumpWithLock(call);
    Space line = isInline ? Space.SINGLE_SPACE : layout.newInnerLine();
    Space before = call.getPrefix();
    boolean isSaidAbove = Spaces.breaksLine(before) && !before.getComments().isEmpty();
    Space first = isInline ? line : layout.startOfBody();
    Space start = isSaidAbove ? Spaces.join(Spaces.withoutLastSuffix(before), line) : first;
    Space own = isSaidAbove ? Space.EMPTY : before.withWhitespace("");
    Statement set =
        (isSetFirst ? code.set(!isRelease) : takenBy(call).orElseThrow())
            .withPrefix(isSetFirst ? start : line);
    Statement moved = call.withPrefix(Spaces.join(isSetFirst ? line : start, own));
    UUID block = Tree.randomId();
    braced.put(block, call.getId());
    return new J.Block(
        block,
        isInline ? Space.SINGLE_SPACE : layout.beforeBrace(),
        Markers.EMPTY,
        JRightPadded.build(false),
        isSetFirst
            ? List.of(JRightPadded.build(set), JRightPadded.build(moved))
            : List.of(JRightPadded.build(moved), JRightPadded.build(set)),
        isInline ? Space.SINGLE_SPACE : layout.beforeClosingBrace());
  }

  /** The blocks that were made so far, and the calls in them. */
  Map<UUID, UUID> braced() {
    return braced;
  }

  /**
   * Declares the flag before a statement.
   *
   * @param first the index of the statement
   * @param value what the flag says there
   */
  void declare(WorkingList list, int first, boolean value, Layout layout, boolean isInline) {
    Space before = list.prefix(first);
    Space prefix = Space.SINGLE_SPACE;
    if (layout.isBesideBrace(first, before)) {
      prefix = before;
      list.setPrefix(first, layout.newLine());
    } else if (!isInline) {
      // The first of a region that follows what is no acquire stays where it was.
      Space line =
          value || !Spaces.breaksLine(before) ? layout.newLine() : Spaces.lineStart(before);
      prefix = Spaces.join(Spaces.trailing(before), line);
      list.setPrefix(
          first,
          Spaces.breaksLine(before)
              ? Spaces.withoutBlankLines(Spaces.leading(before))
              : Spaces.join(layout.newLine(), before.withWhitespace("")));
    }
    list.insert(first, JRightPadded.build(code.declare(value).withPrefix(prefix)));
  }

  /** The statement that releases if the flag says so. */
  Statement releaseIfHeld(J.MethodInvocation release, Layout layout, boolean isInline) {
    // The lines that the call goes on in are one step further in.
    J.MethodInvocation moved = isInline ? release : layout.inwards().move(release);
    return code.releaseIfHeld(moved, layout, isInline);
  }
}
