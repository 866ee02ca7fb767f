package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AcceptTest {
  private static final String TWO =
      """
      import java.util.concurrent.locks.*;

      class %s {
        final Lock lock = new ReentrantLock();

        void first(Runnable work) {
          lock.lock();
          work.run();
          lock.unlock();
        }

        void second(Runnable work) {
          lock.lock();
          if (work == null) {
            lock.unlock();
            return;
          }
          work.run();
          lock.unlock();
        }

        void third(Runnable work, boolean early) {
          lock.lock();
          if (early) {
            lock.unlock();
            work.run();
            return;
          }
          work.run();
          lock.unlock();
        }

        void fourth(Runnable work) {
          if (!lock.tryLock()) {
            lock.lock();
          }
          work.run();
          lock.unlock();
        }
      }
      """;

  private final Cli cli;
  private final DecidingUser user;

  AcceptTest(@TempDir Path directory) throws IOException {
    cli = new Cli(Files.createDirectory(directory.toRealPath().resolve("work")));
    user = new DecidingUser(cli);
  }

  @Test
  void onlyWhatIsAcceptedIsChanged() throws IOException {
    cli.write("A.java", TWO.formatted("A"));
    cli.write("B.java", TWO.formatted("B"));
    user.review();
    user.accept("A.java", "A.second(Runnable)");
    Cli.Result result = cli.run("apply", "--decisions", "decisions.json");
    assertEquals("rewrote A.java\n", result.out());
    assertEquals(
        "rewrote: 1 file, 1 lock site; 9 not accepted, 0 skipped, 0 already safe\n", result.err());
    assertEquals(0, result.exitCode());
    assertEquals(
        TWO.formatted("A")
            .replace(
                """
                    if (work == null) {
                      lock.unlock();
                      return;
                    }
                    work.run();
                    lock.unlock();
                """,
                """
                    try {
                      if (work == null) {
                        return;
                      }
                      work.run();
                    } finally {
                      lock.unlock();
                    }
                """),
        cli.read("A.java"));
    assertEquals(TWO.formatted("B"), cli.read("B.java"));
  }

  @Test
  void allThatIsAcceptedComesToWhatApplyDoes() throws IOException {
    cli.write("A.java", TWO.formatted("A"));
    user.review();
    user.accept(
        "A.java",
        "A.first(Runnable)",
        "A.second(Runnable)",
        "A.third(Runnable,boolean)",
        "A.fourth(Runnable)");
    cli.run("apply", "--decisions", "decisions.json");
    String accepted = cli.read("A.java");
    cli.write("A.java", TWO.formatted("A"));
    cli.run("apply", "--complex-flow", "held-flag", ".");
    assertEquals(cli.read("A.java"), accepted);
  }

  @Test
  void fileThatHasChangedIsRefusedAndOthersProceed() throws IOException {
    cli.write("A.java", TWO.formatted("A"));
    cli.write("B.java", TWO.formatted("B"));
    user.review();
    user.accept(
        Map.of("A.java", List.of("A.first(Runnable)"), "B.java", List.of("B.first(Runnable)")));
    cli.write("A.java", TWO.formatted("A") + "// later\n");
    Cli.Result result = cli.run("apply", "--decisions", "decisions.json");
    assertEquals(3, result.exitCode());
    assertEquals("rewrote B.java\n", result.out());
    assertTrue(
        result
            .err()
            .startsWith(
                "lockscope: A.java: has changed since the review, left as it is\nrewrote: 1 file"),
        result.err());
    assertEquals(TWO.formatted("A") + "// later\n", cli.read("A.java"));
  }

  @Test
  void fileThatIsGoneIsNamed() throws IOException {
    cli.write("A.java", TWO.formatted("A"));
    cli.write("B.java", TWO.formatted("B"));
    user.review();
    user.accept("A.java", "A.first(Runnable)");
    Files.delete(cli.directory().resolve("A.java"));
    Cli.Result result = cli.run("apply", "--decisions", "decisions.json");
    assertEquals(3, result.exitCode());
    assertTrue(
        result
            .err()
            .contains("A.java: was accepted for a change, but is not among the files of this run"),
        result.err());
  }

  @Test
  void fileThatIsNotLookedAtIsNamed() throws IOException {
    cli.write("a/A.java", TWO.formatted("A"));
    cli.write("b/B.java", TWO.formatted("B"));
    user.review();
    user.accept("a/A.java", "A.first(Runnable)");
    Cli.Result result = cli.run("apply", "--decisions", "decisions.json", "b");
    assertEquals(3, result.exitCode());
    assertTrue(
        result
            .err()
            .startsWith(
                "lockscope: a/A.java: was accepted for a change, but is not among the files of"
                    + " this run\n"),
        result.err());
  }

  @Test
  void fileWithoutLocksIsNamed() throws IOException {
    cli.write("A.java", TWO.formatted("A"));
    user.review();
    user.accept("A.java", "A.first(Runnable)");
    cli.write("A.java", "class A {}");
    assertTrue(
        cli.run("apply", "--decisions", "decisions.json")
            .err()
            .startsWith(
                "lockscope: A.java: was accepted for a change, but holds no lock any more\n"));
  }

  @Test
  void halfOfWhatChangesTogetherIsRefused() throws IOException {
    cli.write("A.java", TWO.formatted("A"));
    user.review();
    List<String> both = user.sites("A.java", "A.fourth(Runnable)");
    user.decide(Map.of("A.java", both.subList(0, 1)));
    Cli.Result result = cli.run("apply", "--decisions", "decisions.json");
    assertEquals(
        "lockscope: A.java: sites "
            + String.join(" and ", both)
            + " change together, and only some are accepted",
        result.err().lines().findFirst().orElse(""));
    assertEquals(TWO.formatted("A"), cli.read("A.java"));
  }

  @Test
  void gradeSafeLeavesWhatIsToReview() throws IOException {
    cli.write("A.java", TWO.formatted("A"));
    cli.run("apply", "--complex-flow", "held-flag", "--grade", "safe", ".");
    String safe = cli.read("A.java");
    cli.write("A.java", TWO.formatted("A"));
    cli.run("apply", ".");
    assertEquals(cli.read("A.java"), safe);
  }

  @Test
  void gradeReviewDoesTheRest() throws IOException {
    cli.write("A.java", TWO.formatted("A"));
    Cli.Result result = cli.run("apply", "--complex-flow", "held-flag", "--grade", "review", ".");
    assertEquals(
        "rewrote: 1 file, 1 lock site (1 to review); 4 not accepted, 0 skipped, 0 already safe\n",
        result.err());
  }

  @Test
  void onlyGuardsThatAreAcceptedAreImported() throws IOException {
    String text =
        """
        import java.util.concurrent.locks.*;

        class Two {
          final Lock lock = new ReentrantLock();
          final StampedLock stamped = new StampedLock();

          void one(Runnable work) {
            lock.lock();
            work.run();
            lock.unlock();
          }

          int other(int value) {
            long stamp = stamped.writeLock();
            try {
              return value;
            } finally {
              stamped.unlockWrite(stamp);
            }
          }
        }
        """;
    cli.write("Two.java", text);
    cli.run("diff", "--recipe", "ScopedLocks", "--review", "out", ".");
    String fixes = cli.read("out/lockscope.sarif");
    assertEquals(2, fixes.split("import io.github.lockscope.guard.LockScope;", -1).length);
    assertEquals(2, fixes.split("import io.github.lockscope.guard.StampScope;", -1).length);
    user.accept("Two.java", "Two.one(Runnable)");
    cli.run("apply", "--decisions", "decisions.json");
    String one = cli.read("Two.java");
    assertTrue(one.startsWith("import io.github.lockscope.guard.LockScope;\nimport java."), one);
    cli.write("Two.java", text);
    user.accept("Two.java", "Two.other(int)");
    cli.run("apply", "--decisions", "decisions.json");
    String other = cli.read("Two.java");
    assertTrue(
        other.startsWith("import io.github.lockscope.guard.StampScope;\nimport java."), other);
  }

  @ParameterizedTest
  @CsvSource({
    "--grade, safe",
    "--recipe, SafeLocks",
    "--complex-flow, skip",
    "--guard, com.acme.Held#hold"
  })
  void otherChoicesAreRefused(String option, String value) throws IOException {
    cli.write("A.java", TWO.formatted("A"));
    user.review();
    user.accept("A.java", "A.first(Runnable)");
    Cli.Result result = cli.run("apply", "--decisions", "decisions.json", option, value);
    assertEquals(2, result.exitCode());
    assertEquals(
        "lockscope: --decisions and %s do not go together. Try './lockscope --help'.\n"
            .formatted(option),
        result.err());
    assertEquals(TWO.formatted("A"), cli.read("A.java"));
  }
}
