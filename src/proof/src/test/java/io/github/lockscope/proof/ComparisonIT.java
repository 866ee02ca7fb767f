package io.github.lockscope.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lockscope.proof.peers.Comparison;
import io.github.lockscope.proof.peers.ComparisonTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rewrites the same generated methods by several tools: some in every build, many on request. */
final class ComparisonIT {
  private static final boolean WRITE = Boolean.getBoolean("lockscope.results.write");
  private static final int METHODS =
      Integer.getInteger("lockscope.generated.methods", WRITE ? 300 : 12);
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
