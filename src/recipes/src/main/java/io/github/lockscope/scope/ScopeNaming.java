package io.github.lockscope.scope;

import io.github.lockscope.region.FlagName;
import io.github.lockscope.region.GuardedTry;
import io.github.lockscope.site.Guards;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.ScopePlan;
import io.github.lockscope.site.Site;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;

/**
 * Names the resources of a file, once it is known which there are: {@code held} where one is alone
 * and that means nothing else, and names that say of which lock where there are several, in one
 * another or in one {@code try}.
 */
final class ScopeNaming {
  private final Holds holds;
  private final Guards guards;
  private final List<ScopedRegion> regions;
  private final Map<UUID, ScopePlan> named = new LinkedHashMap<>();
  private final Map<J, Names> mentioned = new HashMap<>();

  private ScopeNaming(Holds holds, Guards guards, List<ScopedRegion> regions) {
    this.holds = holds;
    this.guards = guards;
    this.regions = regions;
  }

  /**
   * Names the resources of all plans for guards.
   *
   * @param regions what these are for, by the ids of the {@code try} statements
   */
  static void apply(Holds holds, Guards guards, Map<UUID, GuardedTry> regions) {
    Map<UUID, ScopedRegion> planned = new LinkedHashMap<>();
    for (Site site : holds.sites()) {
      scopeOf(site)
          .ifPresent(
              scope ->
                  planned.computeIfAbsent(
                      scope.target(),
                      target ->
                          new ScopedRegion(
                              Objects.requireNonNull(regions.get(target), "a planned region"),
                              scope)));
    }
    // The acquire of what is around others comes first in the text.
    ScopeNaming naming = new ScopeNaming(holds, guards, List.copyOf(planned.values()));
    naming.regions.forEach(naming::name);
    for (Site site : holds.sites()) {
      scopeOf(site)
          .flatMap(scope -> Optional.ofNullable(naming.named.get(scope.target())))
          .ifPresent(
              scope ->
                  holds.decide(site.acquire(), ((Verdict.Rewrite) site.verdict()).with(scope)));
    }
  }

  private static Optional<ScopePlan> scopeOf(Site site) {
    return site.plan().filter(ScopePlan.class::isInstance).map(ScopePlan.class::cast);
  }

  private void name(ScopedRegion region) {
    Set<String> given = new HashSet<>();
    regions.stream()
        .filter(other -> other.contains(region))
        .flatMap(other -> Stream.ofNullable(named.get(other.target())))
        .flatMap(plan -> plan.holds().stream())
        .map(ScopePlan.Hold::name)
        .forEach(given::add);
    List<ScopePlan.Hold> all = new ArrayList<>();
    for (ScopePlan.Hold hold : region.plan().holds()) {
      String name = name(region.acquire(hold), region, given);
      given.add(name);
      all.add(hold.withName(name));
    }
    named.put(region.target(), region.plan().withHolds(all));
  }

  private String name(LockCall acquire, ScopedRegion region, Set<String> given) {
    // The variable that told of the lock goes.
    Optional<String> flag = region.plan().early().map(ScopePlan.Early::flag);
    if (flag.filter(name -> !name.equals(FlagName.PLAIN)).isPresent()) {
      return flag.get();
    }
    List<LockCall> nest = nest(region);
    boolean isNested = nest.size() > 1 || region.isNestedIn(holds) || region.isNestedIn(guards);
    Stream<String> ofLock = isNested ? FlagName.ofLock(acquire, nest) : Stream.empty();
    return Stream.concat(ofLock.filter(name -> isVacant(name, region, given)), flag.stream())
        .findFirst()
        .orElseGet(
            () ->
                FlagName.candidates(acquire)
                    .filter(name -> isVacant(name, region, given))
                    .findFirst()
                    .orElseThrow());
  }

  /** The acquires of a region, of those around it and of those inside. */
  private List<LockCall> nest(ScopedRegion region) {
    return regions.stream()
        .filter(other -> other.equals(region) || other.contains(region) || region.contains(other))
        .flatMap(ScopedRegion::acquires)
        .toList();
  }

  /** Whether a name means nothing else in the method once the resources are there. */
  private boolean isVacant(String name, ScopedRegion region, Set<String> given) {
    return !given.contains(name)
        && (!mentioned
                .computeIfAbsent(region.member(), member -> Names.in(List.of(member)))
                .mention(name)
            || region.gives(name));
  }
}
