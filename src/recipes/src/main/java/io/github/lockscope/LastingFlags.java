package io.github.lockscope;

import io.github.lockscope.edit.PlanEdits;
import io.github.lockscope.site.FlagPlan;
import io.github.lockscope.site.Form;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockUses;
import io.github.lockscope.site.Settings;
import io.github.lockscope.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;

/**
 * Finds flags that would stay where guards take the place of all that they can. That is tried out:
 * whether a guard can stand depends on the code as it is with the flag.
 */
final class LastingFlags {
  private LastingFlags() {}

  /** The callables that would keep a flag if some sites were rewritten. */
  static Set<UUID> callables(J.CompilationUnit file, List<Site> sites, Settings settings) {
    List<Site> flagged = sites.stream().filter(LastingFlags::isFlagged).toList();
    if (flagged.isEmpty()) {
      return Set.of();
    }
    Set<UUID> kept = acquiresLeft(withGuards(withFlags(file, sites), settings), settings);
    return flagged.stream()
        .map(Site::acquire)
        .filter(acquire -> kept.contains(acquire.id()))
        .map(LockCall::callable)
        .collect(Collectors.toSet());
  }

  static boolean isFlagged(Site site) {
    return site.plan().filter(FlagPlan.class::isInstance).isPresent();
  }

  private static J.CompilationUnit withFlags(J.CompilationUnit file, List<Site> sites) {
    return PlanEdits.apply(file, LockFile.plans(sites, Set.of(Form.values())), Set.of()).file();
  }

  private static J.CompilationUnit withGuards(J.CompilationUnit file, Settings settings) {
    Settings here =
        new Settings(
            Settings.OnComplexFlow.SKIP,
            settings.protocols(),
            true,
            Settings.Leaks.ALL,
            Optional.of(settings.expected()));
    Task task = new Task(Set.of(Form.SCOPED_GUARD), here);
    return LockFile.rewrite(file, LockFile.sites(file, here), task).file();
  }

  private static Set<UUID> acquiresLeft(J.CompilationUnit file, Settings settings) {
    return LockUses.in(file, settings.protocols()).calls().stream()
        .filter(LockCall::acquires)
        .map(LockCall::id)
        .collect(Collectors.toSet());
  }
}
