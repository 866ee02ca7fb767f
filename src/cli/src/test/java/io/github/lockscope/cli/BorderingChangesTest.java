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

  @Test
  void branchesWithoutBracesChangeTogether() throws IOException {
    String code =
        """
        import java.util.concurrent.locks.Lock;
        import java.util.concurrent.locks.ReentrantLock;

        class A {
          private final Lock one = new ReentrantLock();
          private Lock other = new ReentrantLock();

          void reset() {
            other = new ReentrantLock();
          }

          void count(boolean first) {
            if (first)
              try {
                one.lock();
                toString();
              } finally {
                one.unlock();
              }
            else
              try {
                other.lock();
                hashCode();
              } finally {
                other.unlock();
              }
          }
        }
        """;
    cli.write("A.java", code);
    cli.run("apply", "--grade", "safe", ".");
    assertEquals(code, cli.read("A.java"));
    cli.run("apply", "--grade", "review", ".");
    assertTrue(cli.read("A.java").contains("    } else {\n"), cli.read("A.java"));
  }

  @Test
  void methodsWithoutIndentationOrRoomStaySound() throws IOException {
    cli.write(
        "A.java",
        """
        import java.util.concurrent.locks.Lock;
        class A {
        void a(Lock lock) {
        lock.lock();
        toString();
        lock.unlock();
        }
        void b(Lock lock) {
        lock.lock();
        toString();
        lock.unlock();
        }
        void c(Lock lock) {
        lock.lock();
        hashCode();
        lock.unlock();
        }
        }
        """);
    String code = cli.read("A.java");
    DecidingUser user = new DecidingUser(cli);
    user.review();
    user.accept("A.java", "A.a(Lock)");
    Cli.Result part = cli.run("apply", "--decisions", "decisions.json", ".");
    assertTrue(part.err().contains("A.java"), part.err());
    assertEquals(code, cli.read("A.java"));
    user.accept("A.java", "A.a(Lock)", "A.b(Lock)", "A.c(Lock)");
    cli.run("apply", "--decisions", "decisions.json", ".");
    assertEquals("", cli.run("diff", ".").out());
  }

  @Test
  void importBehindThePackageComesWithAnyGuard() throws IOException {
    cli.write(
        "A.java",
        """
        package shop; import java.util.concurrent.locks.Lock; // one line

        class A {
          void a(Lock lock) {
            lock.lock();
            toString();
            lock.unlock();
          }

          void b(Lock lock) {
            lock.lock();
            hashCode();
            lock.unlock();
          }
        }
        """);
    cli.run("diff", "--recipe", "ScopedLocks", "--review", "out", ".");
    new DecidingUser(cli).accept("A.java", "A.b(Lock)");
    cli.run("apply", "--decisions", "decisions.json", ".");
    String code = cli.read("A.java");
    assertTrue(code.contains("import io.github.lockscope.guard.LockScope;"), code);
    assertTrue(code.contains("    toString();\n    lock.unlock();\n"), code);
  }
}
