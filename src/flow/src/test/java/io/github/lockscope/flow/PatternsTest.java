package io.github.lockscope.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns in {@code case}, which only newer parsers read. */
@EnabledForJreRange(min = JRE.JAVA_21)
final class PatternsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "case String s -> work();",
        "case String s when s.isEmpty() -> work();",
        "case Shop(int x) -> work();",
        "case null -> work();",
      })
  void followsASwitch(String group) {
    assertEquals(
        "behind 'L.lock();', to 'L.unlock();', for 2",
        Asked.about(
                """
                switch (o) {
                  %s
                  default -> { }
                }
                L.lock();
                if (c) {
                  L.unlock();
                  return 3;
                }
                work();
                L.unlock();
                """
                    .formatted(group))
            .inWords());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case Number n -> { L.unlock(); } case Object x -> { L.unlock(); }",
        "case Number n: L.unlock(); break; case Object x: L.unlock();",
        "case null: L.unlock(); break; case Object x: L.unlock();",
      })
  void releasesInEveryGroup(String groups) {
    assertEquals(
        "behind 'L.lock();', to 'switch (o) { " + groups + " }', for 2",
        Asked.about("L.lock();\nwork();\nswitch (o) { " + groups + " }").inWords());
  }
}
