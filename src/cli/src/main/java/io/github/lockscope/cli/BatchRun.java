package io.github.lockscope.cli;

import io.github.lockscope.build.OnDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.Recipe;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.tree.ParseError;
import org.openrewrite.tree.ParsingExecutionContextView;

/** Parses the files of a batch together and runs the recipe on one after the other. */
final class BatchRun {
  private final Batch batch;
  private final Map<String, String> context;
  private final Recipe recipe;
  private final List<SourceFile> guards;
  private final Consumer<Outcome> outcomes;

  BatchRun(Batch batch, Recipe recipe, List<SourceFile> guards, Consumer<Outcome> outcomes) {
    this.batch = batch;
    this.context = batch.contextTexts();
    this.recipe = recipe;
    this.guards = guards;
    this.outcomes = outcomes;
  }

  /** Gives an outcome for each of the batch's files, in no particular order. */
  void run() {
    List<Source> sources = new ArrayList<>();
    for (JavaFile file : batch.files()) {
      try {
        sources.add(batch.read(file));
      } catch (IOException e) {
        outcomes.accept(Outcome.unreadable(file, e));
      }
    }
    run(sources, context);
  }

  /**
   * Runs the recipe on some of the batch's files.
   *
   * <p>The compiler gives up on the rest of a class when it stumbles, without telling over which
   * file; the locks in that rest would go unnoticed. Halving the files until one is left finds it.
   * What it then makes of it may be for what it knows of others, so that one is tried alone, too.
   */
  private void run(List<Source> sources, Map<String, String> context) {
    List<Parser.Input> inputs = new ArrayList<>();
    List<Source> readable = new ArrayList<>();
    for (Source source : sources) {
      source
          .text()
          .ifPresentOrElse(
              text -> {
                readable.add(source);
                inputs.add(input(source.name(), text));
              },
              () -> outcomes.accept(Outcome.unread(source.file(), notText(source))));
    }
    if (readable.isEmpty()) {
      return;
    }
    context.forEach((name, text) -> inputs.add(input(name, text)));

    List<Throwable> stumbles = new CopyOnWriteArrayList<>();
    Iterator<SourceFile> trees = parse(inputs, readable.size(), stumbles);
    if (stumbles.isEmpty()) {
      runEach(readable, context, trees);
    } else if (readable.size() == 1 && !context.isEmpty()) {
      run(readable, Map.of());
    } else if (readable.size() == 1) {
      String why = "the Java compiler fails on it: " + root(stumbles.get(0));
      outcomes.accept(Outcome.unread(readable.get(0).file(), why));
    } else {
      run(readable.subList(0, readable.size() / 2), context);
      run(readable.subList(readable.size() / 2, readable.size()), context);
    }
  }

  /** Parses all inputs, but makes trees of the first few only, each when it is asked for. */
  private static Iterator<SourceFile> parse(
      List<Parser.Input> inputs, int count, List<Throwable> stumbles) {
    ExecutionContext ctx =
        new ParsingExecutionContextView(new InMemoryExecutionContext(stumbles::add))
            .setCharset(StandardCharsets.UTF_8);
    try {
      return Parsers.create().parseInputs(inputs, null, ctx).limit(count).iterator();
    } catch (RuntimeException | Error e) {
      stumbles.add(e);
      return Collections.emptyIterator();
    }
  }

  private void runEach(
      List<Source> sources, Map<String, String> context, Iterator<SourceFile> trees) {
    boolean isAlone = sources.size() == 1 && context.isEmpty();
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      try {
        SourceFile tree = trees.next();
        if (tree instanceof ParseError && !isAlone) {
          run(List.of(source), Map.of());
        } else {
          outcomes.accept(new FileRun(source, recipe, guards).run(onDisk(tree, source)));
        }
      } catch (RuntimeException | Error e) {
        String why = "cannot be done: " + root(e);
        outcomes.accept(Outcome.failed(source.file(), List.of(), why));
        // The trees behind a broken one are lost with it.
        run(sources.subList(i + 1, sources.size()), context);
        return;
      }
    }
  }

  private static SourceFile onDisk(SourceFile parsed, Source source) {
    return parsed.withMarkers(
        parsed.getMarkers().add(new OnDisk(Tree.randomId(), source.file().path())));
  }

  private static Parser.Input input(String name, String text) {
    return Parser.Input.fromString(Path.of(name), text, StandardCharsets.UTF_8);
  }

  private static String notText(Source source) {
    return "cannot be read without loss as " + source.charset() + ", try --encoding";
  }

  static Throwable root(Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
