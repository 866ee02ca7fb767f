package io.github.lockscope.proof.generate;

import io.github.lockscope.LockSites;
import io.github.lockscope.proof.Rewriting;
import io.github.lockscope.proof.generate.Outcome.Result;
import io.github.lockscope.proof.oracle.Finding;
import io.github.lockscope.proof.oracle.Leaks;
import io.github.lockscope.proof.oracle.LockKind;
import io.github.lockscope.proof.oracle.TraceOracle;
import io.github.lockscope.proof.oracle.Trial;
import io.github.lockscope.proof.oracle.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rewrites programs, runs them before and after, and rewrites them once more. */
public final class Examination {
  private static final Set<String> CLAIMED_SAFE =
      Set.of("RELEASED_IN_FINALLY", "RELEASED_ON_EVERY_WAY");

  private final Rewriting rewriting;
  private final TraceOracle oracle;

  /**
   * Prepares.
   *
   * @param complexFlow the option of the recipes
   * @param scripts how many scripts are run at most for each method
   */
  public Examination(String complexFlow, int scripts) {
    String options =
        """
              complexFlow: %s
              protocols:
                - Semaphore
                - %s
        """
            .formatted(complexFlow, Program.DOOR);
    this.rewriting =
        Rewriting.declaredIn(
            """
            type: specs.openrewrite.org/v1beta/recipe
            name: generated.SafeLocks
            displayName: Release every lock
            recipeList:
              - io.github.lockscope.ReleaseLocksInFinally:
            """
                + options
                + "  - io.github.lockscope.AcquireLocksBeforeTry:\n"
                + options);
    this.oracle = new TraceOracle(scripts, List.of(LockKind.of(Program.DOOR)));
  }

  /** What becomes of some programs. */
  public List<Outcome> of(List<Program> programs) {
    SortedMap<String, String> before = new TreeMap<>(Program.support());
    programs.forEach(program -> before.put(program.path(), program.text()));
    Rewriting.Rewritten after = rewriting.apply(before);
    Verdict verdict = oracle.compare(before, after.texts());
    boolean compiles = verdict.oldErrors().isEmpty() && verdict.newErrors().isEmpty();
    if (!compiles && programs.size() > 1) {
      List<Outcome> each = new ArrayList<>();
      programs.forEach(program -> each.addAll(of(List.of(program))));
      return each;
    }
    Map<String, String> again = rewriting.apply(after.texts()).texts();
    return programs.stream().map(program -> outcome(program, after, verdict, again)).toList();
  }

  private static Outcome outcome(
      Program program, Rewriting.Rewritten after, Verdict verdict, Map<String, String> again) {
    List<Trial> trials =
        verdict.trials().stream()
            .filter(trial -> trial.method().startsWith("generated/" + program.name()))
            .toList();
    Leaks leaks = trials.stream().map(Trial::leaks).reduce(Leaks.NONE, Leaks::or);
    List<LockSites.Row> rows =
        after.rows().stream().filter(row -> row.path().equals(program.path())).toList();
    String text = after.texts().getOrDefault(program.path(), "");
    Optional<Finding> finding =
        trials.stream().flatMap(trial -> trial.finding().stream()).findFirst();
    Result result =
        !verdict.oldErrors().isEmpty()
            ? Result.NEVER_COMPILED
            : !verdict.newErrors().isEmpty()
                ? Result.NOT_COMPILING
                : finding.isPresent() && !finding.get().isHold()
                    ? Result.DIFFERENT
                    : !text.equals(again.get(program.path()))
                        ? Result.CHANGED_AGAIN
                        : leaks.after() && rows.stream().allMatch(Examination::isClaimedSafe)
                            ? Result.STILL_HELD
                            : Result.KEPT;
    String what =
        switch (result) {
          case KEPT -> "";
          case NEVER_COMPILED -> verdict.oldErrors() + "\n" + program.text();
          case NOT_COMPILING -> verdict.newErrors() + "\n" + program.text() + "\n" + text;
          case CHANGED_AGAIN ->
              rows + program.text() + "\n" + text + "\n" + again.get(program.path());
          case DIFFERENT, STILL_HELD ->
              finding.map(Finding::toString).orElse("") + "\n" + program.text() + "\n" + text;
        };
    List<String> reasons =
        rows.stream()
            .filter(row -> !isClaimedSafe(row))
            .map(LockSites.Row::reason)
            .distinct()
            .toList();
    return new Outcome(program, result, leaks, !text.equals(program.text()), reasons, what);
  }

  private static boolean isClaimedSafe(LockSites.Row row) {
    return row.verdict().equals("REWRITE")
        || (row.verdict().equals("SAFE") && CLAIMED_SAFE.contains(row.reason()));
  }
}
