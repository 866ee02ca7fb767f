package io.github.lockscope;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What recipes of different settings found out about the same sites; not each knows every lock. */
final class FindingsBySite {
  private final Map<Settings, Map<UUID, Finding>> bySite = new HashMap<>();

  /**
   * Reads findings.
   *
   * @param findings those of each file by its id, by settings
   */
  FindingsBySite(Map<Settings, Map<UUID, List<Finding>>> findings) {
    findings.forEach(
        (settings, files) -> {
          Map<UUID, Finding> sites = new HashMap<>();
          files.values().stream()
              .flatMap(Collection::stream)
              .forEach(finding -> sites.put(finding.id(), finding));
          bySite.put(settings, sites);
        });
  }

  /** Whether a recipe puts a guard in place of what one of several makes of a site. */
  boolean isScoped(Finding finding, LockSurvey.Task task, Collection<LockSurvey.Task> all) {
    return task.mayScope(finding)
        && all.stream().anyMatch(other -> isRewrittenBy(other, finding.id()));
  }

  private boolean isRewrittenBy(LockSurvey.Task task, UUID site) {
    Finding found = bySite.getOrDefault(task.settings(), Map.of()).get(site);
    return found != null && task.rewrites(found);
  }
}
