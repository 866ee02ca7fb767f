package io.github.lockscope.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.lockscope.guard.LockScope;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code on the guard's page compiles, and warns only of what the page says it does. */
final class GuardPageTest {
  private static final Pattern CODE =
      Pattern.compile("^```java\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final String IMPORTS =
      """
      import io.github.lockscope.guard.*;
      import java.time.Duration;
      import java.util.*;
      import java.util.concurrent.locks.*;
      """;

  private final Path directory;

  GuardPageTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void codeCompiles() throws Exception {
    Path page = Lockscope.ofThisBuild().root().resolve("docs/guard.md");
    String code =
        CODE.matcher(Files.readString(page))
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.joining("\n", IMPORTS + "final class Page {\n", "}\n"));
    Files.writeString(Files.createDirectory(directory.resolve("src")).resolve("Page.java"), code);
    Compilation compilation =
        Compilation.of(
            new SourceTree(directory.resolve("src")),
            List.of(guard()),
            List.of("--release", "17"),
            directory.resolve("classes"));
    assertEquals(List.of(), compilation.errors());
    assertFalse(compilation.warnings().isEmpty());
    assertEquals(
        List.of(),
        compilation.warnings().stream()
            .filter(line -> !line.contains("compiler.warn.try.resource.not.referenced"))
            .toList());
  }

  private static Path guard() throws URISyntaxException {
    return Path.of(LockScope.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
