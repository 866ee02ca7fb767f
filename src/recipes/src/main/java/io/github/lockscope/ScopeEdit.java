package io.github.lockscope;

import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/** Puts guards in place of acquires and releases. */
final class ScopeEdit {
  private final WorkingList list;
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
    this.layout = layout;
    this.plan = plan;
    this.holds = plan.holds().stream().map(hold -> new ScopeCode(hold, names)).toList();
    this.scope = new ScopeTry(layout, holds);
    this.rest = new ScopeRest(plan, holds, holder, layout);
  }

  void apply() {
    switch (plan.entry()) {
      case FOR_CERTAIN -> forCertain();
      case IF_TAKEN, UNLESS_REFUSED ->
          new AttemptEdit(list, layout, holds.get(0), scope, rest).apply(plan.entry());
    }
  }

  /** {@code lock(); try { … } finally { unlock(); }} */
  private void forCertain() {
    int first = list.indexOf(plan.holds().get(0).acquire());
    int target = list.indexOf(plan.target());
    J.Try attempt = (J.Try) list.get(target);
    Space prefix = list.prefix(first);
    Space beside = Space.EMPTY;
    for (int i = first + 1; i <= target; i++) {
      Space between = list.prefix(i);
      beside = Spaces.join(beside, Spaces.trailing(between));
      prefix = Spaces.join(prefix, Spaces.commentsAbove(between));
    }
    list.take(first, target);
    boolean isInline = rest.isInline(attempt) && beside.getComments().isEmpty();
    J.Try scoped =
        plan.ending() == ScopePlan.Ending.PLAIN
            ? scope.withResources(ScopeRest.withoutFinally(attempt, layout))
            : scope.around(List.of(rest.inner(attempt, layout.newInnerLine(), isInline)), isInline);
    list.set(first, scope.behindBrace(beside, scoped).withPrefix(prefix));
  }
}
