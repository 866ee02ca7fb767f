package io.github.lockscope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.java.marker.JavaSourceSet;

final class TestSourcesTest {
  private static final String REGION =
      """
      class Tap {
        final java.util.concurrent.locks.Lock lock = new java.util.concurrent.locks.ReentrantLock();

        void drip() {
          lock.lock();
          toString();
          lock.unlock();
        }
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "src/main/java/Tap.java, false",
    "src/test/java/Tap.java, true",
    "water/src/androidTest/java/Tap.java, true",
    "water/src/testFixtures/java/Tap.java, true",
    "src/testing/Tap.java, false",
    "test/Tap.java, true",
    "water/tests/unit/Tap.java, true",
    "src/it/java/Tap.java, true",
    "it/Tap.java, false",
    "src/main/java/test/TapTest.java, false",
  })
  void pathTellsWhereNobodyElseDoes(String path, boolean isTest) {
    assertEquals(isTest, isLeftAlone(SafeLocksRun.parse(path, REGION)));
  }

  @ParameterizedTest
  @CsvSource({
    "main, src/main/java/Tap.java, false",
    "main, src/test/java/Tap.java, false",
    "test, src/main/java/Tap.java, true",
    "jmh, bench/Tap.java, true",
  })
  void buildKnowsBetter(String set, String path, boolean isTest) {
    SourceFile file = SafeLocksRun.parse(path, REGION);
    assertEquals(
        isTest,
        isLeftAlone(
            file.withMarkers(
                file.getMarkers()
                    .addIfAbsent(new JavaSourceSet(Tree.randomId(), set, List.of(), Map.of())))));
  }

  private static boolean isLeftAlone(SourceFile file) {
    SafeLocksRun run = SafeLocksRun.over(file);
    boolean isLeftAlone = run.changed().isEmpty();
    assertEquals(List.of(isLeftAlone ? "5 TEST_SOURCE" : "5 -"), run.reasons());
    return isLeftAlone;
  }
}
