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
    refused(
        "complexFlow must be skip, heldFlag or guard, not 'heldflag'", "--complex-flow=heldflag");
    refused("leaks must be all or normalPaths, not 'some'", "--leaks=some");
  }

  @Test
  void unknownProtocol() {
    refused("there is no protocol 'Mutex'", "--protocol=Mutex");
  }

  @Test
  void protocolsAreFoundInFilesThatHaveNoOtherLocks() {
    cli.write(
        "A.java",
        """
        import java.util.concurrent.Semaphore;

        class A {
          private final Semaphore free = new Semaphore(1);

          void work() throws InterruptedException {
            free.acquire();
            toString();
            free.release();
          }
        }
        """);
    cli.write(
        "B.java",
        """
        import com.acme.Gate;

        class B {
          private final Gate gate = new Gate();

          void work() {
            gate.enter();
            toString();
            gate.exit();
          }
        }
        """);
    cli.write(
        "com/acme/Gate.java",
        """
        package com.acme;

        public class Gate {
          public void enter() {}

          public void exit() {}
        }
        """);
    String nothing = cli.run("scan", ".").out();
    assertTrue(nothing.endsWith("0 lock sites: 0 safe, 0 to rewrite, 0 skipped\n"), nothing);
    String found =
        cli.run("scan", "--protocol=Semaphore", "--protocol=com.acme.Gate#enter/exit", ".").out();
    assertTrue(
        found.startsWith(
            """
            A.java:7: REWRITE TRY_FINALLY in A.work() on free
            B.java:7: REWRITE TRY_FINALLY in B.work() on gate
            """),
        found);
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
