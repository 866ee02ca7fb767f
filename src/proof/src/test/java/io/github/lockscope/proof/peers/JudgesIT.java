package io.github.lockscope.proof.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lockscope.LockSites;
import io.github.lockscope.proof.generate.Program;
import io.github.lockscope.proof.generate.SafeLocks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Other tools find nothing in what was rewritten, but for what they do not understand. How many
 * methods are generated is for {@code -Dlockscope.judged.methods} to say.
 */
final class JudgesIT {
  private static final int METHODS = Integer.getInteger("lockscope.judged.methods", 100);
  private static final long FIRST_SEED = Long.getLong("lockscope.generated.seed", 1);

  private static final String SLUICE = "water/Sluice.java";
  private static final String RELEASED_BY_HAND =
      """
      package water;

      import java.util.concurrent.locks.ReentrantLock;

      class Sluice {
        private final ReentrantLock gate = new ReentrantLock();

        void flood(Runnable boats) {
          gate.lock();
          boats.run();
          gate.unlock();
        }

        void drain(Runnable fish) {
          gate.lock();
          try {
            fish.run();
          } finally {
            gate.unlock();
          }
        }
      }
      """;

  private static final RewrittenSamples SAMPLES = new RewrittenSamples();
  private static final RewrittenSites SKIP = generated("skip");
  private static final RewrittenSites HELD_FLAG = generated("heldFlag");
  private static final Map<String, Judgement> JUDGEMENTS = new TreeMap<>();

  static Stream<Judge> judges() {
    return Judge.all().stream();
  }

  @BeforeAll
  static void judge() {
    Exhibits exhibits = new Exhibits();
    exhibits.add("skip", SKIP.texts());
    exhibits.add("flag", HELD_FLAG.texts());
    SortedMap<String, String> sources = new TreeMap<>(exhibits.sources());
    sources.keySet().removeIf(SAMPLES::bring);
    sources.putAll(SAMPLES.texts());
    sources.put(SLUICE, RELEASED_BY_HAND);
    JUDGEMENTS.putAll(
        Judge.all().parallelStream()
            .collect(Collectors.toMap(Judge::name, judge -> judge.judge(sources))));
    System.out.printf(
        "Judges: %d acquires rewritten in samples, %d in generated methods with skip, %d with"
            + " heldFlag%n",
        SAMPLES.count(), SKIP.count(), HELD_FLAG.count());
  }

  @ParameterizedTest
  @MethodSource("judges")
  void findsAHoldThatIsReleasedByHand(Judge judge) {
    assertEquals(
        List.of(9),
        complaints(judge)
            .filter(complaint -> complaint.path().equals(SLUICE))
            .map(Complaint::line)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("judges")
  void findsNothingInSamplesButWhatItDoesNotUnderstand(Judge judge) {
    Set<String> found =
        complaints(judge)
            .flatMap(complaint -> SAMPLES.rewritten(complaint).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Misjudgement.samples(judge), found);
  }

  @ParameterizedTest
  @MethodSource("judges")
  void findsNothingInGeneratedMethodsButWhatItDoesNotUnderstand(Judge judge) {
    assertEquals(
        List.of(),
        Stream.concat(found(judge, SKIP, "skip"), found(judge, HELD_FLAG, "flag"))
            .filter(row -> !Misjudgement.isAt(judge, row))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("judges")
  void readsNearlyAll(Judge judge) {
    Set<String> unread = judgement(judge).unread();
    assertTrue(unread.size() <= 1, unread::toString);
  }

  private static Stream<LockSites.Row> found(Judge judge, RewrittenSites sites, String version) {
    return complaints(judge)
        .filter(complaint -> complaint.path().startsWith(version + "/"))
        .map(
            complaint ->
                new Complaint(
                    complaint.judge(),
                    complaint.path().replaceFirst(version, "generated"),
                    complaint.line(),
                    complaint.message()))
        .flatMap(complaint -> sites.rewritten(complaint).stream());
  }

  private static Stream<Complaint> complaints(Judge judge) {
    return judgement(judge).complaints().stream();
  }

  private static Judgement judgement(Judge judge) {
    return JUDGEMENTS.getOrDefault(judge.name(), new Judgement(List.of(), Set.of()));
  }

  /** In the usual layout: with one acquire on a line it is clear which one is meant. */
  private static RewrittenSites generated(String complexFlow) {
    SortedMap<String, String> programs = new TreeMap<>();
    LongStream.range(FIRST_SEED, FIRST_SEED + METHODS)
        .mapToObj(Program::of)
        .map(Program::plain)
        .forEach(program -> programs.put(program.path(), program.text()));
    return RewrittenSites.of(SafeLocks.with(complexFlow), Program.compilable(programs));
  }
}
