package io.github.lockscope;

import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.Site;
import io.github.lockscope.tree.LineNumbers;
import io.github.lockscope.tree.Lines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;

/** On which lines of a file its sites are, and what is to be rewritten for them. */
final class SiteLines {
  private final Map<UUID, Plan> plans = new HashMap<>();
  private final Map<UUID, Lines> lines;

  /**
   * Looks for sites.
   *
   * @param sites the sites of the file, as they are decided before anything is rewritten
   * @param referred those that only refer to a method that acquires
   */
  SiteLines(J.CompilationUnit file, List<Site> sites, List<ReferredSite> referred) {
    Set<UUID> wanted = new HashSet<>();
    referred.forEach(site -> wanted.add(site.acquire().id()));
    for (Site site : sites) {
      wanted.add(site.acquire().id());
      wanted.add(site.acquire().callable());
      site.plan()
          .ifPresent(
              plan -> {
                plans.put(site.acquire().id(), plan);
                parts(site.acquire(), plan).forEach(wanted::add);
              });
    }
    this.lines = wanted.isEmpty() ? Map.of() : LineNumbers.of(file, wanted);
  }

  /** The line on which an acquire starts; 0 if it is not in the file. */
  int of(UUID acquire) {
    Lines own = lines.get(acquire);
    return own == null ? 0 : own.first();
  }

  /**
   * The lines that the rewrite of a site is about. Where it has to wait for that of others, these
   * are the lines of all that they have in common.
   */
  Lines rewritten(LockCall acquire) {
    Plan plan = plans.get(acquire.id());
    Optional<Lines> found =
        plan == null
            ? Optional.empty()
            : parts(acquire, plan).map(lines::get).filter(Objects::nonNull).reduce(Lines::and);
    return found.orElseGet(() -> lines.getOrDefault(acquire.callable(), new Lines(0, 0)));
  }

  /** From the acquire to what the region ends with; all of a list that it starts with. */
  private static Stream<UUID> parts(LockCall acquire, Plan plan) {
    return Stream.of(acquire.id(), plan.opening().orElseGet(plan::list), plan.last());
  }
}
