package io.github.lockscope.proof.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pairs of old and new code that keep the contract, and pairs that do not. */
final class TraceOracleTest {
  private static final String ORDER = "not the same calls in the same order";
  private static final String RESULT = "another result";
  private static final String OTHER_WORK = "other work where the old run leaks";
  private static final String OTHER_RESULT = "another result where the old run leaks";
  private static final String STILL_HELD = "still held: [ReentrantLock#1]";

  private static final String STRAIGHT =
      """
      void go(Runnable work) {
        lock.lock();
        work.run();
        count++;
        lock.unlock();
      }
      """;

  private static final TraceOracle ORACLE = new TraceOracle(2_000);

  @Test
  void workMovedUnderTheLock() {
    assertBreach(
        ORDER,
        """
        void go(Runnable work, Runnable after) {
          lock.lock();
          work.run();
          lock.unlock();
          after.run();
        }
        """,
        """
        void go(Runnable work, Runnable after) {
          lock.lock();
          try {
            work.run();
            after.run();
          } finally {
            lock.unlock();
          }
        }
        """);
  }

  @Test
  void workMovedOutOfTheLock() {
    assertBreach(
        ORDER,
        STRAIGHT,
        """
        void go(Runnable work) {
          work.run();
          lock.lock();
          try {
            count++;
          } finally {
            lock.unlock();
          }
        }
        """);
  }

  @Test
  void fieldReadUnderTheLock() {
    assertBreach(
        ORDER,
        """
        int go(Runnable work) {
          lock.lock();
          work.run();
          lock.unlock();
          return count;
        }
        """,
        """
        int go(Runnable work) {
          lock.lock();
          try {
            work.run();
            return count;
          } finally {
            lock.unlock();
          }
        }
        """);
  }

  @Test
  void elementReadBehindTheRelease() {
    assertBreach(
        ORDER,
        """
        int go(int[] counts) {
          lock.lock();
          int first = counts[0];
          lock.unlock();
          return first;
        }
        """,
        """
        int go(int[] counts) {
          lock.lock();
          lock.unlock();
          return counts[0];
        }
        """);
  }

  @Test
  void releaseSwappedWithACall() {
    assertBreach(
        ORDER,
        """
        void go(Runnable work) {
          lock.lock();
          try {
            count++;
          } finally {
            work.run();
            lock.unlock();
          }
        }
        """,
        """
        void go(Runnable work) {
          lock.lock();
          try {
            count++;
          } finally {
            lock.unlock();
            work.run();
          }
        }
        """);
  }

  @Test
  void releaseLostOnOnePath() {
    assertBreach(
        ORDER,
        """
        boolean go(Runnable work) {
          lock.lock();
          if (open) {
            lock.unlock();
            return false;
          }
          work.run();
          lock.unlock();
          return true;
        }
        """,
        """
        boolean go(Runnable work) {
          lock.lock();
          if (open) {
            return false;
          }
          try {
            work.run();
          } finally {
            lock.unlock();
          }
          return true;
        }
        """);
  }

  @Test
  void doubleRelease() {
    assertBreach(
        ORDER,
        """
        boolean go(Runnable work) {
          lock.lock();
          if (open) {
            lock.unlock();
            return false;
          }
          work.run();
          lock.unlock();
          return true;
        }
        """,
        """
        boolean go(Runnable work) {
          lock.lock();
          try {
            if (open) {
              lock.unlock();
              return false;
            }
            work.run();
            return true;
          } finally {
            lock.unlock();
          }
        }
        """);
  }

  @Test
  void swallowedException() {
    assertBreach(
        OTHER_RESULT,
        STRAIGHT,
        """
        void go(Runnable work) {
          lock.lock();
          try {
            work.run();
            count++;
          } catch (RuntimeException e) {
          } finally {
            lock.unlock();
          }
        }
        """);
  }

  @Test
  void changedResult() {
    assertBreach(
        RESULT,
        """
        int go(int wanted) {
          lock.lock();
          int got = wanted > 7 ? 7 : wanted;
          lock.unlock();
          return got;
        }
        """,
        """
        int go(int wanted) {
          lock.lock();
          try {
            return wanted > 7 ? 8 : wanted;
          } finally {
            lock.unlock();
          }
        }
        """);
  }

  @Test
  void catchEnlarged() {
    assertBreach(
        OTHER_WORK,
        """
        void go(Runnable gap, Runnable work) {
          lock.lock();
          gap.run();
          try {
            work.run();
          } catch (IllegalStateException e) {
            count = 0;
          } finally {
            lock.unlock();
          }
        }
        """,
        """
        void go(Runnable gap, Runnable work) {
          lock.lock();
          try {
            gap.run();
            work.run();
          } catch (IllegalStateException e) {
            count = 0;
          } finally {
            lock.unlock();
          }
        }
        """);
  }

  @Test
  void acquireMovedIntoTheTry() {
    assertBreach(
        ORDER,
        """
        void go() {
          lock.lock();
          try {
            count++;
          } finally {
            lock.unlock();
          }
        }
        """,
        """
        void go() {
          try {
            lock.lock();
            count++;
          } finally {
            lock.unlock();
          }
        }
        """);
  }

  @Test
  void attemptThatFailedIsReleased() {
    assertBreach(
        ORDER,
        """
        void go(Runnable work) {
          if (lock.tryLock()) {
            work.run();
            lock.unlock();
          }
        }
        """,
        """
        void go(Runnable work) {
          try {
            if (lock.tryLock()) {
              work.run();
            }
          } finally {
            lock.unlock();
          }
        }
        """);
  }

  @Test
  void otherLockReleased() {
    assertBreach(
        ORDER,
        """
        void go(Lock one, Lock other) {
          one.lock();
          other.lock();
          count++;
          other.unlock();
          one.unlock();
        }
        """,
        """
        void go(Lock one, Lock other) {
          one.lock();
          other.lock();
          try {
            count++;
          } finally {
            other.unlock();
            other.unlock();
          }
        }
        """);
  }

  @Test
  void leakThatIsStillThere() {
    assertBreach(
        STILL_HELD,
        """
        void go(Runnable work, Runnable more) {
          lock.lock();
          work.run();
          more.run();
          lock.unlock();
        }
        """,
        """
        void go(Runnable work, Runnable more) {
          lock.lock();
          work.run();
          try {
            more.run();
          } finally {
            lock.unlock();
          }
        }
        """);
  }

  @Test
  void loopThatNeverEnds() {
    assertBreach(
        "goes on and on",
        """
        void go(int times) {
          while (times > 0) {
            lock.lock();
            times--;
            lock.unlock();
          }
        }
        """,
        """
        void go(int times) {
          while (times > 0) {
            lock.lock();
            try {
              count(times - 1);
            } finally {
              lock.unlock();
            }
          }
        }

        void count(int times) {}
        """);
  }

  @Test
  void argumentOfACall() {
    assertBreach(
        ORDER,
        """
        void go(java.util.function.IntConsumer work) {
          lock.lock();
          work.accept(1);
          lock.unlock();
        }
        """,
        """
        void go(java.util.function.IntConsumer work) {
          lock.lock();
          try {
            work.accept(2);
          } finally {
            lock.unlock();
          }
        }
        """);
  }

  @Test
  void codeWithoutLocks() {
    assertBreach(ORDER, "void go(Runnable work) { work.run(); }", "void go(Runnable work) { }");
  }

  @Test
  void releaseMovedIntoFinally() {
    assertKept(
        STRAIGHT,
        """
        void go(Runnable work) {
          lock.lock();
          try {
            work.run();
            count++;
          } finally {
            lock.unlock();
          }
        }
        """);
  }

  @Test
  void releasesSideBySideSwapped() {
    assertKept(
        """
        void go(Lock one, Lock other) {
          one.lock();
          other.lock();
          count++;
          one.unlock();
          other.unlock();
        }
        """,
        """
        void go(Lock one, Lock other) {
          one.lock();
          other.lock();
          count++;
          other.unlock();
          one.unlock();
        }
        """);
  }

  @Test
  void exceptionMadeUnderTheLock() {
    assertKept(
        """
        void go(int wanted) {
          lock.lock();
          if (wanted > 7) {
            lock.unlock();
            throw new TooMany(wanted);
          }
          lock.unlock();
        }

        static class TooMany extends RuntimeException {
          final int wanted;

          TooMany(int wanted) {
            super("too many");
            this.wanted = wanted;
          }
        }
        """,
        """
        void go(int wanted) {
          lock.lock();
          try {
            if (wanted > 7) {
              throw new TooMany(wanted);
            }
          } finally {
            lock.unlock();
          }
        }

        static class TooMany extends RuntimeException {
          final int wanted;

          TooMany(int wanted) {
            super("too many");
            this.wanted = wanted;
          }
        }
        """);
  }

  @Test
  void catchThatRunsUnlocked() {
    assertKept(
        """
        void go(Runnable work) {
          try {
            lock.lock();
            work.run();
            lock.unlock();
          } catch (IllegalStateException e) {
            count = 0;
          }
        }
        """,
        """
        void go(Runnable work) {
          try {
            lock.lock();
            try {
              work.run();
            } finally {
              lock.unlock();
            }
          } catch (IllegalStateException e) {
            count = 0;
          }
        }
        """);
  }

  @Test
  void acquireMovedOutOfTheTry() {
    assertKept(
        """
        void go(Runnable after) throws InterruptedException {
          try {
            lock.lockInterruptibly();
            count++;
          } finally {
            lock.unlock();
            after.run();
          }
        }
        """,
        """
        void go(Runnable after) throws InterruptedException {
          lock.lockInterruptibly();
          try {
            count++;
          } finally {
            lock.unlock();
            after.run();
          }
        }
        """);
  }

  @Test
  void acquireMovedOutOfTheReachOfACatch() {
    assertBreach(
        OTHER_WORK,
        """
        int go() {
          try {
            lock.lock();
            return 2;
          } catch (IllegalStateException e) {
            count++;
            return 1;
          } finally {
            lock.unlock();
          }
        }
        """,
        """
        int go() {
          lock.lock();
          try {
            return 2;
          } catch (IllegalStateException e) {
            count++;
            return 1;
          } finally {
            lock.unlock();
          }
        }
        """);
  }

  @Test
  void heldFlag() {
    assertKept(
        """
        void go(Runnable work, Runnable after) {
          lock.lock();
          if (open) {
            lock.unlock();
            after.run();
            return;
          }
          work.run();
          lock.unlock();
        }
        """,
        """
        void go(Runnable work, Runnable after) {
          lock.lock();
          boolean held = true;
          try {
            if (open) {
              held = false;
              lock.unlock();
              after.run();
              return;
            }
            work.run();
          } finally {
            if (held) {
              lock.unlock();
            }
          }
        }
        """);
  }

  @Test
  void lockFromACall() {
    assertKept(
        """
        void go(java.util.Map<String, Lock> locks, Runnable work) {
          locks.get("a").lock();
          work.run();
          locks.get("a").unlock();
        }
        """,
        """
        void go(java.util.Map<String, Lock> locks, Runnable work) {
          locks.get("a").lock();
          try {
            work.run();
          } finally {
            locks.get("a").unlock();
          }
        }
        """);
  }

  @Test
  void stampsAndPermits() {
    assertKept(
        """
        void go(StampedLock stamped, java.util.concurrent.Semaphore permits, Runnable work)
            throws InterruptedException {
          long stamp = stamped.writeLock();
          permits.acquire(2);
          work.run();
          permits.release(2);
          stamped.unlockWrite(stamp);
        }
        """,
        """
        void go(StampedLock stamped, java.util.concurrent.Semaphore permits, Runnable work)
            throws InterruptedException {
          long stamp = stamped.writeLock();
          try {
            permits.acquire(2);
            try {
              work.run();
            } finally {
              permits.release(2);
            }
          } finally {
            stamped.unlockWrite(stamp);
          }
        }
        """);
  }

  @Test
  void leakInCodeThatIsAsBefore() {
    assertKept(STRAIGHT, STRAIGHT + "// as before");
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

  private static void assertKept(String old, String now) {
    Verdict verdict = ORACLE.compare(sample(old), sample(now));
    assertEquals(List.of(), verdict.oldErrors());
    assertEquals(List.of(), verdict.newErrors());
    assertTrue(verdict.trials().stream().anyMatch(Trial::acquired), verdict::toString);
    assertEquals(List.of(), verdict.findings());
  }

  private static void assertBreach(String breach, String old, String now) {
    Verdict verdict = ORACLE.compare(sample(old), sample(now));
    assertEquals(List.of(), verdict.oldErrors());
    assertEquals(List.of(), verdict.newErrors());
    assertEquals(
        List.of(breach),
        verdict.trials().stream()
            .flatMap(trial -> trial.finding().stream())
            .map(Finding::breach)
            .toList(),
        verdict::toString);
  }

  private static Map<String, String> sample(String members) {
    return Map.of(
        "Sample.java",
        """
        import java.util.concurrent.locks.*;

        class Sample {
          static final ReentrantLock LOCK = new ReentrantLock();
          final ReentrantLock lock = new ReentrantLock();
          int count;
          boolean open;

        """
            + members
            + "}");
  }
}
