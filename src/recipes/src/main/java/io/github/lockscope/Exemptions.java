package io.github.lockscope;

import io.github.lockscope.build.TestSources;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.Settings;
import io.github.lockscope.site.Site;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Once;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** What is left alone whatever can be done about it: for where it stands, or as the user wishes. */
final class Exemptions {
  private final Settings settings;
  private final Supplier<Boolean> losesCharacters;
  private final Supplier<Boolean> isTest;
  private final Supplier<Boolean> isGenerated;
  private final Suppressions suppressions;

  Exemptions(J.CompilationUnit file, Settings settings) {
    this.settings = settings;
    Supplier<String> text = new Once<>(file::printAll);
    this.losesCharacters = new Once<>(() -> losesCharacters(text.get()));
    this.isTest = new Once<>(() -> TestSources.include(file));
    this.isGenerated = new Once<>(() -> GeneratedCode.isAllOf(file));
    this.suppressions = new Suppressions(file, text);
  }

  /** The sites of a file, skipped where they are to be left alone. */
  static List<Site> apply(J.CompilationUnit file, List<Site> sites, Settings settings) {
    Exemptions exemptions = new Exemptions(file, settings);
    Map<UUID, SkipReason> reasons = new HashMap<>();
    // A plan that several sites share is carried out for all of them or for none.
    Map<Plan, SkipReason> byPlan = new HashMap<>();
    for (Site site : sites) {
      Optional<SkipReason> reason = exemptions.of(site.verdict(), site.acquire().cursor());
      reason.ifPresent(why -> reasons.put(site.acquire().id(), why));
      reason.ifPresent(why -> site.plan().ifPresent(plan -> byPlan.put(plan, why)));
    }
    return sites.stream()
        .map(
            site ->
                Optional.ofNullable(reasons.get(site.acquire().id()))
                    .or(() -> site.plan().map(byPlan::get))
                    .map(why -> new Site(site.acquire(), new Verdict.Skip(why)))
                    .orElse(site))
        .toList();
  }

  /** What is said of a place, unless that is to be left alone. */
  Verdict applyTo(Verdict verdict, Cursor place) {
    return of(verdict, place).<Verdict>map(Verdict.Skip::new).orElse(verdict);
  }

  private Optional<SkipReason> of(Verdict verdict, Cursor place) {
    if (verdict instanceof Verdict.Safe) {
      return Optional.empty();
    }
    if (isGenerated.get() || GeneratedCode.includes(place)) {
      return Optional.of(SkipReason.GENERATED_CODE);
    }
    if (suppressions.include(place)) {
      return Optional.of(SkipReason.SUPPRESSED);
    }
    return verdict instanceof Verdict.Rewrite rewrite ? of(rewrite) : Optional.empty();
  }

  private Optional<SkipReason> of(Verdict.Rewrite rewrite) {
    if (!settings.testSources() && isTest.get()) {
      return Optional.of(SkipReason.TEST_SOURCE);
    }
    if (settings.leaks() == Settings.Leaks.NORMAL_PATHS
        && !rewrite.notes().contains(ReviewNote.LEAK_CLOSED)) {
      return Optional.of(SkipReason.LEAKS_ON_EXCEPTION_ONLY);
    }
    return losesCharacters.get() ? Optional.of(SkipReason.CHARACTERS_LOST) : Optional.empty();
  }

  /**
   * Whether bytes may have been read that the character set has no meaning for: they cannot be
   * written back.
   */
  private static boolean losesCharacters(String text) {
    return text.indexOf('\uFFFD') >= 0;
  }
}
