package io.github.lockscope.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompilationTest {
  private static final List<String> OPTIONS = List.of("--release", "17");

  private final Path directory;

  CompilationTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void cleanSources() throws IOException {
    Compilation compilation = compile("class A { int f() { return 1; } }");
    assertEquals(new Compilation(List.of(), List.of()), compilation);
    assertTrue(Files.exists(directory.resolve("classes/A.class")));
  }

  @Test
  void errorsDoNotChangeWhenLinesMove() throws IOException {
    Compilation compilation = compile("class A { int f() { return x; } }");
    assertEquals(1, compilation.errors().size(), compilation::toString);
    assertTrue(compilation.errors().get(0).startsWith("A.java: compiler.err.cant.resolve"));
    assertEquals(compilation, compile("\n\nclass A {\n int f() { return x; } }"));
  }

  @Test
  void aMissingImportDoesNotHideAnUnassignedVariable() throws IOException {
    Compilation compilation = compile("import no.Such; class A { int f() { int x; return x; } }");
    assertEquals(2, compilation.errors().size(), compilation::toString);
    assertTrue(
        compilation.errors().stream().anyMatch(line -> line.contains("might.not.have.been")),
        compilation::toString);
  }

  @Test
  void moreThanAHundredErrors() throws IOException {
    assertEquals(150, compile("class A {" + fields(150) + "}").errors().size());
  }

  @Test
  void warnings() throws IOException {
    Compilation compilation =
        compile("class A { int f() { try { return 1; } finally { return 2; } } }");
    assertEquals(1, compilation.warnings().size(), compilation::toString);
    assertEquals(List.of(), compilation.errors());
  }

  @Test
  void sourcesInLatin1() throws IOException {
    Files.write(
        Files.createDirectories(directory.resolve("sources")).resolve("A.java"),
        "class A { char c = '\u00e9'; }".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(new Compilation(List.of(), List.of()), compile());
  }

  private Compilation compile(String source) throws IOException {
    Files.writeString(
        Files.createDirectories(directory.resolve("sources")).resolve("A.java"), source);
    return compile();
  }

  private Compilation compile() {
    SourceTree tree = new SourceTree(directory.resolve("sources"));
    return Compilation.of(tree, List.of(), OPTIONS, directory.resolve("classes"));
  }

  private static String fields(int count) {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < count; i++) {
      fields.append("No f").append(i).append(';');
    }
    return fields.toString();
  }
}
