package io.github.lockscope.proof.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lockscope.proof.oracle.Cases.Case;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of old and new code that keep the contract, and pairs that do not. */
final class TraceOracleTest {
  private static final String STRAIGHT = "void go() { lock.lock(); count++; lock.unlock(); }";

  private static final TraceOracle ORACLE =
      new TraceOracle(2_000, List.of(LockKind.of("Sample$Keys#take/give")));

  static List<Case> cases() {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatBreaksTheContract(Case pair) {
    Verdict verdict = ORACLE.compare(sample(pair.old()), sample(pair.now()));
    assertEquals(List.of(), verdict.oldErrors());
    assertEquals(List.of(), verdict.newErrors());
    assertEquals(
        pair.breach(),
        verdict.trials().stream()
            .flatMap(trial -> trial.finding().stream())
            .map(Finding::breach)
            .collect(Collectors.joining(", ")),
        verdict::toString);
  }

  @Test
  void everyKindOfCode() {
    String code =
        """
        static int made;
        int number;

        static {
          LOCK.lock();
          made = 1;
          LOCK.unlock();
        }

        {
          LOCK.lock();
          number = made++;
          LOCK.unlock();
        }

        Runnable lambda() {
          return () -> {
            lock.lock();
            number++;
            lock.unlock();
          };
        }

        Object anonymous(Runnable work) {
          return new Object() {
            @Override
            public String toString() {
              lock.lock();
              work.run();
              lock.unlock();
              return "it";
            }
          };
        }

        interface Counted {
          Lock lock();

          default void count(Runnable work) {
            lock().lock();
            work.run();
            lock().unlock();
          }
        }

        enum Kind {
          ONE {
            @Override
            void go() {
              LOCK.lock();
              made = 2;
              LOCK.unlock();
            }
          };

          abstract void go();
        }
        """;
    Verdict verdict = ORACLE.compare(sample(code), sample(code));
    assertEquals(List.of(), verdict.oldErrors());
    assertEquals(6, verdict.trials().size());
    assertTrue(verdict.trials().stream().allMatch(Trial::acquired), verdict::toString);
    assertEquals(List.of(), verdict.findings());
  }

  @Test
  void codeThatDoesNotCompile() {
    Verdict verdict = ORACLE.compare(sample(STRAIGHT), sample("void go() { missing(); }"));
    assertEquals(List.of(), verdict.oldErrors());
    assertEquals(1, verdict.newErrors().size(), verdict::toString);
    assertEquals(List.of(), verdict.trials());
  }

  @Test
  void argumentThatCannotBeMade() {
    String code =
        "void go(Shape shape) { lock.lock(); shape.draw(); lock.unlock(); }"
            + "static abstract class Shape { abstract void draw(); }";
    Trial trial = ORACLE.compare(sample(code), sample(code)).trials().get(0);
    assertEquals(Optional.of("no Shape can be made"), trial.obstacle());
  }

  /** Failures crowd such a run out among the first few. */
  @Test
  void rareLeakWithoutAnyFailure() {
    String code =
        """
        void go(Runnable work, java.util.function.BooleanSupplier asks) {
          lock.lock();
          work.run();
          if (asks.getAsBoolean() && asks.getAsBoolean() && asks.getAsBoolean()) {
            return;
          }
          lock.unlock();
        }
        """;
    Trial trial = new TraceOracle(9).compare(sample(code), sample(code)).trials().get(0);
    assertEquals(new Leaks(true, true, true, false), trial.leaks());
  }

  @Test
  void findingShowsScriptAndTraces() {
    Verdict verdict =
        ORACLE.compare(
            sample("void go(Runnable work) { lock.lock(); work.run(); lock.unlock(); }"),
            sample("void go(Runnable work) { lock.lock(); lock.unlock(); work.run(); }"));
    assertEquals(
        List.of(
            """
            Sample.go(Ljava/lang/Runnable;)V: not the same calls in the same order
              script: []
              old: acquire ReentrantLock#1; call Runnable.run() on Runnable#1; release \
            ReentrantLock#1; returns null
              new: acquire ReentrantLock#1; release ReentrantLock#1; call Runnable.run() on \
            Runnable#1; returns null"""),
        verdict.findings());
  }

  private static Map<String, String> sample(String members) {
    return Map.of(
        "Sample.java",
        """
        import java.util.concurrent.*;
        import java.util.concurrent.locks.*;

        class Sample {
          static final ReentrantLock LOCK = new ReentrantLock();
          final ReentrantLock lock = new ReentrantLock();
          int count;
          boolean open;

          static class Keys {
            boolean take(String key, int millis) { return true; }
            void give(String key) {}
          }

        """
            + members
            + "\n}");
  }
}
