package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The patch and the table are those of the command line, put where the plugin puts its own. */
final class PluginReviewTest {
  private static final String TABLES = "target/rewrite/datatables/";
  private static final String TABLE = "io.github.lockscope.LockSites.csv";

  private final Cli cli;

  PluginReviewTest(@TempDir Path directory) throws IOException {
    cli = new Cli(Files.createDirectory(directory.toRealPath().resolve("work")));
  }

  @BeforeEach
  void dryRun() {
    cli.write("src/A.java", Cli.locking("A", "guard").replace("\n", "\r\n"));
    cli.write("src/B.java", Cli.locking("B", "reviewed"));
    cli.write("src/C.java", Cli.locking("C", "skipped"));
    cli.write("src/Ü Ä.java", Cli.locking("Ü", "guard"));
    table("2026-01-02_03-04-05-006", cli.rename("scan", "--all", "--format", "csv", ".").out());
    table("2025-01-02_03-04-05-006", "path,line\n");
    cli.write("target/rewrite/rewrite.patch", cli.rename("diff", ".").bytes().toByteArray());
  }

  private void table(String time, String rows) {
    cli.write(TABLES + time + "/" + TABLE, "# @name " + TABLE + "\n# @group \n" + rows);
  }

  @Test
  void reviewIsTheOneOfTheCommandLine() throws IOException {
    cli.rename("diff", "--review", "own", ".");
    Cli.Result result = cli.run("review", "--recipe", "RenameAcquires", "target/rewrite");
    assertEquals(
        """
        to rewrite: 3 files, 3 lock sites (1 to review); 1 skipped (see `scan`), 0 already safe
        to review: open target/rewrite/review/index.html in a browser
        """,
        result.err());
    assertEquals(0, result.exitCode());
    for (String part : new String[] {"run", "sites", "changes", "files"}) {
      assertEquals(read("own").path(part), read("target/rewrite/review").path(part));
    }
    for (String name : new String[] {"all.patch", "safe.patch", "review.patch", "sites.csv"}) {
      assertEquals(cli.read("own/" + name), cli.read("target/rewrite/review/" + name));
    }
  }

  private JsonNode read(String directory) throws IOException {
    return new ObjectMapper().readTree(cli.read(directory + "/review.json"));
  }

  @Test
  void tableThatIsBrokenOffIsRefused() {
    table("2026-01-03_03-04-05-006", "path,line\n\"src/A.java,7\n");
    Cli.Result result = cli.run("review", "target/rewrite");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("target/rewrite' cannot be read: "), result.err());
  }

  @Test
  void recipeThatCouldNotBeRunAgainIsRefused() {
    Cli.Result result = cli.run("review", "--recipe", "NoSuchRecipe", "target/rewrite");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().startsWith("lockscope: no recipe NoSuchRecipe; "), result.err());
    assertFalse(Files.exists(cli.directory().resolve("target/rewrite/review")));
  }

  @Test
  void changesOfFilesWithoutLocksAreNamed() throws IOException {
    String patch = cli.read("target/rewrite/rewrite.patch");
    cli.write(
        "target/rewrite/rewrite.patch",
        """
        diff --git a/pom.xml b/pom.xml
        --- a/pom.xml
        +++ b/pom.xml
        @@ -1 +1 @@
        -<project/>
        +<project></project>
        """
            + patch);
    Cli.Result result = cli.run("review", "target/rewrite");
    assertTrue(
        result.err().contains("not in the review, though in rewrite.patch: pom.xml\n"),
        result.err());
  }

  @Test
  void namesMayStartAtTheRepositoryAroundTheProject() throws IOException {
    Files.move(
        cli.directory().resolve("target"),
        Files.createDirectories(cli.directory().resolve("src/part")).resolve("target"));
    Cli.Result result = cli.run("review", "src/part/target/rewrite");
    assertEquals(0, result.exitCode(), result.err());
    assertEquals(3, read("src/part/target/rewrite/review").path("changes").size());
  }

  @Test
  void guardsAreOfTheRecipeThatMakesThem() throws IOException {
    assertEquals(
        "io.github.lockscope.SafeLocks", recipe(cli.run("review", "target/rewrite").exitCode()));
    cli.write(
        "src/A.java",
        """
        import java.util.concurrent.locks.ReentrantLock;

        class A {
          private final ReentrantLock lock = new ReentrantLock();

          void a(Runnable work) {
            lock.lock();
            work.run();
            lock.unlock();
          }
        }
        """);
    table(
        "2026-01-04", cli.run("scan", "--recipe=ScopedLocks", "--format=csv", "src/A.java").out());
    cli.write(
        "target/rewrite/rewrite.patch",
        cli.run("diff", "--recipe", "ScopedLocks", "src/A.java").out());
    Cli.Result result = cli.run("review", "target/rewrite");
    assertTrue(result.err().contains("The guards are in a library."), result.err());
    assertEquals("io.github.lockscope.ScopedLocks", recipe(result.exitCode()));
  }

  private String recipe(int exitCode) throws IOException {
    assertEquals(0, exitCode);
    return read("target/rewrite/review").path("run").path("recipe").asText();
  }

  @Test
  void projectThatIsNotThereIsRefused() {
    Cli.Result result = cli.run("review", "--base", "nowhere", "target/rewrite");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().startsWith("lockscope: no directory 'nowhere'"), result.err());
  }

  @Test
  void fileThatHasChangedSinceIsNamedAndOthersAreReviewed() throws IOException {
    cli.write("src/A.java", Cli.locking("A", "guard"));
    Cli.Result result = cli.run("review", "target/rewrite", "--to", "elsewhere");
    assertEquals(3, result.exitCode());
    assertTrue(
        result.err().startsWith("lockscope: src/A.java: has changed since the dry run\n"),
        result.err());
    assertEquals(2, read("elsewhere").path("changes").size());
  }

  @Test
  void changesThatThePatchDoesNotHaveAreNamed() throws IOException {
    cli.write("target/rewrite/rewrite.patch", "");
    Cli.Result result = cli.run("review", "target/rewrite");
    assertEquals(3, result.exitCode());
    assertTrue(
        result
            .err()
            .contains(
                "lockscope: src/A.java: is not in rewrite.patch, though it was to be rewritten; run"
                    + " rewrite:dryRun again"),
        result.err());
  }

  @Test
  void patchThatEndsInTheMiddleIsRefused() throws IOException {
    String patch = cli.read("target/rewrite/rewrite.patch");
    cli.write("target/rewrite/rewrite.patch", patch.substring(0, patch.lastIndexOf("\n+") + 1));
    Cli.Result result = cli.run("review", "target/rewrite");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("rewrite.patch ends in the middle of a change"), result.err());
  }

  @Test
  void buildMayFailOnWhatIsToReview() {
    assertEquals(4, cli.run("review", "--fail-on", "review", "target/rewrite").exitCode());
  }

  @Test
  void whereThereAreNoTablesItSaysHowToGetThem() throws IOException {
    Files.createDirectories(cli.directory().resolve("empty"));
    Cli.Result result = cli.run("review", "empty");
    assertEquals(2, result.exitCode());
    assertTrue(
        result.err().contains("run rewrite:dryRun with -Drewrite.exportDatatables=true"),
        result.err());
  }
}
