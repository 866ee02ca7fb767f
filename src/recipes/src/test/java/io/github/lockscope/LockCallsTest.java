package io.github.lockscope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LockCallsTest {
  @Test
  void documentationLocksNothing() {
    SafeLocksRun run =
        SafeLocksRun.over(
            SafeLocksRun.parse(
                "Till.java",
                """
                import java.util.concurrent.locks.ReentrantLock;

                /** Is locked by {@link ReentrantLock#lock()}. */
                class Till {
                  /**
                   * Opens.
                   *
                   * @see ReentrantLock#tryLock()
                   */
                  void open(ReentrantLock lock) {
                    lock.lock();
                    try {
                      toString();
                    } finally {
                      lock.unlock();
                    }
                  }
                }
                """));
    assertEquals(List.of("11 RELEASED_IN_FINALLY"), run.reasons());
  }
}
