package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScanTest {
  private static final String TWICE = "branched.lock(); branched.lock();";

  private final Cli cli;

  ScanTest(@TempDir Path directory) throws IOException {
    cli = new Cli(directory.toRealPath());
  }

  @Test
  void sitesAreListedInTheOrderOfTheirPaths() {
    cli.write("b/Skips.java", Cli.locking("Skips", "branched"));
    cli.write("a/Saves.java", Cli.locking("Saves", "safe"));
    cli.write("a/Changes.java", Cli.locking("Changes", "guard"));
    cli.write("a/Nothing.java", "class Nothing {}");
    Cli.Result result = cli.rename("scan", ".");
    assertEquals("", result.err());
    assertEquals(
        """
        a/Changes.java:1: REWRITE RENAME in work on guard
        b/Skips.java:1: SKIP RELEASED_IN_BRANCH in work on branched

        RELEASED_IN_BRANCH (1)
            The release is in a branch, a loop or a handler and not beside the acquire;
            check that every path releases exactly once.
        RENAME (1)

        4 Java files, 3 with lock calls
        3 lock sites: 1 safe, 1 to rewrite, 1 skipped
        """,
        result.out());
    assertEquals(0, result.exitCode());
  }

  @Test
  void eachCodeIsExplainedOnce() {
    cli.write("A.java", Cli.locking("A", "branched").replace("branched.lock();", TWICE));
    cli.write("B.java", Cli.locking("B", "reviewed"));
    cli.write("C.java", Cli.locking("C", "skipped"));
    assertEquals(
        """
        A.java:1: SKIP RELEASED_IN_BRANCH in work on branched
        A.java:2: SKIP RELEASED_IN_BRANCH in work on branched
        B.java:1: REWRITE RENAME REVIEW RECEIVER_IS_CALL in work on reviewed
        C.java:1: SKIP BY_NAME, "so" in work on skipped

        RELEASED_IN_BRANCH (2)
            The release is in a branch, a loop or a handler and not beside the acquire;
            check that every path releases exactly once.
        "so" (1)
        BY_NAME, (1)
        RECEIVER_IS_CALL (1)
            The lock is the result of a call; check that the call always returns the
            same lock.
        RENAME (1)

        3 Java files, 3 with lock calls
        4 lock sites: 0 safe, 1 to rewrite (1 to review), 3 skipped
        """,
        cli.rename("scan", ".").out());
  }

  @Test
  void formsOfTheRealRecipesAreExplained() {
    String call = "guard.lock();";
    cli.write(
        "A.java", Cli.locking("A", "guard").replace(call, call + " toString(); guard.unlock();"));
    assertEquals(
        """
        A.java:7: REWRITE TRY_FINALLY in A.work() on guard

        TRY_FINALLY (1)
            What follows the acquire goes into a `try`, and the release into its
            `finally`.

        1 Java file, 1 with lock calls
        1 lock site: 0 safe, 1 to rewrite, 0 skipped
        """,
        cli.run("scan", ".").out());
  }

  @Test
  void nothingToExplain() {
    cli.write("A.java", Cli.locking("A", "safe"));
    assertEquals(
        """
        1 Java file, 1 with lock calls
        1 lock site: 1 safe, 0 to rewrite, 0 skipped
        """,
        cli.rename("scan", ".").out());
  }

  @Test
  void safeSitesAreListedOnRequest() {
    cli.write("A.java", Cli.locking("A", "safe"));
    assertTrue(
        cli.rename("scan", "--all", ".").out().startsWith("A.java:1: SAFE in work on safe\n"));
  }

  @Test
  void csvHoldsNothingButSites() {
    cli.write("A.java", Cli.locking("A", "skipped"));
    Cli.Result result = cli.rename("scan", "--format", "csv", ".");
    assertEquals(
        "path,line,method,lock,protocol,verdict,form,grade,reason,lines\r\n"
            + "A.java,1,work,skipped,Lock,SKIP,,MANUAL,\"BY_NAME, \"\"so\"\"\",\r\n",
        result.out());
    assertEquals(
        """
        "so" (1)
        BY_NAME, (1)

        1 Java file, 1 with lock calls
        1 lock site: 0 safe, 0 to rewrite, 1 skipped
        """,
        result.err());
  }

  @Test
  void composedRecipeIsFoundByItsFullName() {
    cli.write("A.java", Cli.locking("A", "guard"));
    Cli.Result result = cli.run("scan", "--recipe", "io.github.lockscope.ComposedForTest", ".");
    assertTrue(result.out().startsWith("A.java:1: REWRITE"), result.out());
  }

  @Test
  void catalogueRecipeIsTheDefault() {
    cli.write("A.java", Cli.locking("A", "guard"));
    Cli.Result result = cli.run("scan", ".");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("1 Java file, 1 with lock calls\n"), result.out());
  }

  @Test
  void fileThatDoesNotParseIsNamedAndTheOthersAreDone() {
    cli.write("Broken.java", "class Broken {\n  void m() { lock() oops; }\n}\n");
    cli.write("Fine.java", Cli.locking("Fine", "guard"));
    Cli.Result result = cli.rename("scan", ".");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().startsWith("lockscope: Broken.java: does not parse with Java "));
    assertTrue(result.err().endsWith(": line 2: ';' expected\n"), result.err());
    assertEquals(
        """
        Broken.java: SKIP DID_NOT_PARSE
        Fine.java:1: REWRITE RENAME in work on guard

        DID_NOT_PARSE (1)
            OpenRewrite could not read the file as Java; nothing in it was looked at.
        RENAME (1)

        2 Java files, 2 with lock calls
        1 lock site: 0 safe, 1 to rewrite, 0 skipped
        1 file could not be done
        """,
        result.out());
  }

  @Test
  void textThatIsNoJavaAtAllDoesNotPassForWhiteSpace() {
    cli.write("Notes.java", "call lock() before you leave\n");
    Cli.Result result = cli.rename("scan", ".");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().startsWith("lockscope: Notes.java: does not parse"), result.err());
  }

  @Test
  void fileThatTheRecipeFailsOnHasARowAndTheOthersAreDone() {
    cli.write("Fails.java", Cli.locking("Fails", "broken"));
    cli.write("Fine.java", Cli.locking("Fine", "guard"));
    Cli.Result result = cli.rename("scan", ".");
    assertEquals(3, result.exitCode());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(
        result.err().startsWith("lockscope: Fails.java: the recipe fails on it: "), result.err());
    assertTrue(result.err().contains("broken by test"), result.err());
    assertEquals(
        """
        Fails.java: SKIP LOCKSCOPE_FAILED
        Fine.java:1: REWRITE RENAME in work on guard

        LOCKSCOPE_FAILED (1)
            Lockscope itself failed on this file and left it alone; please report it
            with the file.
        RENAME (1)

        2 Java files, 2 with lock calls
        1 lock site: 0 safe, 1 to rewrite, 0 skipped
        1 file could not be done
        """,
        result.out());
  }

  @Test
  void sitesFoundBeforeTheRecipeFailsKeepTheirRows() {
    String locks = "Lock safe, guard, skipped, broken;";
    String calls = "safe.lock(); guard.lock(); skipped.lock(); broken.lock();";
    cli.write(
        "A.java",
        "import java.util.concurrent.locks.*; class A { "
            + locks
            + " void m() { "
            + calls
            + " } }");
    Cli.Result result = cli.rename("scan", "--all", "--format", "csv", ".");
    assertEquals(3, result.exitCode());
    assertEquals(
        """
        path,line,method,lock,protocol,verdict,form,grade,reason,lines
        A.java,0,,,,SKIP,,MANUAL,LOCKSCOPE_FAILED,
        A.java,1,m,safe,Lock,SAFE,,SAFE,,
        A.java,2,m,guard,Lock,SKIP,,MANUAL,LOCKSCOPE_FAILED,
        A.java,3,m,skipped,Lock,SKIP,,MANUAL,"BY_NAME, ""so""\",
        """
            .replace("\n", "\r\n"),
        result.out());
  }

  @Test
  void failureThatTheRecipeReportsIsToldOnOneLine() {
    cli.write("Sick.java", Cli.locking("Sick", "sick"));
    Cli.Result result = cli.rename("scan", ".");
    assertEquals(3, result.exitCode());
    assertEquals(
        "lockscope: Sick.java: the recipe fails on it: java.lang.ArithmeticException: sick by"
            + " test, so to speak\n",
        result.err());
    assertTrue(result.out().startsWith("Sick.java: SKIP LOCKSCOPE_FAILED\n\n"), result.out());
  }

  @Test
  void failureThatTheRecipeReportsCountsAsOne() {
    cli.write("Ails.java", Cli.locking("Ails", "ailing"));
    cli.write("Fine.java", Cli.locking("Fine", "guard"));
    Cli.Result result = cli.rename("scan", ".");
    assertEquals(3, result.exitCode());
    assertEquals(
        "lockscope: Ails.java: the recipe fails on it and does not say why\n", result.err());
    assertTrue(
        result
            .out()
            .startsWith("Ails.java: SKIP LOCKSCOPE_FAILED\nFine.java:1: REWRITE RENAME in work"),
        result.out());
  }

  @Test
  void fileThatCannotBeReadIsNamedAndTheOthersAreDone() throws IOException {
    Files.createSymbolicLink(cli.directory().resolve("Gone.java"), Path.of("nowhere"));
    cli.write("Fine.java", Cli.locking("Fine", "guard"));
    Cli.Result result = cli.rename("scan", ".");
    assertEquals(3, result.exitCode());
    assertEquals("lockscope: Gone.java: cannot be read: no such file\n", result.err());
    assertTrue(result.out().startsWith("Fine.java:1: REWRITE"), result.out());
  }

  @Test
  void fileInAnotherCharsetThanWantedIsNamed() {
    cli.write("A.java", Cli.locking("A", "caf\u00e9"), StandardCharsets.ISO_8859_1);
    Cli.Result result = cli.rename("scan", "--encoding", "UTF-8", ".");
    assertEquals(3, result.exitCode());
    assertEquals(
        "lockscope: A.java: cannot be read without loss as UTF-8, try --encoding\n", result.err());
    assertTrue(result.out().startsWith("A.java: SKIP DID_NOT_PARSE\n"), result.out());
  }

  @Test
  void deepNestingIsNoObstacle() {
    String sum = "1" + " + 1".repeat(5000) + " + " + "(".repeat(2000) + "1" + ")".repeat(2000);
    String text =
        Cli.locking("Deep", "guard").replace("guard.lock();", "guard.lock(); m(" + sum + ");");
    cli.write("Deep.java", text);
    Cli.Result result = cli.rename("scan", ".");
    assertEquals("", result.err());
    assertTrue(result.out().startsWith("Deep.java:1: REWRITE"), result.out());
  }
}
