package io.github.lockscope.proof.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lockscope.proof.ResultsPage;
import io.github.lockscope.proof.Rewriter;
import java.util.List;
import java.util.function.Supplier;
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
    assertEquals(List.of(), shrunk(skip, SafeLocks.with("skip")));
    assertEquals(List.of(), shrunk(heldFlag, SafeLocks.with("heldFlag")));
    // Some are beyond saving: nothing separates the runs that hold the lock from the others.
    assertTrue(heldFlag.all().shareMadeSafe() >= 0.99, heldFlag.all()::toString);
  }

  /** Of what is brought into guard form, a part is enough: the rest was just run without. */
  @Test
  void everyMethodDoesTheSameWorkUnderGuards() {
    Tally tally = examine("guards", SafeLocks::withGuards, Math.max(METHODS / 4, AT_ONCE));
    assertEquals(List.of(), shrunk(tally, SafeLocks.withGuards()));
    assertTrue(tally.all().shareMadeSafe() >= 0.98, tally.all()::toString);
  }

  private static Tally examine(String complexFlow) {
    return examine("complexFlow " + complexFlow, () -> SafeLocks.with(complexFlow), METHODS);
  }

  private static Tally examine(String name, Supplier<Rewriter> rewriter, long methods) {
    ThreadLocal<Examination> examination =
        ThreadLocal.withInitial(() -> new Examination(rewriter.get(), SCRIPTS));
    Tally tally =
        LongStream.iterate(FIRST_SEED, seed -> seed < FIRST_SEED + methods, seed -> seed + AT_ONCE)
            .boxed()
            .toList()
            .parallelStream()
            .map(seed -> Tally.of(examination.get().of(programs(seed, methods))))
            .reduce(Tally::plus)
            .orElseThrow();
    System.out.println("Generated methods, " + name + ": " + tally.all());
    return tally;
  }

  private static List<Program> programs(long first, long methods) {
    return LongStream.range(first, Math.min(first + AT_ONCE, FIRST_SEED + methods))
        .mapToObj(Program::of)
        .toList();
  }

  private static List<String> shrunk(Tally tally, Rewriter rewriter) {
    Examination examination = new Examination(rewriter, SCRIPTS);
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
