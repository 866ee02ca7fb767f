package io.github.lockscope;

import io.github.lockscope.site.Form;
import io.github.lockscope.site.LockUses;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.Settings;
import io.github.lockscope.site.Site;
import io.github.lockscope.site.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;

/**
 * What was decided about a file, and what it looks like when all of it is carried out.
 *
 * @param file the file
 * @param sites its sites
 * @param referred those that only refer to a method that acquires
 * @param rewritten what becomes of it
 */
record Decided(
    J.CompilationUnit file,
    List<Site> sites,
    List<ReferredSite> referred,
    LockFile.Rewritten rewritten) {
  /** Decides about a file, and carries out all of it. */
  static Decided about(J.CompilationUnit file, Settings settings) {
    LockUses uses = LockUses.in(file, settings.protocols());
    List<Site> sites = LockFile.sites(file, uses, settings);
    return new Decided(
        file,
        sites,
        ReferredSite.in(file, uses, settings),
        LockFile.rewrite(file, sites, Task.ofAll(settings)));
  }

  boolean hasPlans() {
    return sites.stream().anyMatch(site -> site.plan().isPresent());
  }

  boolean isDoneBy(Set<Form> forms) {
    return Stream.concat(sites.stream().map(Site::verdict), rewritten.late().values().stream())
        .filter(Verdict.Rewrite.class::isInstance)
        .allMatch(verdict -> forms.contains(((Verdict.Rewrite) verdict).plan().form()));
  }

  /** What was found out. */
  List<Finding> findings() {
    return findings(rewritten.late());
  }

  /**
   * What was found out, for a run that does not do all of it: what would only make room is not
   * done, and what waits for it is not, either.
   */
  List<Finding> findings(Task run) {
    return findings(LockFile.rewrite(file, sites, run).late());
  }

  /**
   * What was found out.
   *
   * @param reached the verdicts that sites get once others are rewritten
   */
  private List<Finding> findings(Map<UUID, Verdict> reached) {
    SiteRows rows = new SiteRows(file, sites, referred);
    return Stream.concat(
            sites.stream().map(site -> site.orRewritten(reached)).map(site -> finding(site, rows)),
            referred.stream().map(site -> new Finding(site.acquire().id(), rows.of(site))))
        .toList();
  }

  private Finding finding(Site site, SiteRows rows) {
    return new Finding(
        site.acquire().id(),
        rows.of(site),
        site.plan().map(Plan::form),
        site.scoped(rewritten.late()).map(rows::of),
        Optional.ofNullable(rewritten.refused().get(site.acquire().id()))
            .filter(why -> site.plan().isPresent()),
        Modules.moduleOf(file)
            .filter(module -> site.hasUnreadGuard(rewritten.late()))
            .filter(module -> Modules.warnsOfUnread(file)));
  }
}
