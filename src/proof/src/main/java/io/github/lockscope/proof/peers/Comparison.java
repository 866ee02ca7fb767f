package io.github.lockscope.proof.peers;

import io.github.lockscope.proof.Rewriter;
import io.github.lockscope.proof.generate.Examination;
import io.github.lockscope.proof.generate.Outcome;
import io.github.lockscope.proof.generate.Outcome.Result;
import io.github.lockscope.proof.generate.Program;
import io.github.lockscope.proof.generate.SafeLocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What several rewriters make of the same generated methods.
 *
 * @param firstSeed the seed of the first method; the others have the numbers that follow
 * @param asGenerated the methods as they are
 * @param columns what each rewriter makes of them, the other tool last
 */
record Comparison(long firstSeed, Column asGenerated, List<Column> columns) {

  /** Compiling a few at a time saves much of the time of compiling each. */
  private static final int AT_ONCE = 40;

  /**
   * What one rewriter makes of them.
   *
   * @param name how it is called
   * @param outcomes what became of the methods, in their order
   * @param complainedOf how many methods a judge has something against afterwards, by its name
   */
  record Column(String name, List<Outcome> outcomes, Map<String, Long> complainedOf) {

    /** How many methods no longer compile, do something else, or never come to rest. */
    long harmed() {
      return outcomes.stream().filter(outcome -> outcome.result() != Result.KEPT).count();
    }

    long count(Result result) {
      return outcomes.stream().filter(outcome -> outcome.result() == result).count();
    }

    long changed() {
      return outcomes.stream().filter(Outcome::isChanged).count();
    }
  }

  /**
   * Compares the recipes of this project with Error Prone's fix.
   *
   * @param firstSeed the seed of the first method
   * @param methods how many methods there are
   * @param scripts how many scripts are run at most for each of them
   */
  static Comparison of(long firstSeed, int methods, int scripts) {
    List<Program> programs =
        LongStream.range(firstSeed, firstSeed + methods).mapToObj(Program::of).toList();
    Map<String, Rewriter> rewriters = new LinkedHashMap<>();
    rewriters.put("As generated", Comparison::unchanged);
    rewriters.put("Lockscope, `skip`", SafeLocks.with("skip"));
    rewriters.put("Lockscope, `heldFlag`", SafeLocks.with("heldFlag"));
    rewriters.put("Error Prone's fix", new ErrorProne());
    List<List<Outcome>> outcomes =
        rewriters.values().stream()
            .map(rewriter -> examine(programs, new Examination(rewriter, scripts)))
            .toList();
    Map<String, List<Long>> complainedOf = complainedOf(outcomes);
    List<Column> columns = new ArrayList<>();
    for (String name : rewriters.keySet()) {
      int i = columns.size();
      Map<String, Long> counts = new HashMap<>();
      complainedOf.forEach((judge, all) -> counts.put(judge, all.get(i)));
      columns.add(new Column(name, outcomes.get(i), counts));
    }
    return new Comparison(firstSeed, columns.get(0), columns.subList(1, columns.size()));
  }

  private static List<Outcome> examine(List<Program> programs, Examination examination) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < programs.size(); i += AT_ONCE) {
      outcomes.addAll(examination.of(programs.subList(i, Math.min(i + AT_ONCE, programs.size()))));
    }
    return outcomes;
  }

  /** How many methods of each version a judge has something against, by its name. */
  private static Map<String, List<Long>> complainedOf(List<List<Outcome>> versions) {
    Exhibits exhibits = new Exhibits();
    for (int i = 0; i < versions.size(); i++) {
      SortedMap<String, String> compiling = new TreeMap<>();
      versions.get(i).stream()
          .filter(outcome -> outcome.result() != Result.NOT_COMPILING)
          .forEach(outcome -> compiling.put(outcome.program().path(), outcome.after()));
      exhibits.add("version" + i, Program.compilable(compiling));
    }
    Map<String, List<Long>> counts = new HashMap<>();
    for (Judge judge : Judge.all()) {
      Set<String> paths =
          judge.judge(exhibits.sources()).complaints().stream()
              .map(Complaint::path)
              .collect(Collectors.toSet());
      counts.put(
          judge.name(),
          IntStream.range(0, versions.size())
              .mapToObj(i -> paths.stream().filter(p -> p.startsWith("version" + i + "/")).count())
              .toList());
    }
    return counts;
  }

  /** How many methods are such, as generated. */
  long before(Predicate<Outcome> such) {
    return asGenerated.outcomes.stream().filter(such).count();
  }

  /** How many of the methods that are such, as generated, are right and safe afterwards. */
  long madeSafe(Column column, Predicate<Outcome> such) {
    return IntStream.range(0, column.outcomes.size())
        .filter(i -> such.test(asGenerated.outcomes.get(i)))
        .mapToObj(column.outcomes::get)
        .filter(Comparison::isRightAndSafe)
        .count();
  }

  private static boolean isRightAndSafe(Outcome after) {
    return switch (after.result()) {
      case KEPT, CHANGED_AGAIN -> !after.leaks().after();
      case STILL_HELD, DIFFERENT, NOT_COMPILING, NEVER_COMPILED, CRASHED -> false;
    };
  }

  private static Rewriter.Rewritten unchanged(Map<String, String> sources) {
    return new Rewriter.Rewritten(new TreeMap<>(sources), Optional.empty());
  }
}
