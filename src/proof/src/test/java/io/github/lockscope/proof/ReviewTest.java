package io.github.lockscope.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReviewTest {
  private static final Path SAMPLE = Path.of("src/test/resources/two-modules");

  @ParameterizedTest
  @ValueSource(strings = {"Stock", "Journal", "Register"})
  void whatAnEngineerWroteByHand(String name) throws IOException {
    assertEquals(List.of(), objections(name, after(name), reported(name)));
  }

  /** Each row spoils one of the good results: where, what, with what, and what has to be said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Stock | private final Map | private Map | line 11: changed outside of the methods",
        "Stock | int left(String article) { | int left(final String article) { | before, line 22",
        "Stock | pieces.put(article | pieces.putIfAbsent(article | before, line 18",
        "Stock | `    // The sum may overflow, and then this throws.\n` | `` | before, line 17",
        "Stock | ` // the only write` | `` | before, line 18",
        "Stock | `before = left(article);\n` | `before = left(article); // the only write\n` | before, line 15",
        "Stock | ` // readers go on` | `` | a release that was not there, line 21",
        "Stock | access.writeLock().unlock(); // readers go on | ; | no such release is left",
        "Stock | access.writeLock().unlock() | access.readLock().unlock() | a release that was not there",
        "Stock | `      return left;\n` | `` | before, line 26",
        "Stock | left = pieces.get(article); | left = pieces.remove(article); | before, line 31",
        "Stock | `    int left;\n    access` | `    int left;\n    int right;\n    access` | declared for nothing: int right;",
        "Stock | int left; | long left; | before, line 31",
        "Stock | `    int left;\n` | `` | before, line 31",
        "Stock | `    int left;\n` | `\n    int left;\n` | blank lines were added",
        "Stock | `      // The` | `\t// The` | indented otherwise, line 18",
        "Stock | `      // The` | `    \t// The` | indented otherwise, line 18",
        "Journal | `\t\t\t\tentries` | `\t\t\t    entries` | indented otherwise, line 20",
        "Journal | `\t\t\t\t * so` | `\t\t\t\t* so` | indented otherwise, line 18",
        "Journal | `\t\tlock.lock();\n\t\ttry {\n\t\t\tentries.addAll` | `\t\ttry {\n\t\t\tentries.addAll` | before, line 28",
        "Register | `}\r\n` | `}\n` | the line ends are mixed",
      })
  void whatAReviewerWouldObjectTo(String name, String good, String bad, String objection)
      throws IOException {
    int start = after(name).indexOf(good);
    assertTrue(start >= 0, good);
    String spoilt =
        after(name).substring(0, start) + bad + after(name).substring(start + good.length());
    List<String> objections = objections(name, spoilt, reported(name));
    assertTrue(
        objections.stream().anyMatch(line -> line.startsWith(objection)), objections::toString);
  }

  @Test
  void statementsInAnotherOrder() {
    assertEquals(
        List.of("before, line 4: first();\nafter, line 5: second();"),
        new Review(
                """
                class A {
                  void f() {
                    lock.lock();
                    first();
                    second();
                    lock.unlock();
                  }
                }
                """,
                """
                class A {
                  void f() {
                    lock.lock();
                    try {
                      second();
                      first();
                    } finally {
                      lock.unlock();
                    }
                  }
                }
                """,
                Set.of(3))
            .objections());
  }

  @Test
  void aSiteThatWasReportedButLeftAlone() throws IOException {
    List<Integer> lines = reported("Stock").stream().sorted().toList();
    assertEquals(
        List.of("line 10: a site in this method was reported as rewritten, but nothing changed"),
        objections("Stock", after("Stock"), Set.of(lines.get(0), lines.get(1), lines.get(2), 10)));
  }

  @Test
  void aSiteThatWasRewrittenButNotReported() throws IOException {
    List<String> objections = objections("Stock", after("Stock"), Set.of(14, 23));
    assertTrue(
        objections.contains("line 31: changed outside of the methods with a rewritten site"),
        objections::toString);
  }

  private static List<String> objections(String name, String after, Set<Integer> lines)
      throws IOException {
    return new Review(Files.readString(file("before", name)), after, lines).objections();
  }

  private static String after(String name) throws IOException {
    return Files.readString(file("after", name));
  }

  private static Set<Integer> reported(String name) throws IOException {
    return Site.readCsv(Files.readString(SAMPLE.resolve("sites.csv"))).stream()
        .filter(site -> site.isRewritten() && site.path().endsWith('/' + name + ".java"))
        .map(Site::line)
        .collect(Collectors.toSet());
  }

  private static Path file(String side, String name) {
    String module = name.equals("Register") ? "till" : "store";
    return SAMPLE
        .resolve(side)
        .resolve(module + "/src/main/java/shop/" + module + '/' + name + ".java");
  }
}
