package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChoicesTest {
  private final Cli cli;

  ChoicesTest(@TempDir Path directory) throws IOException {
    cli = new Cli(directory.toRealPath());
  }

  @Test
  void allAreAccepted() {
    cli.write("A.java", Cli.locking("A", "guard"));
    for (String command : new String[] {"scan", "diff", "apply"}) {
      Cli.Result result =
          cli.run(
              command,
              "--complex-flow=held-flag",
              "--leaks",
              "normal-paths",
              "--test-sources",
              ".");
      assertEquals(0, result.exitCode(), result.err());
    }
  }

  @Test
  void unknownValueIsRefusedWithThoseThatThereAre() {
    refused("complexFlow must be skip or heldFlag, not 'heldflag'", "--complex-flow=heldflag");
    refused("leaks must be all or normalPaths, not 'some'", "--leaks=some");
  }

  @Test
  void unknownProtocol() {
    refused("there is no protocol 'Mutex'", "--protocol=Mutex");
  }

  @Test
  void recipeWithoutTheOption() {
    refused("has no option testSources", "--test-sources", "--recipe=RenameAcquires");
  }

  private void refused(String message, String... options) {
    cli.write("A.java", Cli.locking("A", "guard"));
    String[] args = new String[options.length + 2];
    args[0] = "scan";
    args[1] = ".";
    System.arraycopy(options, 0, args, 2, options.length);
    Cli.Result result = cli.run(args);
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains(message), result.err());
  }
}
