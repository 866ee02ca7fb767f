package io.github.lockscope;

import io.github.lockscope.decide.Decider;
import io.github.lockscope.edit.Leftovers;
import io.github.lockscope.edit.PlanEdits;
import io.github.lockscope.site.Form;
import io.github.lockscope.site.Guards;
import io.github.lockscope.site.LockUses;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.Settings;
import io.github.lockscope.site.Site;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;

/** Decides and rewrites one Java file. */
final class LockFile {
  /** Each round makes a site safe that was not; few methods have more sites than this. */
  private static final int MOST_ROUNDS = 8;

  private LockFile() {}

  /** The sites of a file, in the order of the text. */
  static List<Site> sites(J.CompilationUnit file, Settings settings) {
    return sites(file, LockUses.in(file, settings.protocols()), settings);
  }

  /** The same of a file of which it is known what in it acquires and releases. */
  static List<Site> sites(J.CompilationUnit file, LockUses uses, Settings settings) {
    List<Site> sites = Decider.decide(file, uses, settings);
    boolean hasFlags = sites.stream().anyMatch(LastingFlags::isFlagged);
    return Exemptions.apply(
        file,
        hasFlags
            ? plainFirst(file, Decider.decide(file, uses, settings.withoutFlags()), sites, settings)
            : sites,
        settings);
  }

  /**
   * What is said without flags, for callables in which something is rewritten without: a region
   * that is plain may make another one plain. So it is for those where a flag would have to stay
   * that may not.
   */
  private static List<Site> plainFirst(
      J.CompilationUnit file, List<Site> plain, List<Site> flagged, Settings settings) {
    Set<UUID> changed = changedCallables(plain);
    List<Site> sites = chosen(plain, flagged, changed);
    return settings.complexFlow() == Settings.OnComplexFlow.GUARD
        ? chosen(plain, sites, LastingFlags.callables(file, sites, settings))
        : sites;
  }

  /** Sites as they are, but for some callables what is said of them without flags. */
  private static List<Site> chosen(List<Site> plain, List<Site> sites, Set<UUID> callables) {
    List<Site> chosen = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      chosen.add(callables.contains(site.acquire().callable()) ? plain.get(i) : site);
    }
    return chosen;
  }

  /**
   * A rewritten file.
   *
   * @param file the file afterwards
   * @param late the verdicts on sites that could be rewritten only after others were, by the ids of
   *     their acquires
   * @param refused what sites are skipped for in the end, such as why no guard can stand in place
   *     of what they were rewritten to
   */
  record Rewritten(
      J.CompilationUnit file, Map<UUID, Verdict> late, Map<UUID, SkipReason> refused) {}

  /**
   * Rewrites sites, those included for which others have to make room first.
   *
   * @param file the file
   * @param sites its sites
   * @param task the forms to rewrite to, and the settings
   */
  static Rewritten rewrite(J.CompilationUnit file, List<Site> sites, Task task) {
    Map<UUID, Verdict> late = new HashMap<>();
    Set<String> namesakes = task.settings().guards().map(Guards::namesakes).orElse(Set.of());
    J.CompilationUnit now = file;
    List<Site> todo = sites;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Plan> plans = plans(todo, task.forms());
      if (plans.isEmpty()) {
        break;
      }
      Leftovers.Cleared next = PlanEdits.apply(now, plans, namesakes);
      NothingLost.check(now, next, plans);
      now = next.file();
      if (!mayMakeRoom(todo) && !mayBeScoped(todo, task.settings())) {
        break;
      }
      todo = sites(now, task.settings());
      todo.stream()
          .filter(site -> site.plan().isPresent())
          .forEach(site -> late.merge(site.acquire().id(), site.verdict(), Site::inTurn));
    }
    return new Rewritten(now, late, skipped(todo));
  }

  private static Map<UUID, SkipReason> skipped(List<Site> sites) {
    Map<UUID, SkipReason> skipped = new HashMap<>();
    for (Site site : sites) {
      if (site.verdict() instanceof Verdict.Skip skip) {
        skipped.put(site.acquire().id(), skip.why());
      }
    }
    return skipped;
  }

  /** What is to be done about sites in some forms, inner regions before outer ones. */
  static List<Plan> plans(List<Site> sites, Set<Form> forms) {
    List<Map.Entry<Site, Plan>> plans = new ArrayList<>();
    for (Site site : sites) {
      // Inner regions start later than those around them, and are to be changed first.
      site.plan()
          .filter(plan -> forms.contains(plan.form()))
          .ifPresent(plan -> plans.add(0, Map.entry(site, plan)));
    }
    return InnerReturns.in(plans);
  }

  /** Whether a site gets a {@code finally} for which a guard may stand. */
  private static boolean mayBeScoped(List<Site> sites, Settings settings) {
    return settings.guards().isPresent()
        && sites.stream()
            .flatMap(site -> site.plan().stream())
            .anyMatch(plan -> plan.form() != Form.SCOPED_GUARD);
  }

  /** Whether a site that a rewrite may yet be found for has another one in its code rewritten. */
  private static boolean mayMakeRoom(List<Site> sites) {
    Set<UUID> changed =
        sites.stream()
            .filter(site -> site.plan().isPresent())
            .flatMap(site -> site.acquire().cursor().getPathAsStream(J.class::isInstance))
            .map(tree -> ((J) tree).getId())
            .collect(Collectors.toSet());
    return sites.stream()
        .filter(site -> isSkipped(site.verdict()) || isFlagged(site.verdict()))
        .anyMatch(site -> changed.contains(site.acquire().callable()));
  }

  private static boolean isSkipped(Verdict verdict) {
    return verdict instanceof Verdict.Skip;
  }

  /** Whether a flag may tell a {@code finally} what is held, and a guard take its place. */
  private static boolean isFlagged(Verdict verdict) {
    return verdict.equals(new Verdict.Safe(SafeReason.RELEASED_CONDITIONALLY));
  }

  private static Set<UUID> changedCallables(List<Site> sites) {
    return sites.stream()
        .filter(site -> site.plan().isPresent())
        .map(site -> site.acquire().callable())
        .collect(Collectors.toSet());
  }
}
