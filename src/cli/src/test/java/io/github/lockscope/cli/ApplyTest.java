package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lockscope.LockSites;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ApplyTest {
  private final Cli cli;

  ApplyTest(@TempDir Path directory) throws IOException {
    cli = new Cli(directory.toRealPath());
  }

  @Test
  void changedFilesAreNamed() {
    cli.write("src/A.java", Cli.locking("A", "guard"));
    cli.write("src/B.java", Cli.locking("B", "safe"));
    Cli.Result result = cli.rename("apply", "src");
    assertEquals(0, result.exitCode());
    assertEquals("rewrote src/A.java\n", result.out());
    assertEquals("rewrote: 1 file, 1 lock site; 0 skipped, 1 already safe\n", result.err());
    assertEquals(expected("A", "guard"), cli.read("src/A.java"));
    assertEquals(Cli.locking("B", "safe"), cli.read("src/B.java"));
  }

  @Test
  void nothingElseIsLeftInTheDirectory() throws IOException {
    cli.write("A.java", Cli.locking("A", "guard"));
    cli.rename("apply", ".");
    try (Stream<Path> files = Files.list(cli.directory())) {
      assertEquals(List.of(cli.directory().resolve("A.java")), files.toList());
    }
  }

  @Test
  void lineEndsStay() {
    keeps(Cli.locking("A", "guard").replace("\n", "\r\n"), StandardCharsets.UTF_8);
    keeps(Cli.locking("A", "guard").replace(";\n", ";\r\n"), StandardCharsets.UTF_8);
    keeps(Cli.locking("A", "guard").stripTrailing(), StandardCharsets.UTF_8);
  }

  @Test
  void charsetAndMarkStay() {
    String text = Cli.locking("A", "caf\u00e9");
    keeps(text, StandardCharsets.UTF_8);
    keeps("\uFEFF" + text, StandardCharsets.UTF_8);
    keeps(text, StandardCharsets.ISO_8859_1);
    keeps("\uFEFF" + text, StandardCharsets.UTF_16LE);
    keeps("\uFEFF" + text, StandardCharsets.UTF_16BE);
  }

  @Test
  void wantedCharsetStays() {
    Charset shiftJis = Charset.forName("Shift_JIS");
    String text = Cli.locking("A", "guard").replace("guard.lock();", "guard.lock(); // \u8868");
    cli.write("A.java", text, shiftJis);
    assertEquals(0, cli.rename("apply", "--encoding", "Shift_JIS", ".").exitCode());
    assertEquals(text.replace(".lock()", ".acquired()"), cli.read("A.java", shiftJis));
  }

  @Test
  void permissionsStay() throws IOException {
    Path file = cli.write("A.java", Cli.locking("A", "guard"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
    cli.rename("apply", ".");
    assertEquals(expected("A", "guard"), cli.read("A.java"));
    assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void linkStaysALink() throws IOException {
    cli.write("real/A.java", Cli.locking("A", "guard"));
    Path link = cli.write("linked/B.java", "class B {}").resolveSibling("A.java");
    Files.createSymbolicLink(link, Path.of("../real/A.java"));
    assertEquals("rewrote real/A.java\n", cli.rename("apply", "linked", "real").out());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(expected("A", "guard"), cli.read("real/A.java"));
  }

  @Test
  void linkThatLeadsOutOfThePathsIsLeftOut() throws IOException {
    cli.write("real/A.java", Cli.locking("A", "guard"));
    Path link = cli.write("linked/B.java", "class B {}").resolveSibling("A.java");
    Files.createSymbolicLink(link, Path.of("../real/A.java"));
    Cli.Result result = cli.rename("apply", "linked");
    assertEquals("", result.out());
    assertTrue(
        result
            .err()
            .startsWith(
                "lockscope: linked/A.java: links to a file that is not below a PATH, left out\n"),
        result.err());
    assertEquals(0, result.exitCode());
    assertEquals(Cli.locking("A", "guard"), cli.read("real/A.java"));
  }

  @Test
  void characterThatTheCharsetLacksIsNotWritten() {
    String text = Cli.locking("A", "priced") + "// caf\u00e9\n";
    cli.write("A.java", text, StandardCharsets.ISO_8859_1);
    Cli.Result result = cli.rename("apply", ".");
    assertEquals(3, result.exitCode());
    assertTrue(
        result.err().startsWith("lockscope: A.java: has no way to write it in ISO-8859-1\n"),
        result.err());
    assertEquals(text, cli.read("A.java", StandardCharsets.ISO_8859_1));
  }

  @Test
  void fileChangedMeanwhileIsLeftAlone() throws IOException {
    Path path = cli.write("A.java", "old");
    Source source = Source.read(new JavaFile(path, "A.java"), Optional.empty());
    cli.write("A.java", "someone else's");
    assertEquals(
        Optional.of(new Failure("A.java", "was changed by someone else meanwhile, left as it is")),
        InPlace.write(new Change(source, new byte[] {'n'})));
    assertEquals("someone else's", cli.read("A.java"));
  }

  @Test
  void siteInAFileThatCannotBeWrittenIsNotCountedAsRewritten() throws IOException {
    JavaFile file = new JavaFile(cli.write("A.java", "old"), "A.java");
    LockSites.Row site =
        new LockSites.Row("A.java", 7, "m", "lock", "Lock", "REWRITE", "RENAME", "SAFE", "", "7-9");
    Change change = new Change(Source.read(file, Optional.empty()), new byte[] {'n'});
    Outcome done = Outcome.done(file, List.of(site), Optional.of(change));
    Tally tally = new Tally(1, 1, 0);
    tally.add(done.unwritten(new Failure("A.java", "is not writable")));
    assertEquals(
        "0 files, 0 lock sites; 0 skipped, 0 already safe; 1 file could not be done",
        tally.brief());
    assertEquals(Main.INCOMPLETE, tally.exitCode());
  }

  @Test
  void fileThatIsGoneIsNamed() throws IOException {
    Path path = cli.write("a/A.java", "old");
    Source source = Source.read(new JavaFile(path, "a/A.java"), Optional.empty());
    Files.delete(path);
    assertEquals(
        Optional.of(new Failure("a/A.java", "cannot be written: no such file")),
        InPlace.write(new Change(source, new byte[] {'n'})));
  }

  private void keeps(String text, Charset charset) {
    cli.write("A.java", text, charset);
    Cli.Result result = cli.rename("apply", ".");
    assertEquals("rewrote A.java\n", result.out(), result.err());
    assertEquals(text.replace(".lock()", ".acquired()"), cli.read("A.java", charset));
  }

  private static String expected(String type, String lock) {
    return Cli.locking(type, lock).replace(".lock()", ".acquired()");
  }
}
