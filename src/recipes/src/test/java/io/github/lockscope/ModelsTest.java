package io.github.lockscope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lockscope.decide.Decider;
import io.github.lockscope.flow.FlowFile;
import io.github.lockscope.site.Settings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrewrite.java.tree.J;

/** The flow analysis is the slow part: it reads what the trees alone do not settle, and no more. */
final class ModelsTest {
  private static final String STRAIGHT =
      """
        void straight%1$d() {
          lock.lock();
          try {
            work();
          } finally {
            lock.unlock();
          }
          lock.lock();
          work();
          lock.unlock();
        }
      """;

  private static final String SEVERAL_EXITS =
      """
        int severalExits%1$d(int given) {
          lock.lock();
          if (given > %1$d) {
            lock.unlock();
            return %1$d;
          }
          work();
          lock.unlock();
          lock.lock();
          if (given < %1$d) {
            lock.unlock();
            return 0;
          }
          work();
          lock.unlock();
          return given;
        }
      """;

  @Test
  void noLocks() {
    assertEquals(0, modelsFor("  void quiet%1$d() {}\n"));
  }

  @Test
  void nothingComplex() {
    assertEquals(0, modelsFor(STRAIGHT, STRAIGHT));
  }

  @Test
  void severalComplexSitesInOneMethod() {
    assertEquals(1, modelsFor(STRAIGHT, SEVERAL_EXITS, STRAIGHT));
  }

  @Test
  void complexSitesInManyMethods() {
    assertEquals(1, modelsFor(SEVERAL_EXITS, SEVERAL_EXITS, SEVERAL_EXITS, STRAIGHT));
  }

  /** How many models are built for a class that has some methods. */
  private static int modelsFor(String... methods) {
    StringBuilder text = new StringBuilder();
    text.append("class Till {\n  private final java.util.concurrent.locks.ReentrantLock lock");
    text.append(" = new java.util.concurrent.locks.ReentrantLock();\n");
    text.append("  private void work() {}\n");
    for (int i = 0; i < methods.length; i++) {
      text.append(methods[i].formatted(i));
    }
    text.append("}\n");
    List<String> read = new ArrayList<>();
    Decider.decide(
        (J.CompilationUnit) SafeLocksRun.parse("Till.java", text.toString()),
        Settings.DEFAULT,
        code -> {
          read.add(code);
          return FlowFile.parse(code);
        });
    return read.size();
  }
}
