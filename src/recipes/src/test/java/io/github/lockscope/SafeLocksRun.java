package io.github.lockscope;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.Recipe;
import org.openrewrite.RecipeRun;
import org.openrewrite.Result;
import org.openrewrite.SourceFile;
import org.openrewrite.config.Environment;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.java.JavaParser;
import org.openrewrite.table.SourcesFileErrors;
import org.openrewrite.tree.ParsingExecutionContextView;

/**
 * A run of {@code SafeLocks} over sources that no sample can hold: they do not compile, or are no
 * text.
 *
 * @param rows what it reports
 * @param changed the new texts of the files that it changes, by path
 * @param failures what the engine lists of files that could not be done
 */
record SafeLocksRun(
    List<LockSites.Row> rows, Map<String, String> changed, List<SourcesFileErrors.Row> failures) {
  private static final Recipe SAFE_LOCKS =
      Environment.builder()
          .scanRuntimeClasspath("io.github.lockscope")
          .build()
          .activateRecipes("io.github.lockscope.SafeLocks");

  /** Runs; an error that the recipes let through fails the test, as it would a user's build. */
  static SafeLocksRun over(SourceFile... sources) {
    return of(SAFE_LOCKS, sources);
  }

  /** Runs another recipe. */
  static SafeLocksRun of(Recipe recipe, SourceFile... sources) {
    return of(
        recipe,
        error -> {
          throw new AssertionError(error);
        },
        sources);
  }

  /** Runs where errors are expected. */
  static SafeLocksRun over(Consumer<Throwable> errors, SourceFile... sources) {
    return of(SAFE_LOCKS, errors, sources);
  }

  private static SafeLocksRun of(Recipe recipe, Consumer<Throwable> errors, SourceFile... sources) {
    RecipeRun run =
        recipe.run(
            new InMemoryLargeSourceSet(List.of(sources)), new InMemoryExecutionContext(errors));
    Map<String, String> changed = new TreeMap<>();
    for (Result result : run.getChangeset().getAllResults()) {
      SourceFile after = result.getAfter();
      if (after != null) {
        changed.put(after.getSourcePath().toString(), after.printAll());
      }
    }
    return new SafeLocksRun(
        run.getDataTableRows(LockSites.class),
        changed,
        run.getDataTableRows(SourcesFileErrors.class));
  }

  /** What the parser makes of a text, be it Java or not. */
  static SourceFile parse(String path, String text) {
    return parse(path, text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** What the parser makes of a file in Latin 1 in the character set that it is told. */
  static SourceFile parse(String path, String text, Charset told) {
    return parse(path, text.getBytes(StandardCharsets.ISO_8859_1), told);
  }

  private static SourceFile parse(String path, byte[] bytes, Charset charset) {
    Parser.Input input = new Parser.Input(Path.of(path), () -> new ByteArrayInputStream(bytes));
    ExecutionContext ctx =
        ParsingExecutionContextView.view(new InMemoryExecutionContext()).setCharset(charset);
    return JavaParser.fromJavaVersion()
        .build()
        .parseInputs(List.of(input), null, ctx)
        .findFirst()
        .orElseThrow();
  }

  /** Each site's line and the code of its reason, {@code -} where there is nothing to add. */
  List<String> reasons() {
    return rows.stream()
        .map(row -> row.line() + " " + (row.reason().isEmpty() ? "-" : row.reason()))
        .toList();
  }
}
