package io.github.lockscope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The generated pages are committed, so that they can be read where the code is. */
final class DocsTest {
  private static final Path DOCS = Path.of("../../docs");
  private static final boolean WRITE = Boolean.getBoolean("lockscope.docs.write");

  @Test
  void generatedPagesAreUpToDate() throws IOException {
    for (Map.Entry<String, String> page : DocsPages.all().entrySet()) {
      Path file = DOCS.resolve(page.getKey());
      if (WRITE) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.getValue());
      }
      assertEquals(
          page.getValue(),
          Files.exists(file) ? Files.readString(file) : "",
          "docs/"
              + page.getKey()
              + " is stale; run `mvn -pl src/recipes test -Dtest=DocsTest"
              + " -Dlockscope.docs.write=true`");
    }
  }
}
