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
    return Exemptions.apply(file, Decider.decide(file, settings), settings);
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
