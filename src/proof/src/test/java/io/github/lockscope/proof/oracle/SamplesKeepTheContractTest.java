package io.github.lockscope.proof.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lockscope.proof.SamplePair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the code of every rewritten sample, before and after. */
final class SamplesKeepTheContractTest {
  private static final Map<String, Verdict> VERDICTS = new HashMap<>();

  /** What samples do that the contract, taken literally, does not allow. */
  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          // A team's own guard is code of the program, and calling it is work like any other.
          known(
              "UseScopedGuards/guard-by-adapter",
              "com/acme/Ledger.enter()I: not the same calls in the same order",
              "com/acme/Repository.insert()I: not the same calls in the same order"),
          known(
              "UseScopedGuards/guard-by-constructor",
              "alluxio/Master.version()I: not the same calls in the same order"),
          known(
              "UseScopedGuards/guard-for-some-locks",
              "com/acme/Doors.open()V: not the same calls in the same order"),
          known(
              "UseScopedGuards/lock-is-its-own-guard",
              "org/postgresql/Connection.isClosed()Z: not the same calls in the same order"),
          known(
              "UseScopedGuards/own-guard-by-factory",
              "com/acme/shop/Stock.take()I: not the same calls in the same order"),
          known(
              "UseScopedGuards/code-of-the-guard",
              "com/acme/shop/Counter.sell()I: not the same calls in the same order"),
          known(
              "UseScopedGuards/called-by-the-guard",
              "com/acme/shop/Journal.clear()V: not the same calls in the same order",
              "com/acme/shop/Waits.total()I: not the same calls in the same order"),
          known(
              "UseScopedGuards/guard-of-one-package",
              "com/acme/Stamps.tear()I: not the same calls in the same order"),
          known(
              "UseScopedGuards/guards-among-imports-on-demand",
              "com/acme/Archive.store()V: not the same calls in the same order"),
          // So is releasing by it, which may fail, before and afterwards.
          known(
              "UseScopedGuards/lock-with-methods-of-its-own",
              "com/acme/Handler.next()I: still held: [ReentrantLock#1]"),
          known(
              "UseScopedGuards/lock-that-is-also-released-by-close",
              "com/acme/Volume.add()I: still held: [ReentrantLock#1]",
              "com/acme/Volume.remove()I: not the same calls in the same order"),
          known(
              "UseScopedGuards/package-with-a-capital-letter",
              "com/Acme/Oven.bake()I: not the same calls in the same order"),
          known(
              "UseScopedGuards/guard-with-overloads",
              "com/acme/Barrier.enter()V: not the same calls in the same order"),
          known(
              "UseScopedGuards/guard-that-gives-a-type-beside-it",
              "com/acme/bank/Clerk.close(Ljava/lang/Runnable;)V: not the same calls in the same order",
              "com/acme/bank/Teller.count(Ljava/lang/Runnable;)V: not the same calls in the same order"),
          known(
              "UseScopedGuards/guard-that-gives-a-type-of-its-own",
              "Shop.sell(Ljava/lang/Runnable;)I: not the same calls in the same order"),
          known(
              "UseScopedGuards/lock-by-two-names",
              "org/postgresql/Portal.fetch()V: not the same calls in the same order",
              "org/postgresql/Portal.reset()V: not the same calls in the same order"),
          // What a lock of the program does when it is released is work as well.
          known(
              "ReleaseLocksInFinally/class-that-overrides-its-release",
              "Turnstile.inspect(Ljava/lang/Runnable;Z)V: other work where the old run leaks",
              "Turnstile.pass(Ljava/lang/Runnable;)V: other work where the old run leaks"),
          // Two locks are taken in front of one try: where the second one fails, the first stays
          // held, as before. Field guide, shape 65: it is left as it is.
          known(
              "ReleaseLocksInFinally/two-locks-and-a-gap",
              "Orchestra.play(Ljava/lang/Runnable;)V: still held: [ReentrantLock#1]"),
          known(
              "ReleaseLocksInFinally/work-before-the-release",
              "Silo.fillBehindTheGate(ILjava/lang/Runnable;)V: still held: [ReentrantLock#1]",
              "Silo.fillBehindTheGateForCertain(ILjava/lang/Runnable;)V: still held:"
                  + " [ReentrantLock#1]"),
          // The lock inside is taken again, and left alone for that.
          known(
              "ScopedLocks/held-apart",
              "Doors.enter(ZLjava/lang/Runnable;)V: still held: [ReentrantLock#2]"));

  private static Map.Entry<String, Set<String>> known(String sample, String... findings) {
    return Map.entry(sample, Set.of(findings));
  }

  static List<SamplePair> samples() {
    return SamplePair.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void doesTheSameWorkAndReleases(SamplePair sample) {
    Verdict verdict = verdict(sample);
    Set<String> found =
        verdict.trials().stream()
            .flatMap(
                trial ->
                    trial.finding().stream()
                        .map(finding -> trial.method() + ": " + finding.breach()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        KNOWN.getOrDefault(sample.toString(), Set.of()),
        found,
        () -> verdict.findings().toString());
    assertEquals(verdict.oldErrors().isEmpty(), verdict.newErrors().isEmpty());
  }

  @Test
  void everyKnownFindingIsOfASample() {
    Set<String> names = samples().stream().map(SamplePair::toString).collect(Collectors.toSet());
    assertTrue(names.containsAll(KNOWN.keySet()), KNOWN::toString);
  }

  @Test
  void nearlyEverySampleAcquiresItsLocks() {
    List<SamplePair> silent =
        samples().stream()
            .filter(sample -> verdict(sample).newErrors().isEmpty())
            .filter(sample -> !changed(sample).allMatch(Trial::acquired))
            .toList();
    assertTrue(silent.size() * 20 <= samples().size(), silent::toString);
  }

  @AfterAll
  static void report() {
    List<Trial> trials =
        VERDICTS.values().stream().flatMap(verdict -> verdict.trials().stream()).toList();
    List<String> notRun = new ArrayList<>();
    VERDICTS.forEach(
        (sample, verdict) -> {
          verdict.oldErrors().stream()
              .limit(1)
              .forEach(error -> notRun.add(sample + " does not compile: " + error));
          verdict.trials().stream()
              .filter(trial -> !trial.acquired())
              .map(trial -> trial.obstacle().orElse("no acquire") + " for " + trial.method())
              .forEach(obstacle -> notRun.add(sample + ": " + obstacle));
        });
    System.out.printf(
        "Trace oracle: %d samples, %d methods (%d changed), %d scripts%n",
        VERDICTS.size(),
        trials.size(),
        trials.stream().filter(Trial::isChanged).count(),
        trials.stream().mapToInt(Trial::scripts).sum());
    notRun.stream().sorted().forEach(line -> System.out.println("Not run: " + line));
  }

  private static Stream<Trial> changed(SamplePair sample) {
    return verdict(sample).trials().stream().filter(Trial::isChanged);
  }

  private static Verdict verdict(SamplePair sample) {
    return VERDICTS.computeIfAbsent(
        sample.toString(),
        name ->
            new TraceOracle(2_000, sample.yaml().map(RequestedKinds::in).orElse(List.of()))
                .compare(
                    GuardStandIns.beside(sample.before()), GuardStandIns.beside(sample.after())));
  }
}
