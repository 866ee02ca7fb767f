package io.github.lockscope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;

/**
 * The guards that come to stand inside of another one.
 *
 * @param sites the acquires that they stand for
 */
record InnerGuards(List<Site> sites) {
  static InnerGuards in(List<J> code, Holds holds) {
    return new InnerGuards(
        holds.sites().stream()
            .filter(
                site ->
                    scopeOf(site)
                        .filter(
                            scope ->
                                code.stream().anyMatch(part -> Trees.contain(part, scope.target())))
                        .isPresent())
            .toList());
  }

  boolean areThere() {
    return !sites.isEmpty();
  }

  Set<String> names() {
    return sites.stream()
        .flatMap(site -> scopeOf(site).stream())
        .flatMap(scope -> scope.holds().stream())
        .map(ScopePlan.Hold::name)
        .collect(Collectors.toSet());
  }

  /** Names those after their locks that have the plain name, where such a name is vacant. */
  void nameAfterLocks(Holds holds, Predicate<String> isVacant) {
    // Side by side, they may have one name; those that have another one already may be around.
    Set<String> others = names();
    for (Site site : sites) {
      ScopePlan scope = scopeOf(site).orElseThrow();
      ScopePlan named =
          scope.withHolds(
              scope.holds().stream()
                  .map(hold -> named(hold, name -> isVacant.test(name) && !others.contains(name)))
                  .toList());
      holds.decide(site.acquire(), ((Verdict.Rewrite) site.verdict()).with(named));
    }
  }

  private static ScopePlan.Hold named(ScopePlan.Hold hold, Predicate<String> isVacant) {
    return hold.name().equals(FlagName.PLAIN)
        ? hold.nameOfLock().filter(isVacant).map(hold::withName).orElse(hold)
        : hold;
  }

  private static Optional<ScopePlan> scopeOf(Site site) {
    return site.plan().filter(ScopePlan.class::isInstance).map(ScopePlan.class::cast);
  }
}
