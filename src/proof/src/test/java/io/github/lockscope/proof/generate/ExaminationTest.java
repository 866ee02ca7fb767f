package io.github.lockscope.proof.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lockscope.LockSites;
import io.github.lockscope.proof.Rewriter;
import io.github.lockscope.proof.generate.Outcome.Result;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Examines rewriters that do what they should not. */
final class ExaminationTest {
  private static final List<Program> PROGRAMS =
      LongStream.rangeClosed(1, 12).mapToObj(Program::of).toList();

  @Test
  void whoClaimsNothingIsNotToldOff() {
    List<Outcome> outcomes = examine(text -> text, Optional.empty());
    assertTrue(outcomes.stream().anyMatch(outcome -> outcome.leaks().after()));
    assertEquals(12, count(outcomes, Result.KEPT));
  }

  @Test
  void whoClaimsThatAllIsSafeIsWrong() {
    List<Outcome> outcomes = examine(text -> text, Optional.of(List.of()));
    assertTrue(count(outcomes, Result.STILL_HELD) > 0);
  }

  @Test
  void oneThatNoLongerCompiles() {
    String name = PROGRAMS.get(4).name();
    List<Outcome> outcomes =
        examine(
            text -> text.replace("final class " + name, "abstract klass " + name),
            Optional.empty());
    assertEquals(Result.NOT_COMPILING, outcomes.get(4).result());
    assertEquals(11, count(outcomes, Result.KEPT));
  }

  @Test
  void oneOnWhichTheRewriterFails() {
    List<Outcome> outcomes =
        examine(
            text -> {
              if (text.contains("class " + PROGRAMS.get(7).name())) {
                throw new IllegalStateException("tilt");
              }
              return text;
            },
            Optional.empty());
    assertEquals(Result.CRASHED, outcomes.get(7).result());
    assertTrue(outcomes.get(7).detail().contains("tilt"));
    assertEquals(11, count(outcomes, Result.KEPT));
  }

  @Test
  void neverDone() {
    List<Outcome> outcomes = examine(text -> text + "\n", Optional.empty());
    assertEquals(12, count(outcomes, Result.CHANGED_AGAIN));
  }

  @Test
  void noLongerReleased() {
    List<Outcome> outcomes =
        examine(text -> text.replaceAll("\\block\\s*\\.\\s*unlock\\(\\);", ";"), Optional.empty());
    assertTrue(count(outcomes, Result.DIFFERENT) > 0);
  }

  private static List<Outcome> examine(
      UnaryOperator<String> change, Optional<List<LockSites.Row>> rows) {
    Rewriter rewriter =
        sources -> {
          SortedMap<String, String> texts = new TreeMap<>(sources);
          texts.replaceAll(
              (path, text) -> path.startsWith("generated/Method") ? change.apply(text) : text);
          return new Rewriter.Rewritten(texts, rows);
        };
    return new Examination(rewriter, 50).of(PROGRAMS);
  }

  private static long count(List<Outcome> outcomes, Result result) {
    return outcomes.stream().filter(outcome -> outcome.result() == result).count();
  }
}
