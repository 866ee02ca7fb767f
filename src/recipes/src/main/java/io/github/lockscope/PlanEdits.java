package io.github.lockscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Carries plans out. */
final class PlanEdits extends JavaIsoVisitor<Integer> {
  private final Map<UUID, List<Plan>> plansByList;

  private PlanEdits(List<Plan> plans) {
    this.plansByList = plans.stream().distinct().collect(Collectors.groupingBy(Plan::list));
  }

  /**
   * Changes a file.
   *
   * @param file the file that the plans were made for
   * @param plans the plans, inner ones before outer ones
   */
  static JavaSourceFile apply(JavaSourceFile file, List<Plan> plans) {
    return (JavaSourceFile) new PlanEdits(plans).visitNonNull(file, 0);
  }

  @Override
  public J.Block visitBlock(J.Block before, Integer p) {
    J.Block block = super.visitBlock(before, p);
    List<Plan> plans = plansByList.get(block.getId());
    if (plans != null) {
      WorkingList list = new WorkingList(block.getPadding().getStatements(), block.getEnd());
      carryOut(plans, list, getCursor());
      return block.getPadding().withStatements(list.statements()).withEnd(list.end());
    }
    return holdsPlannedCases(block) ? changeCases(block) : block;
  }

  private boolean holdsPlannedCases(J.Block block) {
    return block.getStatements().stream()
        .anyMatch(
            statement -> statement instanceof J.Case && plansByList.containsKey(statement.getId()));
  }

  /** A comment behind the last statement of a case belongs to what follows the case. */
  private J.Block changeCases(J.Block block) {
    List<JRightPadded<Statement>> cases = new ArrayList<>(block.getPadding().getStatements());
    J.Block changed = block;
    for (int i = 0; i < cases.size(); i++) {
      J.Case group = (J.Case) cases.get(i).getElement();
      List<Plan> plans = plansByList.get(group.getId());
      if (plans == null) {
        continue;
      }
      boolean isLast = i == cases.size() - 1;
      Space end = isLast ? changed.getEnd() : cases.get(i + 1).getElement().getPrefix();
      WorkingList list =
          new WorkingList(group.getPadding().getStatements().getPadding().getElements(), end);
      carryOut(plans, list, new Cursor(getCursor(), group));
      cases.set(
          i,
          cases
              .get(i)
              .withElement(
                  group
                      .getPadding()
                      .withStatements(
                          group
                              .getPadding()
                              .getStatements()
                              .getPadding()
                              .withElements(list.statements()))));
      if (isLast) {
        changed = changed.withEnd(list.end());
      } else {
        JRightPadded<Statement> next = cases.get(i + 1);
        cases.set(i + 1, next.withElement(next.getElement().withPrefix(list.end())));
      }
    }
    return changed.getPadding().withStatements(cases);
  }

  private static void carryOut(List<Plan> plans, WorkingList list, Cursor holder) {
    Layout layout = Layout.of(holder, list.elements(), list.end());
    JavaSourceFile file = holder.firstEnclosingOrThrow(JavaSourceFile.class);
    for (Plan plan : plans) {
      if (plan instanceof Plan.WrapRegion wrap) {
        boolean isInline = isInline(list, wrap.acquire(), wrap.release());
        hoist(wrap.hoists(), wrap.acquire(), list, layout, isInline, file);
        new WrapEdit(list, layout, isInline)
            .apply(wrap.acquire(), wrap.release(), wrap.fold().orElse(null));
      } else if (plan instanceof Plan.MoveGap gap) {
        boolean isInline = isInline(list, gap.acquire(), gap.target());
        hoist(gap.hoists(), gap.acquire(), list, layout, isInline, file);
        new GapEdit(list, layout, isInline).apply(gap.acquire(), gap.target());
      } else if (plan instanceof Plan.MoveAcquire move) {
        new AcquireEdit(list, layout).apply(move.acquire(), move.target());
      }
    }
  }

  private static boolean isInline(WorkingList list, UUID acquire, UUID last) {
    return list.isOnOneLine(list.indexOf(acquire) + 1, list.indexOf(last) + 1);
  }

  private static void hoist(
      List<Plan.Hoist> hoists,
      UUID acquire,
      WorkingList list,
      Layout layout,
      boolean isInline,
      JavaSourceFile file) {
    if (!hoists.isEmpty()) {
      Constants constants = new Constants(file, FinalLocals.of(list.elements()));
      HoistEdit edit = new HoistEdit(list, layout, isInline, constants);
      hoists.forEach(hoist -> edit.apply(hoist, acquire));
    }
  }
}
