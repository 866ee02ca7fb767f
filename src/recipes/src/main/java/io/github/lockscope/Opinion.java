package io.github.lockscope;

import io.github.lockscope.site.Form;
import io.github.lockscope.site.SkipReason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a recipe of a run makes of a site.
 *
 * @param task what the recipe does
 * @param finding what was found out about the site
 * @param isScoped whether it puts a guard in place of what the others make of it
 * @param unscoped why another recipe puts no guard in place of what this one makes of it
 */
record Opinion(Task task, Finding finding, boolean isScoped, Optional<SkipReason> unscoped) {
  Opinion(Task task, Finding finding, boolean isScoped) {
    this(task, finding, isScoped, Optional.empty());
  }

  /** What is done counts before what was refused, and that before what another recipe would do. */
  static Opinion prevailing(List<Opinion> opinions) {
    Opinion prevailing =
        opinions.stream()
            .min(
                Comparator.comparing(Opinion::isLeftToOthers)
                    .thenComparing(opinion -> !opinion.isGuarded())
                    .thenComparing(opinion -> !opinion.isToRewrite())
                    // What is safe with a `finally` may be refused a guard.
                    .thenComparing(opinion -> opinion.finding().row().verdict().equals("SAFE")))
            .orElseThrow();
    return prevailing.isToRewrite() && !prevailing.isGuarded()
        ? prevailing.without(
            opinions.stream().flatMap(opinion -> opinion.refusal().stream()).findFirst())
        : prevailing;
  }

  private Opinion without(Optional<SkipReason> guard) {
    return new Opinion(task, finding, isScoped, guard);
  }

  /** Why a recipe for guards has none for the site. */
  private Optional<SkipReason> refusal() {
    return finding.unscoped().filter(why -> task.forms().contains(Form.SCOPED_GUARD));
  }

  boolean isToRewrite() {
    return isScoped || task.rewrites(finding);
  }

  /** Whether a guard is what the code gets in the end. */
  private boolean isGuarded() {
    return isScoped
        || (isToRewrite() && finding.form().filter(Form.SCOPED_GUARD::equals).isPresent());
  }

  private boolean isLeftToOthers() {
    return finding.form().isPresent() && !isToRewrite();
  }

  /** The row of the site. */
  LockSites.Row row() {
    return isLeftToOthers()
        ? SiteRows.skipped(finding.row(), SkipReason.RECIPE_NOT_ACTIVE)
        : finding
            .scoped()
            .filter(row -> isScoped)
            .or(() -> unscoped.map(why -> SiteRows.noted(finding.row(), why)))
            .orElse(finding.row());
  }
}
