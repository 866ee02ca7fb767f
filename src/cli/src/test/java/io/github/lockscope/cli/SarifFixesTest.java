package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor that carries out the fixes of the log has to come to what {@code apply} writes. */
final class SarifFixesTest {
  private static final String TWO_SITES =
      """
      import java.util.concurrent.locks.*;

      class Till {
        final Lock lock = new ReentrantLock();

        void open(Runnable work) {
          lock.lock();
          work.run();
          lock.unlock();
        }

        void close(Runnable work) {
          lock.lock();
          work.run();
          lock.unlock(); // cafés
        }
      }
      """;

  private final Cli cli;

  SarifFixesTest(@TempDir Path directory) throws IOException {
    cli = new Cli(directory.toRealPath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void ofAFileWithEitherLineEnd(String end) throws IOException {
    assertFixesApply(TWO_SITES.replace("\n", end));
  }

  @Test
  void ofAFileWithBothLineEnds() throws IOException {
    assertFixesApply(TWO_SITES.replaceFirst("\n", "\r\n"));
    assertFixesApply(TWO_SITES.replace("\n", "\r\n").replaceFirst("lock;\r\n", "lock;\n"));
  }

  @Test
  void ofALastLineThatDoesNotEnd() throws IOException {
    assertFixesApply(
        "import java.util.concurrent.locks.*;\n"
            + "class Till { Lock l = new ReentrantLock();"
            + " void m() { l.lock(); toString(); l.unlock(); } }");
  }

  private void assertFixesApply(String text) throws IOException {
    cli.write("Till.java", text);
    cli.run("diff", "--review", "out", "Till.java");
    JsonNode log = new ObjectMapper().readTree(cli.read("out/lockscope.sarif"));
    cli.run("apply", "Till.java");
    String applied = cli.read("Till.java");
    assertNotEquals(text, applied);
    assertEquals(applied, fixed(text, log));
  }

  private static String fixed(String text, JsonNode log) {
    NavigableMap<Integer, JsonNode> fromTop = new TreeMap<>();
    for (JsonNode result : log.path("runs").path(0).path("results")) {
      for (JsonNode change : result.path("fixes").path(0).path("artifactChanges")) {
        for (JsonNode replacement : change.path("replacements")) {
          fromTop.put(offset(text, replacement.path("deletedRegion"), "start"), replacement);
        }
      }
    }
    StringBuilder fixed = new StringBuilder(text);
    for (Map.Entry<Integer, JsonNode> each : fromTop.descendingMap().entrySet()) {
      fixed.replace(
          each.getKey(),
          offset(text, each.getValue().path("deletedRegion"), "end"),
          each.getValue().path("insertedContent").path("text").asText());
    }
    return fixed.toString();
  }

  private static int offset(String text, JsonNode region, String which) {
    int start = 0;
    for (int line = 1; line < region.path(which + "Line").asInt(); line++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + region.path(which + "Column").asInt() - 1;
  }
}
