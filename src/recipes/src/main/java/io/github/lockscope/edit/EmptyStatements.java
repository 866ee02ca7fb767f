package io.github.lockscope.edit;

import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import io.github.lockscope.site.FlagPlan;
import io.github.lockscope.site.Plan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * Takes out second semicolons where a line ends that starts or ends a region, or that goes: the
 * line is no longer theirs, and on one of their own they would be nothing but odd.
 */
final class EmptyStatements {
  private final WorkingList list;
  private final Set<UUID> known = new HashSet<>();

  private EmptyStatements(WorkingList list, List<Plan> plans) {
    this.list = list;
    for (Plan plan : plans) {
      plan.opening().ifPresent(known::add);
      known.add(plan.last());
    }
  }

  /** Takes them out of a list in which nothing has moved yet. */
  static void drop(WorkingList list, List<Plan> plans) {
    EmptyStatements empty = new EmptyStatements(list, plans);
    for (Plan plan : plans) {
      if (plan instanceof Plan.WrapRegion || plan instanceof FlagPlan.HeldFlag) {
        plan.opening().ifPresent(opening -> empty.dropBehind(opening, plan.last()));
        empty.dropBehind(plan.last(), plan.last());
      }
    }
  }

  /**
   * Takes out what is behind releases, and goes with them.
   *
   * @param deleted the ids of the releases
   */
  static void dropBehind(WorkingList list, Set<UUID> deleted) {
    EmptyStatements empty = new EmptyStatements(list, List.of());
    for (Statement statement : list.elements()) {
      if (deleted.contains(statement.getId())) {
        empty.dropBehind(statement.getId(), statement.getId());
      }
    }
  }

  /** Takes out what is behind a statement, unless it is all of a region. */
  private void dropBehind(UUID statement, UUID last) {
    int next = list.indexOf(statement) + 1;
    int end = list.indexOf(last);
    while (next < list.size() && next != end - 1 && isSecondSemicolon(next)) {
      list.remove(next);
      end--;
    }
  }

  private boolean isSecondSemicolon(int index) {
    return list.get(index) instanceof J.Empty semicolon
        && Spaces.isOnlyWithinLine(semicolon.getPrefix())
        && !known.contains(semicolon.getId());
  }
}
