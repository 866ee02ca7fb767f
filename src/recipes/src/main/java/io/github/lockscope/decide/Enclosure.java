package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import java.util.List;
import java.util.UUID;
import org.openrewrite.java.tree.Statement;

/**
 * Widens a region until it has in it, as a whole, each region of another lock that starts in it.
 */
final class Enclosure {
  private final Holds holds;
  private final StatementList list;
  private final int first;

  Enclosure(Holds holds, StatementList list, int first) {
    this.holds = holds;
    this.list = list;
    this.first = first;
  }

  /** The index of the last statement of a region that reaches at least up to another index. */
  int around(int last) {
    int end = last;
    for (int i = first; i <= end; i++) {
      end = Math.max(end, endOfRegionsIn(list.statements().get(i)));
    }
    return end;
  }

  /** Whether a region that starts here as well ends before the end of this one. */
  boolean isAroundOneThatStartsWithIt(int last) {
    return holds.sites().stream()
        .flatMap(site -> site.plan().stream())
        .filter(plan -> plan.list().equals(list.id()))
        .anyMatch(
            plan -> plan.opening().map(this::indexOf).orElse(-1) == first - 1 && end(plan) < last);
  }

  private int endOfRegionsIn(Statement statement) {
    return holds.within(List.of(statement)).stream()
        .flatMap(call -> holds.verdict(call).stream())
        .filter(Verdict.Rewrite.class::isInstance)
        .map(verdict -> ((Verdict.Rewrite) verdict).plan())
        .filter(plan -> plan.list().equals(list.id()) && startsInside(plan))
        .mapToInt(this::end)
        .max()
        .orElse(-1);
  }

  /** Whether a region starts behind the start of this one: what is around it stays around it. */
  private boolean startsInside(Plan plan) {
    return plan.opening().map(this::indexOf).orElse(-1) >= first;
  }

  private int end(Plan plan) {
    return indexOf(plan.last());
  }

  private int indexOf(UUID id) {
    List<Statement> statements = list.statements();
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).getId().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
