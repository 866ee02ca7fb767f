package io.github.lockscope.proof.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lockscope.proof.ResultsPage;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Rewrites the same generated methods by several tools: some in every build, many for the page of
 * results. How many is for {@code -Dlockscope.compared.methods} to say.
 */
@Tag("nightly")
final class ComparisonIT {
  private static final boolean WRITE = Boolean.getBoolean("lockscope.results.write");
  private static final int METHODS =
      Integer.getInteger("lockscope.compared.methods", WRITE ? 300 : 12);
  private static final long FIRST_SEED = Long.getLong("lockscope.generated.seed", 1);
  private static final int SCRIPTS = 200;

  @Test
  void onlyTheOtherToolDoesHarm() {
    Comparison comparison = Comparison.of(FIRST_SEED, METHODS, SCRIPTS);
    List<String> section = ComparisonTable.section(comparison, SCRIPTS);
    System.out.println(String.join("\n", section));
    assertEquals(
        List.of(true, true, false),
        comparison.columns().stream().map(column -> column.harmed() == 0).toList());
    if (WRITE) {
      ResultsPage.ofThisBuild().write(ResultsPage.PEERS, section);
    }
  }
}
