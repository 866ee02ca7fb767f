package io.github.lockscope.proof.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lockscope.proof.generate.Program;
import io.github.lockscope.proof.generate.SafeLocks;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other tools find nothing in what was rewritten. */
final class JudgesIT {
  private static final int METHODS = Integer.getInteger("lockscope.generated.methods", 100);
  private static final long FIRST_SEED = Long.getLong("lockscope.generated.seed", 1);

  static Stream<Judge> judges() {
    return Judge.all().stream();
  }

  @ParameterizedTest
  @MethodSource("judges")
  void findsAHoldThatIsReleasedByHand(Judge judge) {
    String text =
        """
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
    List<Complaint> complaints = judge.judge(Map.of("water/Sluice.java", text));
    assertEquals(
        List.of("water/Sluice.java:7"),
        complaints.stream().map(complaint -> complaint.path() + ":" + complaint.line()).toList());
  }

  @Test
  void samples() {
    RewrittenSamples samples = new RewrittenSamples();
    SortedMap<String, String> compiling = samples.compiling();
    System.out.println(samples.sources().size() + " " + compiling.size());
    for (Judge judge : Judge.all()) {
      List<Complaint> complaints =
          judge.judge(judge instanceof Alibaba ? samples.sources() : compiling);
      System.out.println(judge.name() + " " + complaints.size());
      complaints.forEach(c -> System.out.println(samples.sampleOf(c).isPresent() + " " + c));
    }
  }

  @Test
  void generated() {
    SortedMap<String, String> before = new TreeMap<>();
    LongStream.range(FIRST_SEED, FIRST_SEED + METHODS)
        .mapToObj(Program::of)
        .forEach(program -> before.put(program.path(), program.text()));
    for (String flow : List.of("skip", "heldFlag")) {
      RewrittenSites sites = RewrittenSites.of(SafeLocks.with(flow), Program.compilable(before));
      System.out.println(sites.count());
      for (Judge judge : Judge.all()) {
        List<Complaint> complaints = judge.judge(sites.texts());
        System.out.println(judge.name() + " " + complaints.size());
        complaints.forEach(
            c -> sites.rewritten(c).ifPresent(row -> System.out.println(c + " " + row)));
      }
    }
  }
}
