package io.github.lockscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.tree.J;

/** Decides and rewrites one Java file. */
final class LockFile {
  private LockFile() {}

  /** The sites of a file, in the order of the text. */
  static List<Site> sites(J.CompilationUnit file, Settings settings) {
    List<Site> sites = Decider.decide(file, settings);
    boolean hasPlans = sites.stream().anyMatch(site -> site.plan().isPresent());
    return hasPlans && losesCharacters(file)
        ? sites.stream().map(LockFile::withoutPlan).toList()
        : sites;
  }

  private static Site withoutPlan(Site site) {
    return site.plan().isEmpty()
        ? site
        : new Site(site.acquire(), new Verdict.Skip(SkipReason.CHARACTERS_LOST));
  }

  /**
   * Whether bytes may have been read that the character set has no meaning for: they cannot be
   * written back.
   */
  private static boolean losesCharacters(J.CompilationUnit file) {
    return file.printAll().indexOf('\uFFFD') >= 0;
  }

  /**
   * Rewrites sites.
   *
   * @param file the file
   * @param sites its sites
   * @param forms the forms to rewrite to
   */
  static J.CompilationUnit rewrite(J.CompilationUnit file, List<Site> sites, Set<Form> forms) {
    List<Plan> plans = new ArrayList<>();
    for (Site site : sites) {
      // Inner regions start later than those around them, and are to be changed first.
      site.plan().filter(plan -> forms.contains(plan.form())).ifPresent(plan -> plans.add(0, plan));
    }
    return plans.isEmpty() ? file : (J.CompilationUnit) PlanEdits.apply(file, plans);
  }
}
