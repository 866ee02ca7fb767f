package io.github.lockscope.proof.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lockscope.proof.Rewriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class IsolationTest {
  private static final SortedMap<String, String> PROGRAMS =
      new TreeMap<>(Map.of("a", "alder", "b", "bad beech", "c", "cedar", "d", "elm"));

  @Test
  void oneFailureTakesNoOtherProgramDown() {
    Isolation.Rewritten rewritten = new Isolation(IsolationTest::shout).apply(PROGRAMS);
    assertEquals(Map.of("a", "ALDER", "c", "CEDAR", "d", "ELM"), rewritten.texts());
    assertEquals(Map.of("b", "java.lang.IllegalStateException: bad beech"), rewritten.failures());
    assertEquals(Optional.empty(), rewritten.rows());
  }

  @Test
  void nothingToRewrite() {
    assertEquals(Map.of(), new Isolation(IsolationTest::shout).apply(new TreeMap<>()).failures());
  }

  private static Rewriter.Rewritten shout(Map<String, String> sources) {
    SortedMap<String, String> loud = new TreeMap<>();
    sources.forEach(
        (path, text) -> {
          if (text.startsWith("bad")) {
            throw new IllegalStateException(text);
          }
          loud.put(path, text.toUpperCase(Locale.ROOT));
        });
    return new Rewriter.Rewritten(loud, Optional.empty());
  }
}
