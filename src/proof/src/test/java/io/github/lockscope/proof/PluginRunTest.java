package io.github.lockscope.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PluginRunTest {
  private static final String LOG =
      """
      900 [INFO] >>> rewrite-maven-plugin:6.46.1:dryRun (default-cli) > process-test-classes @ a >>>
      4000 [INFO] --- rewrite-maven-plugin:6.46.1:dryRun (default-cli) @ a ---
      30000 [INFO] Running recipe(s)...
      32500 [INFO] BUILD SUCCESS
      """;

  @Test
  void partsOfARun() {
    assertEquals(new PluginRun(33, 28.5, 2.5, 1.5), PluginRun.readLog(LOG, 33, 1.5));
  }

  @Test
  void logOfSomethingElse() {
    assertThrows(
        IllegalStateException.class,
        () -> PluginRun.readLog(LOG.replace("Running", "Resolving"), 33, 1.5));
  }

  @Test
  void ownRecipesCountOnce() {
    assertEquals(
        new RecipeTimes(3.5),
        RecipeTimes.readCsv(
            """
            # @name org.openrewrite.table.RecipeRunStats
            recipe,sourceFiles,sourceFilesChanged,scanTotalTimeNs,scanMaxNs,editTotalTimeNs,editMaxNs
            com.acme.All,9,1,0,0,0,0
            com.acme.First,9,1,1000000000,900000000,2000000000,1
            com.acme.Second,9,1,0,0,500000000,1
            org.openrewrite.Other,9,1,7000000000,1,7000000000,1
            """,
            "com.acme."));
  }

  @Test
  void eachTimeHasAMedianOfItsOwn() {
    PluginRun median =
        RecipeShare.median(
            List.of(
                new PluginRun(40, 30, 2, 3),
                new PluginRun(50, 20, 4, 1),
                new PluginRun(60, 25, 3, 2)));
    assertEquals(new PluginRun(50, 25, 3, 2), median);
    assertEquals(
        "| none | 50.0 s | 25.0 s | 3.0 s | 2.0 s | 8.0 % | 4.0 % |",
        RecipeShare.row("none", median));
  }
}
