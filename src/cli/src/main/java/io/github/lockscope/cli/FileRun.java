package io.github.lockscope.cli;

import io.github.lockscope.tree.StrayText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.openrewrite.DataTableExecutionContextView;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
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
  private final List<SourceFile> guards;

  /**
   * Prepares.
   *
   * @param guards what the recipe is to look at as well, and to leave as it is
   */
  FileRun(Source source, Recipe recipe, List<SourceFile> guards) {
    this.source = source;
    this.recipe = recipe;
    this.guards = guards;
  }

  Outcome run(SourceFile parsed) {
    if (parsed instanceof ParseError
        || (parsed instanceof J tree && (StrayText.isIn(tree) || UnknownCode.isIn(tree)))) {
      return Outcome.unread(source.file(), SyntaxMessage.of(source.text().orElse("")));
    }
    List<Throwable> errors = new CopyOnWriteArrayList<>();
    RowStore store = new RowStore(source.name());
    List<Result> results;
    try {
      ExecutionContext ctx =
          DataTableExecutionContextView.view(new InMemoryExecutionContext(errors::add))
              .setDataTableStore(store);
      results =
          recipe
              .run(new InMemoryLargeSourceSet(withGuards(parsed)), ctx)
              .getChangeset()
              .getAllResults();
    } catch (StackOverflowError | RuntimeException e) {
      return failed(store, "the recipe fails on it: " + BatchRun.root(e));
    }
    if (!errors.isEmpty()) {
      return failed(store, "the recipe fails on it: " + BatchRun.root(errors.get(0)));
    }
    if (store.rows().stream().anyMatch(row -> row.reason().equals(Rows.LOCKSCOPE_FAILED))) {
      return failed(store, "the recipe fails on it and does not say why");
    }
    return results.isEmpty()
        ? Outcome.done(source.file(), store.rows(), Optional.empty())
        : changed(results, store);
  }

  private List<SourceFile> withGuards(SourceFile parsed) {
    return Stream.concat(
            Stream.of(parsed),
            guards.stream().filter(guard -> !guard.getSourcePath().equals(path())))
        .toList();
  }

  private Outcome changed(List<Result> results, RowStore store) {
    SourceFile after = results.get(0).getAfter();
    if (results.size() > 1 || after == null || !after.getSourcePath().equals(path())) {
      return failed(store, "the recipe moves, deletes or adds files");
    }
    // Other markers of the engine are comments that it would print into the file.
    String text = after.printAll(new PrintOutputCapture<>(0, MarkerPrinter.SANITIZED));
    if (source.text().filter(text::equals).isPresent()) {
      return Outcome.done(source.file(), store.rows(), Optional.empty());
    }
    return source
        .withText(text)
        .map(bytes -> Optional.of(new Change(source, bytes)))
        .map(change -> Outcome.done(source.file(), store.rows(), change))
        .orElseGet(() -> failed(store, "has no way to write it in " + source.charset()));
  }

  private Outcome failed(RowStore store, String why) {
    return Outcome.failed(source.file(), store.rows(), why);
  }

  private Path path() {
    return Path.of(source.name());
  }
}
