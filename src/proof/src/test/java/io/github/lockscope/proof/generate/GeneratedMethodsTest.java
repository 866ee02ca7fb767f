package io.github.lockscope.proof.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lockscope.proof.ResultsPage;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Rewrites random methods. How many is for {@code -Dlockscope.generated.methods} to say, from which
 * seed on for {@code -Dlockscope.generated.seed}, and in how many runs each is compared for {@code
 * -Dlockscope.generated.scripts}; a method that is not rewritten well is printed as small as it can
 * be, with its seed.
 */
final class GeneratedMethodsTest {
  private static final long METHODS = Long.getLong("lockscope.generated.methods", 2000);
  private static final long FIRST_SEED = Long.getLong("lockscope.generated.seed", 1);
  private static final int SCRIPTS = Integer.getInteger("lockscope.generated.scripts", 40);
  private static final boolean WRITE = Boolean.getBoolean("lockscope.results.write");

  /** Compiling a few at a time saves much of the time of compiling each. */
  private static final long AT_ONCE = 40;

  @Test
  void everyMethodDoesTheSameWorkAndReleases() {
    Tally skip = examine("skip");
    Tally heldFlag = examine("heldFlag");
    if (WRITE) {
      ResultsPage.ofThisBuild()
          .write(ResultsPage.GENERATED, FiguresTable.section(skip, heldFlag, FIRST_SEED, SCRIPTS));
    }
    assertEquals(List.of(), shrunk(skip, "skip"));
    assertEquals(List.of(), shrunk(heldFlag, "heldFlag"));
    // Some are beyond saving: nothing separates the runs that hold the lock from the others.
    assertTrue(heldFlag.all().shareMadeSafe() >= 0.99, heldFlag.all()::toString);
  }

  private static Tally examine(String complexFlow) {
    ThreadLocal<Examination> examination =
        ThreadLocal.withInitial(() -> new Examination(SafeLocks.with(complexFlow), SCRIPTS));
    Tally tally =
        LongStream.iterate(FIRST_SEED, seed -> seed < FIRST_SEED + METHODS, seed -> seed + AT_ONCE)
            .boxed()
            .toList()
            .parallelStream()
            .map(seed -> Tally.of(examination.get().of(programs(seed))))
            .reduce(Tally::plus)
            .orElseThrow();
    System.out.println("Generated methods, complexFlow " + complexFlow + ": " + tally.all());
    return tally;
  }

  private static List<Program> programs(long first) {
    return LongStream.range(first, Math.min(first + AT_ONCE, FIRST_SEED + METHODS))
        .mapToObj(Program::of)
        .toList();
  }

  private static List<String> shrunk(Tally tally, String complexFlow) {
    Examination examination = new Examination(SafeLocks.with(complexFlow), SCRIPTS);
    return tally.failures().stream().map(outcome -> shrunk(outcome, examination)).toList();
  }

  private static String shrunk(Outcome outcome, Examination examination) {
    Program smallest =
        new Shrinking(
                program ->
                    examination.of(List.of(program)).get(0).result().equals(outcome.result()))
            .shrink(outcome.program());
    return examination.of(List.of(smallest)).get(0).toString();
  }
}
