package io.github.lockscope;

import io.github.lockscope.site.FlagPlan;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.Site;
import io.github.lockscope.site.StatementList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * {@code inner.unlock(); outer.unlock(); return found;}: where a region takes the {@code return}
 * behind it in, those inside that end right before it do so, too, and need no variable outside.
 */
final class InnerReturns {
  /** The ends that others replace, by the {@code return} that goes into their region. */
  private final Map<UUID, Set<UUID>> ends = new HashMap<>();

  private InnerReturns() {}

  /**
   * Lets returns go on into inner regions.
   *
   * @param plans the plans by site, those of inner regions before those of outer ones
   */
  static List<Plan> in(List<Map.Entry<Site, Plan>> plans) {
    InnerReturns returns = new InnerReturns();
    List<Plan> changed = new ArrayList<>();
    for (int i = plans.size() - 1; i >= 0; i--) {
      changed.add(0, returns.takenIn(plans.get(i).getValue(), plans.get(i).getKey()));
    }
    return changed;
  }

  private Plan takenIn(Plan plan, Site site) {
    Plan changed = fold(plan).isEmpty() ? inner(plan, site).orElse(plan) : plan;
    if (isEndReplaced(changed)) {
      fold(changed)
          .ifPresent(out -> ends.computeIfAbsent(out, key -> new HashSet<>()).add(changed.last()));
    }
    return changed;
  }

  private Optional<Plan> inner(Plan plan, Site site) {
    return list(plan, site)
        .flatMap(list -> returnBehind(plan, list))
        .filter(out -> returnsOnlyHoist(out, hoists(plan)))
        .map(out -> withFold(plan, out.getId()));
  }

  /** The {@code return} that nothing but ends of regions around which take it in stands before. */
  private Optional<J.Return> returnBehind(Plan plan, List<Statement> list) {
    Set<UUID> between = new HashSet<>();
    boolean isBehind = false;
    for (Statement statement : list) {
      if (isBehind && statement instanceof J.Return out) {
        return Optional.ofNullable(ends.get(out.getId()))
            .filter(known -> known.containsAll(between))
            .map(known -> out);
      }
      if (isBehind) {
        between.add(statement.getId());
      }
      isBehind |= statement.getId().equals(plan.last());
    }
    return Optional.empty();
  }

  private static Optional<List<Statement>> list(Plan plan, Site site) {
    Cursor at = site.acquire().cursor();
    while (at.getValue() instanceof J) {
      Optional<StatementList> list = StatementList.holding(at);
      if (list.filter(held -> held.id().equals(plan.list())).isPresent()) {
        return list.map(StatementList::statements);
      }
      at = at.getParentTreeCursor();
    }
    return Optional.empty();
  }

  private static boolean returnsOnlyHoist(J.Return out, List<Plan.Hoist> hoists) {
    return out.getExpression() != null
        && out.getExpression().unwrap() instanceof J.Identifier value
        && hoists.size() == 1
        && hoists.get(0).names().equals(Set.of(value.getSimpleName()));
  }

  private static Optional<UUID> fold(Plan plan) {
    return plan instanceof Plan.WrapRegion region
        ? region.fold()
        : plan instanceof FlagPlan.HeldFlag flag ? flag.fold() : Optional.empty();
  }

  private static List<Plan.Hoist> hoists(Plan plan) {
    return plan instanceof Plan.WrapRegion region
        ? region.hoists()
        : plan instanceof FlagPlan.HeldFlag flag ? flag.hoists() : List.of();
  }

  /** Whether a region ends with a release of its own that moves into a {@code finally}. */
  private static boolean isEndReplaced(Plan plan) {
    return plan instanceof Plan.WrapRegion region
        ? region.closing().release().isEmpty() || region.closing().isLastReplaced()
        : plan instanceof FlagPlan.HeldFlag flag && flag.isLastReplaced();
  }

  private static Plan withFold(Plan plan, UUID out) {
    return plan instanceof Plan.WrapRegion region
        ? region.takingIn(out)
        : ((FlagPlan.HeldFlag) plan).takingIn(out);
  }
}
