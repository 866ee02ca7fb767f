package io.github.lockscope.region;

import io.github.lockscope.site.FlagPlan;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.Site;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;

/**
 * Names flags after their locks where a method gets several for different locks: the plain name
 * would not say which of them is held.
 */
public final class FlagNames {
  private final Holds holds;

  private FlagNames(Holds holds) {
    this.holds = holds;
  }

  /** Revises the plans of a file once it is known which flags there are. */
  public static void revise(Holds holds) {
    FlagNames names = new FlagNames(holds);
    holds.sites().stream().filter(names::isPlain).forEach(names::rename);
  }

  private boolean isPlain(Site site) {
    return flag(site)
        .filter(plan -> plan.isDeclared() && plan.flag().equals(FlagName.PLAIN))
        .isPresent();
  }

  private void rename(Site site) {
    J member = member(site);
    List<Site> beside =
        holds.sites().stream()
            .filter(other -> member(other) == member && flag(other).isPresent())
            .toList();
    Set<String> given =
        beside.stream().map(other -> flag(other).orElseThrow().flag()).collect(Collectors.toSet());
    boolean areForOthers =
        beside.stream()
            .anyMatch(
                other ->
                    !flag(other).equals(flag(site)) && !other.acquire().isSameLock(site.acquire()));
    Names mentioned = Names.in(List.of(member));
    FlagName.ofLock(site.acquire(), beside.stream().map(Site::acquire).toList())
        .filter(name -> areForOthers && !given.contains(name) && !mentioned.mention(name))
        .findFirst()
        .ifPresent(name -> flag(site).ifPresent(plan -> give(plan, plan.named(name), beside)));
  }

  /** A plan may stand for several sites. */
  private void give(FlagPlan plan, FlagPlan named, List<Site> beside) {
    beside.stream()
        .filter(site -> flag(site).filter(plan::equals).isPresent())
        .forEach(
            site -> holds.decide(site.acquire(), ((Verdict.Rewrite) site.verdict()).with(named)));
  }

  private static J member(Site site) {
    return Locals.member(site.acquire().cursor()).getValue();
  }

  private static Optional<FlagPlan> flag(Site site) {
    return site.plan().filter(FlagPlan.class::isInstance).map(FlagPlan.class::cast);
  }
}
