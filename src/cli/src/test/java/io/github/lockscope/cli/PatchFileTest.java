package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PatchFileTest {
  @Test
  void linesThatLookLikeHeadsAreLines() {
    assertEquals(
        Map.of(
            "A.java",
            List.of(
                new Edit(3, List.of("-- b/x\n"), List.of("++ b/y\n")),
                new Edit(9, List.of(), List.of("last")))),
        read(
            """
            diff --git a/A.java b/A.java
            index 544f343..3310b55 100644
            --- a/A.java
            +++ b/A.java
            @@ -2,2 +2,2 @@ com.acme.Recipe
             context
            --- b/x
            +++ b/y
            @@ -8 +8,2 @@
             context
            +last
            \\ No newline at end of file
            """));
  }

  @Test
  void insertionIntoNothingStandsBehindItsLine() {
    assertEquals(
        Map.of("A.java", List.of(new Edit(6, List.of(), List.of("new\n")))),
        read("+++ b/A.java\n@@ -5,0 +6 @@\n+new\n"));
  }

  @Test
  void quotedNamesAreReadAsGitWritesThem() {
    assertEquals(Map.of("ä\t\"\\.java", List.of()), read("+++ \"b/\\303\\244\\t\\\"\\\\.java\"\n"));
  }

  private static Map<String, List<Edit>> read(String patch) {
    return PatchFile.read(patch.getBytes(StandardCharsets.UTF_8));
  }
}
