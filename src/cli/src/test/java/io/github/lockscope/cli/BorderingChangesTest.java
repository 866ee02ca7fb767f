package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes that touch each other, or lines around their sites, are taken as wholes. */
final class BorderingChangesTest {
  private final Cli cli;

  BorderingChangesTest(@TempDir Path directory) throws IOException {
    cli = new Cli(Files.createDirectory(directory.toRealPath().resolve("work")));
  }

  @Test
  void regionsWithoutALineBetweenChangeTogether() throws IOException {
    String code =
        """
        import java.util.concurrent.locks.Lock;

        class A {
          int add(Lock one, Lock other) {
            one.lock();
            toString();
            one.unlock();
            other.lock();
            int sum = hashCode();
            if (sum > 3) {
              return 4;
            }
            other.unlock();
            return sum + hashCode();
          }
        }
        """;
    cli.write("A.java", code);
    Cli.Result safe = cli.run("apply", "--grade", "safe", ".");
    assertEquals(
        "rewrote: 0 files, 0 lock sites; 2 not accepted, 0 skipped, 0 already safe\n", safe.err());
    assertEquals(code, cli.read("A.java"));
    cli.run("apply", "--grade", "review", ".");
    assertTrue(cli.read("A.java").contains("int sum;\n"), cli.read("A.java"));
  }

  @Test
  void bracesOfALoopComeWithTheRegionInIt() throws IOException {
    cli.write(
        "A.java",
        """
        import java.util.concurrent.locks.Lock;

        class A {
          void each(Lock lock, int times) {
            for (int i = 0; i < times; i++)
              try {
                lock.lock();
                toString();
              } finally {
                lock.unlock();
              }
          }

          void once(Lock lock) {
            lock.lock();
            if (hashCode() > 3) {
              return;
            }
            lock.unlock();
          }
        }
        """);
    cli.run("apply", "--grade", "review", ".");
    assertTrue(cli.read("A.java").contains("i++)\n      try {\n"), cli.read("A.java"));
    assertTrue(cli.read("A.java").contains("    } finally {\n"), cli.read("A.java"));
    cli.run("apply", "--grade", "safe", ".");
    assertTrue(cli.read("A.java").contains("i++) {\n"), cli.read("A.java"));
  }

  @Test
  void remarksStayInMethodsThatAreLeft() throws IOException {
    cli.write(
        "A.java",
        """
        import java.util.concurrent.locks.Lock;

        class A {
          void first(Lock lock) {
            lock.lock();
            if (hashCode() > 5) {
              return;
            }
            lock.unlock();
          }

          void second(Lock lock) {
            if (lock.tryLock()) {
              try {
                toString();
              } finally {
                lock.unlock();
              }
              // done
            }
          }
        }
        """);
    cli.run("apply", "--recipe", "ScopedLocks", "--grade", "review", ".");
    assertTrue(cli.read("A.java").contains("      // done\n"), cli.read("A.java"));
    assertFalse(cli.read("A.java").contains("tryAcquire"), cli.read("A.java"));
  }
}
