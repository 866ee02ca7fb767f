package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import io.github.lockscope.scope.ScopeNames;
import io.github.lockscope.site.ScopePlan;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Puts guards in place of acquires and releases. */
final class ScopeEdit {
  private final WorkingList list;
  private final Cursor holder;
  private final Layout layout;
  private final ScopePlan plan;
  private final List<ScopeCode> holds;
  private final ScopeTry scope;
  private final ScopeRest rest;

  /**
   * Prepares.
   *
   * @param list the statements that the {@code try} is one of, or the {@code if} around it
   * @param holder the block or case that holds them
   * @param layout how they are laid out
   * @param names how names are written in the file
   */
  ScopeEdit(WorkingList list, Cursor holder, Layout layout, ScopePlan plan, ScopeNames names) {
    this.list = list;
    this.holder = holder;
    this.layout = layout;
    this.plan = plan;
    this.holds = plan.holds().stream().map(hold -> new ScopeCode(hold, names)).toList();
    this.scope = new ScopeTry(layout, holds);
    this.rest = new ScopeRest(plan, holds, holder, layout);
  }

  void apply() {
    switch (plan.entry()) {
      case FOR_CERTAIN, EITHER_WAY -> forCertain();
      case IF_TAKEN, UNLESS_REFUSED -> attempt(list, layout).apply(plan.entry());
      case IF_TAKEN_AS_WELL -> ifTakenAsWell();
    }
  }

  /** {@code lock(); try { … } finally { unlock(); }}, or the same with a kept answer. */
  private void forCertain() {
    int first = moveDeclarations(list.indexOf(plan.holds().get(0).acquire()));
    int target = list.indexOf(plan.target());
    J.Try attempt = (J.Try) list.get(target);
    Space prefix = list.prefix(first);
    Space beside = Space.EMPTY;
    for (int i = first + 1; i <= target; i++) {
      Space between = list.prefix(i);
      Space within = SaidWithin.of(list.statements().get(i - 1), keptOf(list.get(i - 1)), layout);
      beside = Spaces.join(beside, Spaces.join(within, Spaces.trailing(between)));
      prefix = Spaces.join(prefix, Spaces.commentsAbove(between));
    }
    Statement acquire = list.get(first);
    list.take(first, target);
    boolean isInline = rest.isInline(attempt) && beside.getComments().isEmpty();
    J.Try scoped =
        plan.answer()
            .map(answer -> new AnswerEdit(answer, holds.get(0), layout))
            .map(
                edit ->
                    edit.answer().stays()
                        ? holding(attempt, edit, edit.anew(acquire))
                        : holding(edit.replaceIn(attempt), isInline))
            .orElseGet(() -> holding(attempt, isInline));
    list.set(first, scope.behindBrace(beside, scoped).withPrefix(prefix));
  }

  /** What a resource has of the statement that acquires. */
  private List<Expression> keptOf(Statement acquire) {
    return plan.holds().stream()
        .filter(hold -> hold.acquire().equals(acquire.getId()))
        .flatMap(hold -> Stream.concat(Stream.of(hold.lock()), hold.arguments().stream()))
        .toList();
  }

  /**
   * Moves what is declared between acquires and {@code try} before them.
   *
   * @param first the index of the first acquire
   * @return its new index
   */
  private int moveDeclarations(int first) {
    int start = first;
    for (int i = first + 1; i < list.indexOf(plan.target()); i++) {
      UUID between = list.get(i).getId();
      // A flag goes, and is never moved.
      if (plan.early().isEmpty()
          && !(list.get(i) instanceof J.Empty)
          && plan.holds().stream().noneMatch(hold -> hold.acquire().equals(between))) {
        new DeclarationMove(list, layout, list.isOnOneLine(start + 1, i + 1)).whole(i, start);
        start++;
      }
    }
    return start;
  }

  /** {@code if (… && tryLock()) { try { … } finally { unlock(); } }} */
  private void ifTakenAsWell() {
    int index = list.indexOf(plan.holds().get(0).acquire());
    J.If found = (J.If) list.get(index);
    boolean isInline = rest.isInline(found);
    J.If choice = new BraceEdit(layout).around(found, isInline);
    SplitChoice split = new SplitChoice(choice, layout, isInline);
    WorkingList inside = split.inside();
    attempt(inside, layout.inside()).apply(ScopePlan.Entry.IF_TAKEN);
    list.set(index, split.around(inside.get(0)));
  }

  private AttemptEdit attempt(WorkingList statements, Layout laidOut) {
    return new AttemptEdit(
        statements,
        laidOut,
        holds.get(0),
        new ScopeTry(laidOut, holds),
        new ScopeRest(plan, holds, holder, laidOut));
  }

  private J.Try holding(J.Try attempt, boolean isInline) {
    return plan.ending() == ScopePlan.Ending.PLAIN
        ? scope.withResources(ScopeRest.withoutFinally(attempt, layout))
        : scope.around(
            List.of(rest.inner(attempt, layout.startOfBody(), isInline)), isInline, attempt, rest);
  }

  /** The same with an answer that some code goes on to need. */
  private J.Try holding(J.Try attempt, AnswerEdit edit, Statement answer) {
    if (!rest.isSpliceable(attempt)) {
      return scope.around(
          List.of(JRightPadded.build(answer), rest.inner(attempt, layout.newInnerLine(), false)),
          false,
          attempt,
          rest);
    }
    J.Try moved = ScopeRest.withoutFinally(attempt, layout);
    return scope.withResources(moved.withBody(edit.startWith(answer, moved.getBody())));
  }
}
