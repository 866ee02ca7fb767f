package io.github.lockscope.proof.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lockscope.proof.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that gives up halfway would look fast. */
final class WholeTreeTest {
  private final SourceTree tree;

  WholeTreeTest(@TempDir Path directory) {
    this.tree = new SourceTree(directory);
  }

  @BeforeEach
  void sources() throws IOException {
    write("a/Good.java", "package a; class Good { b.Missing missing = gone(); }");
    write("a/Broken.java", "package a; class Broken { void m( }");
    write("b/Good.java", "package b; class Good { }");
    write("b/Latin.java", "package b; class Latin { String s = \"\u00e4\"; }");
  }

  @Test
  void javacGoesOnAfterErrors() throws IOException {
    assertEquals(4, JavacParse.count(tree));
  }

  @Test
  void spoonGoesOnAfterErrors() {
    // All but the broken one.
    assertEquals(3, SpoonModel.count(tree));
  }

  @Test
  void openRewriteGoesOnAfterErrors() {
    assertEquals(4, OpenRewriteParse.count(tree));
  }

  @Test
  void argumentFileOfJavac() {
    assertEquals(
        "\"/a b/A.java\"\n\"C:\\\\B.java\"",
        ErrorPronePatch.argumentFile(List.of(Path.of("/a b/A.java"), Path.of("C:\\B.java"))));
  }

  private void write(String path, String text) throws IOException {
    Path file = tree.root().resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
