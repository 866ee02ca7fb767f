package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.OwnLines;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import io.github.lockscope.site.ScopePlan;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Makes an attempt to acquire a resource, which is null where the lock was not got. */
final class AttemptEdit {
  private final WorkingList list;
  private final Layout layout;
  private final ScopeCode hold;
  private final ScopeTry scope;
  private final ScopeRest rest;

  /**
   * Prepares.
   *
   * @param list the statements that the attempt is one of
   * @param layout how they are laid out
   * @param hold the hold that the attempt is for
   * @param scope makes the {@code try} of the guard
   * @param rest what remains of the {@code try} that released
   */
  AttemptEdit(WorkingList list, Layout layout, ScopeCode hold, ScopeTry scope, ScopeRest rest) {
    this.list = list;
    this.layout = layout;
    this.hold = hold;
    this.scope = scope;
    this.rest = rest;
  }

  void apply(ScopePlan.Entry entry) {
    int index = list.indexOf(hold.hold().acquire());
    Space prefix = list.prefix(index);
    Space gap = Space.EMPTY;
    if (!(list.get(index) instanceof J.If)) {
      // The resource is the answer that was kept.
      gap = list.prefix(index + 1);
      list.remove(index);
    }
    J.Try scoped =
        entry == ScopePlan.Entry.IF_TAKEN ? ifTaken(index, gap) : unlessRefused(index, gap);
    list.set(index, scope.behindBrace(Spaces.trailing(gap), scoped).withPrefix(prefix));
  }

  /** {@code if (tryLock()) { try { … } finally { unlock(); } }} */
  private J.Try ifTaken(int index, Space gap) {
    J.If found = (J.If) list.get(index);
    boolean isInline = rest.isInline(found) && isInline(gap);
    J.If choice = new BraceEdit(layout).around(found, isInline);
    TakenBranch branch = TakenBranch.of((J.Block) choice.getThenPart());
    // The branch moves by itself.
    J.If asked = hold.ask(choice, true).withThenPart(branch.block().withStatements(List.of()));
    J.If moved =
        layout.inwards().move(asked).withThenPart(branch.guarded(hold, rest, layout, isInline));
    return scope.around(
        List.of(JRightPadded.build(moved.withPrefix(start(gap, isInline)))), isInline);
  }

  /** {@code if (!tryLock()) return; try { … } finally { unlock(); }} */
  private J.Try unlessRefused(int index, Space gap) {
    J.If choice = (J.If) list.get(index);
    boolean isFlagged = !(list.get(index + 1) instanceof J.Try);
    J.Try attempt =
        TakenBranch.withoutFlag(
            list.take(index + 1, index + (isFlagged ? 3 : 2)).stream()
                .map(JRightPadded::getElement)
                .toList());
    boolean isInline =
        rest.isInline(choice)
            && rest.isInline(attempt)
            && isInline(gap)
            && attempt.getPrefix().getComments().isEmpty();
    List<JRightPadded<Statement>> body = new ArrayList<>();
    body.add(
        JRightPadded.build(
            layout.inwards().move(hold.ask(choice, false)).withPrefix(start(gap, isInline))));
    Space beforeTry = layout.inwards().move(attempt.getPrefix());
    if (!rest.isSpliceable(attempt)) {
      body.add(rest.inner(attempt, beforeTry, isInline));
      return scope.around(body, isInline, attempt, rest);
    }
    J.Try last = ScopeRest.withoutFinally(attempt, layout);
    if (!isInline) {
      last = last.withBody(OwnLines.of(last.getBody(), layout));
    }
    body.addAll(TakenBranch.statements(last, beforeTry));
    J.Try scoped = scope.around(body, isInline);
    return scoped.withBody(scoped.getBody().withEnd(last.getBody().getEnd()));
  }

  private static boolean isInline(Space gap) {
    return !Spaces.breaksLine(gap) && gap.getComments().isEmpty();
  }

  /** What stands before the choice; what is said beside the declaration goes behind the brace. */
  private Space start(Space gap, boolean isInline) {
    if (isInline) {
      return Space.SINGLE_SPACE;
    }
    if (gap.isEmpty()) {
      return layout.startOfBody();
    }
    return Spaces.breaksLine(gap)
        ? layout.inwards().move(Spaces.withoutBlankLines(Spaces.leading(gap)))
        : gap.withWhitespace(layout.newInnerLine().getWhitespace());
  }
}
