package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reviews a small project. {@code -Dlockscope.golden.write=true} writes the expected files anew;
 * they are to be read like code.
 */
final class ReviewGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/review");
  private static final Path SCHEMA = Path.of("../../docs/review.schema.json");

  private final Cli cli;
  private Cli.Result result;

  ReviewGoldenTest(@TempDir Path directory) throws IOException {
    cli = new Cli(Files.createDirectory(directory.toRealPath().resolve("work")));
    result = new Cli.Result(0, new java.io.ByteArrayOutputStream(), "");
  }

  @BeforeEach
  void review() throws IOException {
    try (Stream<Path> sources = Files.walk(GOLDEN.resolve("before"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        String name = GOLDEN.resolve("before").relativize(source).toString();
        cli.write("src/" + name, Files.readAllBytes(source));
      }
    }
    result = cli.run("diff", "--complex-flow", "held-flag", "--review", "out", "src");
  }

  @Test
  void commandSaysWhereToLook() {
    assertEquals(3, result.exitCode());
    assertEquals("", result.out());
    assertEquals(
        """
        lockscope: src/shop/Torn.java: does not parse with Java 17: line 6: illegal start of expression
        to rewrite: 2 files, 4 lock sites (1 to review); 1 skipped (see `scan`), 2 already safe; 1 file could not be done
        to review: open out/index.html in a browser
        """,
        result.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "all.patch",
        "lockscope.sarif",
        "review.json",
        "review.patch",
        "safe.patch",
        "sites.csv",
        "summary.md"
      })
  void fileIsAsExpected(String name) throws IOException {
    String written = cli.read("out/" + name);
    Path golden = GOLDEN.resolve("expected").resolve(name);
    if (Boolean.getBoolean("lockscope.golden.write")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, written);
    }
    assertEquals(Files.readString(golden), written);
  }

  @Test
  void reviewIsValid() throws IOException {
    assertEquals(
        List.of(),
        errors(SpecificationVersion.DRAFT_2020_12, Files.readString(SCHEMA), "review.json"));
  }

  @Test
  void logIsValid() throws IOException {
    assertEquals(
        List.of(),
        errors(
            SpecificationVersion.DRAFT_7,
            resource("/schema/sarif-schema-2.1.0.json"),
            "lockscope.sarif"));
  }

  @Test
  void schemaRefusesOtherThings() throws IOException {
    cli.write("out/review.json", cli.read("out/review.json").replace("\"SKIP\"", "\"LEAP\""));
    assertEquals(
        1,
        errors(SpecificationVersion.DRAFT_2020_12, Files.readString(SCHEMA), "review.json").size());
  }

  private List<String> errors(SpecificationVersion version, String schema, String name) {
    Schema known = SchemaRegistry.withDefaultDialect(version).getSchema(schema);
    return known.validate(cli.read("out/" + name), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void pageHoldsTheReview() throws IOException {
    String page = cli.read("out/index.html");
    int start = page.indexOf("{\"format\":1,");
    int end = page.indexOf("</script>", start);
    ObjectMapper json = new ObjectMapper();
    JsonNode shown = json.readTree(page.substring(start, end));
    assertEquals(json.readTree(cli.read("out/review.json")), shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"safe.patch review.patch", "review.patch safe.patch", "all.patch"})
  void patchesComeToTheSameInAnyOrder(String patches) throws Exception {
    for (String patch : patches.split(" ", -1)) {
      git("apply", "out/" + patch);
    }
    Cli other = new Cli(Files.createDirectory(cli.directory().resolveSibling("other")));
    for (String name : List.of("bank/Account.java", "shop/Shelf.java")) {
      other.write("src/" + name, Files.readAllBytes(GOLDEN.resolve("before").resolve(name)));
    }
    other.run("apply", "--complex-flow", "held-flag", "src");
    for (String name : List.of("src/bank/Account.java", "src/shop/Shelf.java")) {
      assertEquals(other.read(name), cli.read(name));
    }
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
            .directory(cli.directory().toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, git.waitFor(), said);
  }

  @Test
  void sitesKeepTheirIdsWhenLinesComeAbove() throws IOException {
    List<String> before = ids();
    String account = cli.read("src/bank/Account.java");
    cli.write(
        "src/bank/Account.java", account.replace("class Account", "// a\n// b\nclass Account"));
    cli.run("diff", "--complex-flow", "held-flag", "--review", "out", "src");
    assertEquals(before, ids());
    assertTrue(before.size() > 3);
  }

  private List<String> ids() throws IOException {
    return new ObjectMapper().readTree(cli.read("out/review.json")).findValuesAsText("id");
  }

  private static String resource(String name) {
    try (InputStream in = ReviewGoldenTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
