package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openrewrite.DataTableExecutionContextView;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.PrintOutputCapture;
import org.openrewrite.PrintOutputCapture.MarkerPrinter;
import org.openrewrite.Recipe;
import org.openrewrite.Result;
import org.openrewrite.SourceFile;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.java.tree.J;
import org.openrewrite.tree.ParseError;

/** Runs the recipe on one file. What goes wrong is that file's failure and no other's. */
final class FileRun {
  private final Source source;
  private final Recipe recipe;

  FileRun(Source source, Recipe recipe) {
    this.source = source;
    this.recipe = recipe;
  }

  Outcome run(SourceFile parsed) {
    SourceFile tree = parsed instanceof J code && StrayCode.isIn(code) ? unparsed() : parsed;
    List<Throwable> errors = new CopyOnWriteArrayList<>();
    RowStore store = new RowStore();
    List<Result> results;
    try {
      ExecutionContext ctx =
          DataTableExecutionContextView.view(new InMemoryExecutionContext(errors::add))
              .setDataTableStore(store);
      results =
          recipe.run(new InMemoryLargeSourceSet(List.of(tree)), ctx).getChangeset().getAllResults();
    } catch (StackOverflowError | RuntimeException e) {
      return Outcome.failed(source, List.of(), "the recipe fails on it: " + BatchRun.root(e));
    }
    if (tree instanceof ParseError) {
      return Outcome.failed(source, store.rows(), SyntaxMessage.of(source.text().orElse("")));
    }
    if (!errors.isEmpty()) {
      String reason = "the recipe fails on it: " + BatchRun.root(errors.get(0));
      return Outcome.failed(source, List.of(), reason);
    }
    return results.isEmpty()
        ? Outcome.of(source, store.rows(), Optional.empty())
        : changed(results, store.rows());
  }

  private Outcome changed(List<Result> results, List<LockSites.Row> rows) {
    SourceFile after = results.get(0).getAfter();
    if (results.size() > 1 || after == null || !after.getSourcePath().equals(path())) {
      return Outcome.failed(source, List.of(), "the recipe moves, deletes or adds files");
    }
    // Other markers of the engine are comments that it would print into the file.
    String text = after.printAll(new PrintOutputCapture<>(0, MarkerPrinter.SANITIZED));
    if (source.text().filter(text::equals).isPresent()) {
      return Outcome.of(source, rows, Optional.empty());
    }
    return source
        .withText(text)
        .map(bytes -> Outcome.of(source, rows, Optional.of(new Change(source, bytes))))
        .orElseGet(
            () -> Outcome.failed(source, rows, "has no way to write it in " + source.charset()));
  }

  /** What the parser ought to have answered for a tree that hides text it did not understand. */
  private SourceFile unparsed() {
    return ParseError.build(
        Parsers.create(),
        Parser.Input.fromString(path(), source.text().orElse("")),
        null,
        new InMemoryExecutionContext(),
        new IllegalStateException("not Java"));
  }

  private Path path() {
    return Path.of(source.name());
  }
}
