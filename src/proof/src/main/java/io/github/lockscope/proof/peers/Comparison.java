package io.github.lockscope.proof.peers;

import io.github.lockscope.proof.Rewriter;
import io.github.lockscope.proof.generate.Examination;
import io.github.lockscope.proof.generate.Outcome;
import io.github.lockscope.proof.generate.Outcome.Result;
import io.github.lockscope.proof.generate.Program;
import io.github.lockscope.proof.generate.SafeLocks;
import java.util.ArrayList;
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
 * @param columns what each rewriter makes of them
 */
public record Comparison(long firstSeed, Column asGenerated, List<Column> columns) {

  /** Compiling a few at a time saves much of the time of compiling each. */
  private static final int AT_ONCE = 40;

  /**
   * What one rewriter makes of them.
   *
   * @param name how it is called
   * @param outcomes what became of the methods, in their order
   * @param complainedOf the paths of the methods that a judge has something against afterwards, by
   *     its name
   */
  public record Column(String name, List<Outcome> outcomes, Map<String, Set<String>> complainedOf) {

    static Column of(String name, Rewriter rewriter, List<Program> programs, int scripts) {
      Examination examination = new Examination(rewriter, scripts);
      List<Outcome> outcomes = new ArrayList<>();
      for (int i = 0; i < programs.size(); i += AT_ONCE) {
        outcomes.addAll(
            examination.of(programs.subList(i, Math.min(i + AT_ONCE, programs.size()))));
      }
      SortedMap<String, String> compiling = new TreeMap<>();
      outcomes.stream()
          .filter(outcome -> outcome.result() != Result.NOT_COMPILING)
          .forEach(outcome -> compiling.put(outcome.program().path(), outcome.after()));
      Map<String, Set<String>> complainedOf =
          Judge.all().stream()
              .collect(
                  Collectors.toMap(
                      Judge::name,
                      judge ->
                          judge.judge(Program.compilable(compiling)).stream()
                              .map(Complaint::path)
                              .collect(Collectors.toSet())));
      return new Column(name, outcomes, complainedOf);
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
  public static Comparison of(long firstSeed, int methods, int scripts) {
    List<Program> programs =
        LongStream.range(firstSeed, firstSeed + methods).mapToObj(Program::of).toList();
    return new Comparison(
        firstSeed,
        Column.of("As generated", Comparison::unchanged, programs, scripts),
        List.of(
            Column.of("Lockscope, `skip`", SafeLocks.with("skip"), programs, scripts),
            Column.of("Lockscope, `heldFlag`", SafeLocks.with("heldFlag"), programs, scripts),
            Column.of("Error Prone's fix", new ErrorProne(), programs, scripts)));
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
