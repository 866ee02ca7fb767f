package io.github.lockscope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks like a call that acquires a lock, and is none: there is no row about it. */
final class NoSiteTest {
  @Test
  void linkInComment() {
    SafeLocksRun run =
        run(
            """
            import java.util.concurrent.locks.Lock;

            /** Works like {@link Lock#lock()} and {@link Lock#unlock()}. */
            class Gate {
              private final Lock bolt;

              Gate(Lock bolt) {
                this.bolt = bolt;
              }

              /** Waits, see {@link Lock#lock()}; followed by {@link #open()}. */
              void close() {
                bolt.lock();
              }

              void open() {
                bolt.unlock();
              }
            }
            """);
    assertEquals(List.of("13 RELEASED_IN_ANOTHER_METHOD"), run.reasons());
  }

  @Test
  void guardOfTypeThatIsMissing() {
    SafeLocksRun run =
        run(
            """
            import com.acme.missing.Guards;

            class Vault {
              private final Guards guards = new Guards();

              void enter() {
                try (AutoCloseable guard = guards.lock()) {
                  guards.lock().toString();
                }
                guards.lock();
              }
            }
            """);
    assertEquals(List.of("10 LOCK_TYPE_UNKNOWN"), run.reasons());
  }

  @Test
  void stepOfAnAttempt() {
    SafeLocksRun run =
        run(
            """
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.locks.ReentrantLock;

            class Bolt extends ReentrantLock {
              CompletableFuture<Boolean> later(int tries) {
                CompletableFuture<Boolean> result = new CompletableFuture<>();
                tryLock(tries, result);
                return result;
              }

              private void tryLock(int tries, CompletableFuture<Boolean> result) {
                result.complete(tries > 0);
              }
            }
            """);
    assertEquals(List.of(), run.reasons());
  }

  private static SafeLocksRun run(String text) {
    return SafeLocksRun.over(SafeLocksRun.parse("Source.java", text));
  }
}
