package io.github.lockscope.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Code that could take twice as long to walk through with each level is done, or given up, soon.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class DeepCodeTest {
  private static final int DEPTH = 60;

  @Test
  void loopsInLoops() {
    assertEquals(
        "TAKEN_AGAIN; flag set behind 'L.lock();' to 'L.unlock();', sets 1, clears 1, deletes 1",
        Asked.about(
                "L.lock();\n"
                    + "while (stock > 0) {\n".repeat(DEPTH)
                    + "o.hashCode();\nL.unlock();\nstock--;\nL.lock();\n"
                    + "}\n".repeat(DEPTH)
                    + "L.unlock();\nreturn 1;\n")
            .inWords());
  }

  @Test
  void finallyInFinally() {
    assertEquals(
        "CANNOT_TELL",
        Asked.about(
                "L.lock();\n"
                    + "try {\no.hashCode();\n} finally {\n".repeat(DEPTH)
                    + "if (c) {\nL.unlock();\nreturn 1;\n}\n"
                    + "}\n".repeat(DEPTH)
                    + "L.unlock();\nreturn 1;\n")
            .inWords());
  }
}
