package io.github.lockscope.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ModelBuilderTest {
  @Test
  void leavesNothingOnTheDisk() throws IOException {
    String text = "class LeavesNothingOnTheDisk {}";
    new ModelBuilder(text).model();
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertEquals(List.of(), files.filter(file -> holds(file, text)).toList());
    }
  }

  @Test
  void takesNoTypeFromTheClassPathOfTheRunningProgram() {
    ModelBuilder builder =
        new ModelBuilder("import org.junit.jupiter.api.Test; class Account { Test test; }");
    builder.model();
    assertTrue(
        builder.getProblems().stream()
            .anyMatch(
                problem -> problem.getMessage().equals("The import org.junit cannot be resolved")),
        builder.getProblems().toString());
  }

  private static boolean holds(Path file, String text) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == text.length()
          && Files.readString(file).equals(text);
    } catch (IOException e) {
      return false; // Another program's, gone by now or not for us to read.
    }
  }
}
