package io.github.lockscope.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultsPageTest {
  private final Path directory;

  ResultsPageTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void firstSectionOfAPageThatIsNotThere() throws IOException {
    ResultsPage page = new ResultsPage(directory.resolve("docs/results.md"));
    page.write(ResultsPage.LIBRARIES, List.of("one", "two"));
    assertEquals(
        """
        # Results

        This page is generated. Each section says how.

        ## Real libraries

        one
        two

        ## Generated methods

        ## Beside other tools

        ## Time and memory

        ## Cost against size

        ## Time in the recipes

        ## The guard's cost
        """,
        Files.readString(page.file()));
  }

  @Test
  void eachSectionLeavesTheOtherAsItIs() throws IOException {
    ResultsPage page = new ResultsPage(directory.resolve("results.md"));
    page.write(ResultsPage.LIBRARIES, List.of("old"));
    page.write(ResultsPage.SPEED, List.of("fast"));
    page.write(ResultsPage.LIBRARIES, List.of("new"));
    String text = Files.readString(page.file());
    assertTrue(
        text.endsWith(
            "## Real libraries\n\nnew\n\n## Generated methods\n\n## Beside other tools\n\n## Time and memory\n\nfast\n\n## Cost against size\n\n## Time in the recipes\n\n## The guard's cost\n"),
        text);
  }

  @Test
  void onlyWholeLinesCount() throws IOException {
    Path file = Files.writeString(directory.resolve("results.md"), "| a | 1 |\n");
    assertTrue(new ResultsPage(file).contains("| a | 1 |"));
    assertFalse(new ResultsPage(file).contains("| a |"));
  }
}
