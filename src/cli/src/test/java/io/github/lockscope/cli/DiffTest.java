package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffTest {
  private final Cli cli;

  DiffTest(@TempDir Path directory) throws IOException {
    cli = new Cli(Files.createDirectory(directory.toRealPath().resolve("work")));
  }

  @Test
  void diffReadsLikeThoseOfGit() {
    cli.write("src/A.java", Cli.locking("A", "guard"));
    Cli.Result result = cli.rename("diff", ".");
    assertEquals(0, result.exitCode());
    assertEquals("to rewrite: 1 file, 1 lock site; 0 skipped, 0 already safe\n", result.err());
    assertEquals(
        """
        diff --git a/src/A.java b/src/A.java
        --- a/src/A.java
        +++ b/src/A.java
        @@ -4,6 +4,6 @@
           private final ReentrantLock guard = new ReentrantLock();
        \s
           void work() {
        -    guard.lock();
        +    guard.acquired();
           }
         }
        """,
        result.out());
  }

  @Test
  void nothingToChangeIsAnEmptyDiff() {
    cli.write("A.java", Cli.locking("A", "safe"));
    assertEquals("", cli.rename("diff", ".").out());
  }

  @Test
  void gitAppliesPlainText() throws Exception {
    gitApplies("A.java", Cli.locking("A", "guard"), StandardCharsets.UTF_8);
  }

  @Test
  void gitAppliesWindowsLineEnds() throws Exception {
    gitApplies("A.java", Cli.locking("A", "guard").replace("\n", "\r\n"), StandardCharsets.UTF_8);
  }

  @Test
  void gitAppliesMixedLineEnds() throws Exception {
    String text = Cli.locking("A", "guard").replace("{\n", "{\r\n");
    gitApplies("A.java", text, StandardCharsets.UTF_8);
  }

  @Test
  void gitAppliesBehindByteOrderMark() throws Exception {
    gitApplies("A.java", "\uFEFF" + Cli.locking("A", "guard"), StandardCharsets.UTF_8);
  }

  @Test
  void gitAppliesLatin1() throws Exception {
    gitApplies("A.java", Cli.locking("A", "caf\u00e9"), StandardCharsets.ISO_8859_1);
  }

  @Test
  void gitAppliesWithoutFinalNewline() throws Exception {
    String text = "class A { void m(java.util.concurrent.locks.Lock l) {\n// \u20ac\nl.lock(); } }";
    gitApplies("A.java", text, StandardCharsets.UTF_8);
  }

  @Test
  void gitAppliesSeveralHunks() throws Exception {
    String call = "    guard.lock();\n";
    String text =
        Cli.locking("A", "guard")
            .replace(call, call + "// 1\n".repeat(6) + call + "// 2\n".repeat(7) + call);
    gitApplies("A.java", text, StandardCharsets.UTF_8);
  }

  @Test
  void gitAppliesToOddNames() throws Exception {
    gitApplies("a b/c\"d\\e/\u00e9 A.java", Cli.locking("A", "guard"), StandardCharsets.UTF_8);
  }

  @Test
  void gitAppliesUtf16() throws Exception {
    gitApplies("A.java", "\uFEFF" + Cli.locking("A", "guard"), StandardCharsets.UTF_16LE);
  }

  @Test
  void pathsStartAtTheDirectoryOutsideTheWorkingDirectory() {
    Path elsewhere = cli.directory().resolveSibling("else");
    new Cli(elsewhere).write("src/A.java", Cli.locking("A", "guard"));
    String diff = cli.rename("diff", elsewhere.toString()).out();
    assertTrue(diff.contains("\n--- a/src/A.java\n"), diff);
  }

  /** The patched file must be the one that {@code apply} makes. */
  private void gitApplies(String name, String text, Charset charset) throws Exception {
    Path file = cli.write(name, text, charset);
    Cli.Result result = cli.rename("diff", ".");
    assertEquals(0, result.exitCode(), result.err());
    Path patch = cli.directory().resolveSibling("changes.patch");
    Files.write(patch, result.bytes().toByteArray());
    git("init", "-q");
    git("apply", "--whitespace=nowarn", patch.toString());
    assertArrayEquals(
        text.replace(".lock();", ".acquired();").getBytes(charset), Files.readAllBytes(file));
  }

  private void git(String... args) throws Exception {
    String[] command = new String[args.length + 3];
    command[0] = "git";
    command[1] = "-c";
    command[2] = "core.autocrlf=false";
    System.arraycopy(args, 0, command, 3, args.length);
    Process process =
        new ProcessBuilder(command)
            .directory(cli.directory().toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
  }
}
