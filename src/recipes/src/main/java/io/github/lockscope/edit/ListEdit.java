package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Reindent;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import io.github.lockscope.scope.ScopeNames;
import io.github.lockscope.site.FlagPlan;
import io.github.lockscope.site.Form;
import io.github.lockscope.site.MoveAndWrapPlan;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.ScopePlan;
import io.github.lockscope.tree.Constants;
import io.github.lockscope.tree.FinalLocals;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Carries plans out in the list of statements that they are for. */
final class ListEdit {
  private final WorkingList list;
  private final Cursor holder;
  private final Layout layout;
  private final JavaSourceFile file;
  private final ScopeNames scopeNames;
  private final MovedFinally moved;

  /**
   * Prepares.
   *
   * @param list the statements
   * @param holder the block or case that holds them
   * @param scopeNames how the file writes what guards bring
   * @param moved the {@code finally} blocks that move
   */
  ListEdit(WorkingList list, Cursor holder, ScopeNames scopeNames, MovedFinally moved) {
    this.moved = moved;
    this.list = list;
    this.layout = Layout.of(holder, list.elements(), list.end());
    this.holder = holder;
    this.scopeNames = scopeNames;
    this.file = holder.firstEnclosingOrThrow(JavaSourceFile.class);
  }

  /** Carries out plans one after the other, inner ones before outer ones. */
  void carryOut(List<Plan> plans) {
    EmptyStatements.drop(list, plans);
    // Whatever the order of their acquires, of two late releases the first one is inside.
    Iterator<Plan> insideOut =
        plans.stream()
            .filter(ListEdit::isLate)
            .sorted(Comparator.comparingInt(plan -> list.indexOf(plan.last())))
            .iterator();
    for (Plan plan : plans) {
      carryOut(isLate(plan) ? insideOut.next() : plan);
    }
  }

  private static boolean isLate(Plan plan) {
    return plan.form() == Form.NESTED_FINALLY;
  }

  private void carryOut(Plan plan) {
    if (plan instanceof Plan.WrapRegion region) {
      wrap(region);
    } else if (plan instanceof FlagPlan.HeldFlag flag) {
      flag(flag);
    } else if (plan instanceof FlagPlan.GuardRelease guard) {
      guard(guard);
    } else if (plan instanceof Plan.MoveGap gap) {
      move(gap);
    } else if (plan instanceof Plan.MoveAcquire move) {
      new AcquireEdit(list, layout).apply(move.acquire(), move.target(), move.withPreceding());
    } else if (plan instanceof MoveAndWrapPlan both) {
      new AcquireEdit(list, layout).apply(both.acquire(), both.target(), false);
      wrap(both.region());
    } else if (plan instanceof ScopePlan scope) {
      new ScopeEdit(list, holder, layout, scope, scopeNames).apply();
    }
  }

  private void wrap(Plan.WrapRegion region) {
    boolean isInline = isInline(region, region.fold());
    Plan.Closing closing = region.closing();
    UUID last = hoist(region.hoists(), region.opening(), closing.last(), isInline);
    int first = start(region.opening(), region.hoists());
    WrapEdit plain = new WrapEdit(list, layout, isInline);
    // Another plan may have put a question around the release.
    WrapEdit wrap = closing.isAsked() ? plain : plain.asking();
    ReleaseEdit releases = new ReleaseEdit(list, layout, isInline);
    Optional<JLeftPadded<J.Block>> whole = moved.from(last, layout);
    if (whole.isPresent()) {
      UUID end = releases.standIn(last, moved.besideBrace(last));
      wrap.with(whole.get()).apply(first, end, region.fold().orElse(null));
      return;
    }
    UUID release =
        closing
            .release()
            .map(call -> fromItsLine(call).withId(Tree.randomId()))
            .map(
                call ->
                    closing.isLastReplaced()
                        ? releases.replace(last, call)
                        : releases.insertBehind(
                            last, inFinally(call, region), moved.remarks(closing.last())))
            .orElse(last);
    wrap.apply(first, release, region.fold().orElse(null));
  }

  /** What is said in one of several releases stays where that was. */
  private static J.MethodInvocation inFinally(J.MethodInvocation call, Plan.WrapRegion region) {
    return OnlyRelease.of(region).isPresent() ? call : WithoutRemarks.of(call);
  }

  /** A release of some branch, the lines that it goes on in as if it stood in the list. */
  private J.MethodInvocation fromItsLine(J.MethodInvocation release) {
    Space before = release.getPrefix();
    return Spaces.breaksLine(before)
        ? new Reindent(Spaces.indent(before), layout.base(), layout.mixesTabs()).move(release)
        : release;
  }

  private void flag(FlagPlan.HeldFlag flag) {
    boolean isInline = isInline(flag, flag.fold());
    // Behind what is no acquire: another plan may move that into a region of its own.
    boolean isBehind = flag.start().followsOther() && flag.opening().isPresent();
    Optional<UUID> front =
        flag.opening()
            .map(
                opening ->
                    isBehind && !areBehind(flag.hoists())
                        ? list.get(indexBehind(opening)).getId()
                        : opening);
    UUID last = hoist(flag.hoists(), front, flag.last(), isInline);
    int first =
        isBehind
            ? indexBehind(flag.opening().orElseThrow()) + flag.hoists().size()
            : start(flag.opening(), flag.hoists());
    FlagEdit edit = new FlagEdit(flag);
    if (flag.start().isDeclared()) {
      edit.declare(list, first, flag.start() == FlagPlan.Start.HELD, layout, isInline);
      first++;
    }
    J.MethodInvocation call =
        flag.isLastReplaced() ? flag.release() : WithoutRemarks.of(flag.release());
    Statement release = edit.releaseIfHeld(fromItsLine(call), layout, isInline);
    ReleaseEdit releases = new ReleaseEdit(list, layout, isInline);
    UUID id =
        flag.isLastReplaced()
            ? releases.replace(last, release)
            : releases.insertBehind(last, release, MovedFinally.Remarks.NONE);
    Space before = list.prefix(first);
    new WrapEdit(list, layout, isInline).asking().apply(first, id, flag.fold().orElse(null));
    if (flag.start() == FlagPlan.Start.TOLD && Spaces.breaksLine(before)) {
      list.setPrefix(first, Spaces.join(Spaces.trailing(before), Spaces.lineStart(before)));
    }
  }

  private void guard(FlagPlan.GuardRelease guard) {
    int target = list.indexOf(guard.target());
    new FlagEdit(guard).declare(list, target, false, layout, list.isOnOneLine(target, target + 1));
  }

  private void move(Plan.MoveGap gap) {
    boolean isInline = isInline(gap, Optional.empty());
    hoist(gap.hoists(), gap.opening(), gap.target(), isInline);
    new GapEdit(list, layout, isInline).apply(start(gap.opening(), gap.hoists()), gap.target());
  }

  /** Where a region starts once its declarations have moved. */
  private int start(Optional<UUID> opening, List<Plan.Hoist> hoists) {
    int front = opening.map(this::indexBehind).orElse(0);
    return opening.isEmpty() || areBehind(hoists) ? front + hoists.size() : front;
  }

  private static boolean areBehind(List<Plan.Hoist> hoists) {
    return hoists.stream().anyMatch(Plan.Hoist::isBehind);
  }

  private int indexBehind(UUID statement) {
    return list.indexOf(statement) + 1;
  }

  /** Whether the region of a plan is on one line, with the {@code return} that it takes in. */
  private boolean isInline(Plan plan, Optional<UUID> fold) {
    int first = plan.opening().map(this::indexBehind).orElse(0);
    int last = Math.max(indexBehind(plan.last()), fold.map(this::indexBehind).orElse(0));
    return list.isOnOneLine(first, last);
  }

  /**
   * Moves declarations in front of a region.
   *
   * @param front the statement before or behind which they go; empty for the start of the list
   * @param last the last statement of the region
   * @return the last statement then, which may be what is left of a declaration
   */
  private UUID hoist(List<Plan.Hoist> hoists, Optional<UUID> front, UUID last, boolean isInline) {
    if (hoists.isEmpty()) {
      return last;
    }
    int behind = list.size() - list.indexOf(last);
    Constants constants = new Constants(file, FinalLocals.of(list.elements()));
    HoistEdit edit = new HoistEdit(list, layout, isInline, constants);
    int start = front.map(list::indexOf).orElse(0);
    if (front.isEmpty() || areBehind(hoists)) {
      // Each goes to the start of the region, before the one that went there last.
      int target = front.isEmpty() ? start : start + 1;
      for (int i = hoists.size() - 1; i >= 0; i--) {
        edit.apply(hoists.get(i), target);
      }
    } else {
      for (int i = 0; i < hoists.size(); i++) {
        edit.apply(hoists.get(i), start + i);
      }
    }
    // Nothing behind the region has moved.
    return list.get(list.size() - behind).getId();
  }
}
