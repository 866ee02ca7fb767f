package io.github.lockscope.proof.speed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.lockscope.proof.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CopiesTest {
  private final Path directory;
  private final SourceTree tree;

  CopiesTest(@TempDir Path directory) {
    this.directory = directory;
    this.tree = new SourceTree(directory.resolve("tree"));
  }

  @Test
  void packageThatHasAllOthers() throws IOException {
    write("org/acme/store/ha/A.java", "");
    write("org/acme/store/hook/B.java", "");
    assertEquals("org.acme.store", Copies.of(tree).name());
    write("org/acme/storage/C.java", "");
    assertEquals("org.acme", Copies.of(tree).name());
  }

  @Test
  void packageOfASingleFile() throws IOException {
    write("org/acme/A.java", "");
    assertEquals("org.acme", Copies.of(tree).name());
  }

  @Test
  void fileBesideThePackages() throws IOException {
    write("org/acme/A.java", "");
    write("module-info.java", "");
    assertThrows(IllegalArgumentException.class, () -> Copies.of(tree));
  }

  @Test
  void everyMentionIsRenamed() {
    assertEquals(
        """
        package copy2.org.acme;
        import static copy2.org.acme.inner.A.*;
        /** {@link copy2.org.acme.B#c} */
        class A extends copy2.org.acme.B {}
        """,
        new Copies(tree, "org.acme")
            .renamed(
                """
                package org.acme;
                import static org.acme.inner.A.*;
                /** {@link org.acme.B#c} */
                class A extends org.acme.B {}
                """,
                "copy2"));
  }

  @Test
  void otherPackagesThatLookAlikeStay() {
    String text =
        "import org.acmes.A; import com.org.acme.B; import org_acme.C; import sorg.acme.D;";
    assertEquals(text, new Copies(tree, "org.acme").renamed(text, "copy1"));
  }

  @Test
  void copiesLieWhereTheirPackagesSay() throws IOException {
    write("org/acme/A.java", "package org.acme;");
    write("org/acme/notes.txt", "org.acme");
    SourceTree copies = Copies.of(tree).times(2, directory.resolve("copies"));
    assertEquals(
        List.of("copy1/org/acme/A.java", "copy2/org/acme/A.java"),
        copies.javaFiles().stream().map(copies::nameOf).toList());
    assertEquals("package copy2.org.acme;", Files.readString(copies.javaFiles().get(1)));
  }

  @Test
  void fewerCopiesThanTheLastTime() throws IOException {
    write("org/acme/A.java", "package org.acme;");
    Copies.of(tree).times(4, directory.resolve("copies"));
    assertEquals(1, Copies.of(tree).times(1, directory.resolve("copies")).javaFiles().size());
  }

  @Test
  void textInAnyEncoding() throws IOException {
    Path file = write("org/acme/A.java", "");
    Files.write(file, "package org.acme; // \u00e4".getBytes(StandardCharsets.ISO_8859_1));
    SourceTree copies = Copies.of(tree).times(1, directory.resolve("copies"));
    assertArrayEquals(
        "package copy1.org.acme; // \u00e4".getBytes(StandardCharsets.ISO_8859_1),
        Files.readAllBytes(copies.javaFiles().get(0)));
  }

  private Path write(String path, String text) throws IOException {
    Path file = tree.root().resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
