package io.github.lockscope;

import io.github.lockscope.site.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the recipes of a run make of the sites that they found; not each knows every lock. */
final class Opinions {
  private final Map<Settings, Map<UUID, List<Finding>>> findings;
  private final Tasks tasks;
  private final UnaryOperator<Finding> settled;
  private final Map<Settings, Map<UUID, Finding>> bySite = new HashMap<>();

  /**
   * Reads findings.
   *
   * @param findings those of each file by its id, by settings
   * @param tasks what the recipes do
   * @param settled what is left of a finding by now
   */
  Opinions(
      Map<Settings, Map<UUID, List<Finding>>> findings,
      Tasks tasks,
      UnaryOperator<Finding> settled) {
    this.findings = findings;
    this.tasks = tasks;
    this.settled = settled;
    findings.forEach(
        (settings, files) -> {
          Map<UUID, Finding> sites = new HashMap<>();
          files.values().stream()
              .flatMap(Collection::stream)
              .forEach(finding -> sites.put(finding.id(), finding));
          bySite.put(settings, sites);
        });
  }

  /** The opinion that counts, of each site. */
  Stream<Opinion> prevailing() {
    Map<UUID, List<Opinion>> opinions = new LinkedHashMap<>();
    for (Task task : tasks) {
      for (List<Finding> found : findings.getOrDefault(task.settings(), Map.of()).values()) {
        for (Finding surveyed : found) {
          Finding finding = settled.apply(surveyed);
          opinions
              .computeIfAbsent(finding.id(), unknown -> new ArrayList<>(1))
              .add(new Opinion(task, finding, isScoped(finding, task)));
        }
      }
    }
    return opinions.values().stream().map(Opinion::prevailing);
  }

  /** Whether a recipe puts a guard in place of what one of several makes of a site. */
  private boolean isScoped(Finding finding, Task task) {
    return task.mayScope(finding) && tasks.anyMatch(other -> isRewrittenBy(other, finding.id()));
  }

  private boolean isRewrittenBy(Task task, UUID site) {
    Finding found = bySite.getOrDefault(task.settings(), Map.of()).get(site);
    return found != null && task.rewrites(found);
  }
}
