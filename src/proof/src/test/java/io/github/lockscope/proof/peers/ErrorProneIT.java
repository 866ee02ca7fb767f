package io.github.lockscope.proof.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lockscope.proof.Rewriter;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("nightly")
final class ErrorProneIT {
  private static final String BEFORE =
      """
      import java.util.concurrent.locks.ReentrantLock;

      class Sluice {
        private final ReentrantLock gate = new ReentrantLock();

        void flood(Runnable boats) {
          gate.lock();
          boats.run();
          gate.unlock();
        }
      }
      """;

  private final ErrorProne errorProne = new ErrorProne();

  @Test
  void fixesAHoldThatIsReleasedByHand() {
    Rewriter.Rewritten rewritten = errorProne.apply(Map.of("water/Sluice.java", BEFORE));
    assertEquals(
        BEFORE
            .replace("gate.lock();", "gate.lock();try {")
            .replace("gate.unlock();", "} finally {gate.unlock();}")
            .replaceAll("\\s", ""),
        String.join("", rewritten.texts().values()).replaceAll("\\s", ""));
    assertEquals(Optional.empty(), rewritten.rows());
  }

  @Test
  void refusesWhatDoesNotCompile() {
    Map<String, String> sources = Map.of("Sluice.java", BEFORE.replace("Runnable", "Fleet"));
    IllegalStateException refusal =
        assertThrows(IllegalStateException.class, () -> errorProne.apply(sources));
    assertTrue(refusal.toString().contains("cannot find symbol"), refusal::toString);
  }
}
