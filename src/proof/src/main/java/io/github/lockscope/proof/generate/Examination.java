package io.github.lockscope.proof.generate;

import io.github.lockscope.LockSites;
import io.github.lockscope.proof.Rewriter;
import io.github.lockscope.proof.generate.Outcome.Result;
import io.github.lockscope.proof.oracle.Finding;
import io.github.lockscope.proof.oracle.Leaks;
import io.github.lockscope.proof.oracle.TraceOracle;
import io.github.lockscope.proof.oracle.Trial;
import io.github.lockscope.proof.oracle.Verdict;
import java.util.HashMap;
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

  private final Isolation isolation;
  private final TraceOracle oracle;

  /**
   * Prepares.
   *
   * @param rewriter what is examined
   * @param scripts how many scripts are run at most for each method
   */
  public Examination(Rewriter rewriter, int scripts) {
    this.isolation = new Isolation(rewriter);
    this.oracle = new TraceOracle(scripts, Requested.kinds());
  }

  /** What becomes of some programs. */
  public List<Outcome> of(List<Program> programs) {
    SortedMap<String, String> texts = new TreeMap<>();
    programs.forEach(program -> texts.put(program.path(), program.text()));
    Isolation.Rewritten after = isolation.apply(texts);
    Map<Program, Verdict> verdicts = new HashMap<>();
    judge(
        programs.stream().filter(program -> after.texts().containsKey(program.path())).toList(),
        after.texts(),
        verdicts);
    SortedMap<String, String> rewritten = new TreeMap<>();
    verdicts.forEach(
        (program, verdict) -> {
          String text = textOf(program, after.texts());
          if (compiles(verdict) && !text.equals(program.text())) {
            rewritten.put(program.path(), text);
          }
        });
    Isolation.Rewritten again = isolation.apply(rewritten);
    return programs.stream()
        .map(
            program ->
                Optional.ofNullable(verdicts.get(program))
                    .map(verdict -> outcome(program, after, verdict, again))
                    .orElseGet(() -> crashed(program, after.failures())))
        .toList();
  }

  /** Runs programs before and after; all of them at once, if all of them compile. */
  private void judge(
      List<Program> programs, Map<String, String> after, Map<Program, Verdict> verdicts) {
    SortedMap<String, String> old = new TreeMap<>();
    SortedMap<String, String> now = new TreeMap<>();
    for (Program program : programs) {
      old.put(program.path(), program.text());
      now.put(program.path(), textOf(program, after));
    }
    Verdict verdict = oracle.compare(Program.compilable(old), Program.compilable(now));
    if (compiles(verdict) || programs.size() == 1) {
      programs.forEach(program -> verdicts.put(program, verdict));
    } else {
      programs.forEach(program -> judge(List.of(program), after, verdicts));
    }
  }

  private static boolean compiles(Verdict verdict) {
    return verdict.oldErrors().isEmpty() && verdict.newErrors().isEmpty();
  }

  private static String textOf(Program program, Map<String, String> texts) {
    return texts.getOrDefault(program.path(), "");
  }

  private static Outcome crashed(Program program, Map<String, String> failures) {
    return new Outcome(
        program,
        Result.CRASHED,
        Leaks.NONE,
        program.text(),
        List.of(),
        textOf(program, failures) + "\n" + program.text());
  }

  private static Outcome outcome(
      Program program, Isolation.Rewritten after, Verdict verdict, Isolation.Rewritten again) {
    List<Trial> trials =
        verdict.trials().stream().filter(trial -> isOf(program, trial.method())).toList();
    Leaks leaks = trials.stream().map(Trial::leaks).reduce(Leaks.NONE, Leaks::or);
    Optional<List<LockSites.Row>> rows =
        after
            .rows()
            .map(all -> all.stream().filter(row -> row.path().equals(program.path())).toList());
    String text = textOf(program, after.texts());
    Optional<Finding> finding =
        trials.stream().flatMap(trial -> trial.finding().stream()).findFirst();
    Result result =
        !verdict.oldErrors().isEmpty()
            ? Result.NEVER_COMPILED
            : !verdict.newErrors().isEmpty()
                ? Result.NOT_COMPILING
                : finding.isPresent() && !finding.get().isHold()
                    ? Result.DIFFERENT
                    : !text.equals(program.text()) && !text.equals(textOf(program, again.texts()))
                        ? Result.CHANGED_AGAIN
                        // Where nothing is said about sites, nothing is promised.
                        : leaks.after()
                                && rows.isPresent()
                                && rows.get().stream().allMatch(Examination::isClaimedSafe)
                            ? Result.STILL_HELD
                            : Result.KEPT;
    String what =
        switch (result) {
          case KEPT, CRASHED -> "";
          case NEVER_COMPILED -> verdict.oldErrors() + "\n" + program.text();
          case NOT_COMPILING -> verdict.newErrors() + "\n" + program.text() + "\n" + text;
          case CHANGED_AGAIN ->
              rows + program.text() + "\n" + text + "\n" + textOf(program, again.texts());
          case DIFFERENT, STILL_HELD ->
              finding.map(Finding::toString).orElse("") + "\n" + program.text() + "\n" + text;
        };
    List<String> reasons =
        rows.orElse(List.of()).stream()
            .filter(row -> !isClaimedSafe(row))
            .map(LockSites.Row::reason)
            .distinct()
            .toList();
    return new Outcome(program, result, leaks, text, reasons, what);
  }

  /** Whether a method is of a program's class or of one inside it. */
  private static boolean isOf(Program program, String method) {
    String type = "generated/" + program.name();
    return method.startsWith(type + ".") || method.startsWith(type + "$");
  }

  private static boolean isClaimedSafe(LockSites.Row row) {
    return row.verdict().equals("REWRITE")
        || (row.verdict().equals("SAFE") && CLAIMED_SAFE.contains(row.reason()));
  }
}
