package io.github.lockscope.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.openrewrite.Recipe;
import org.openrewrite.SourceFile;

/**
 * Runs batches side by side, a few ahead of the one whose outcomes are asked for: enough to keep
 * all workers busy, and no more than fit into memory.
 */
final class Lookahead {
  private static final int BATCHES_EACH = 2;

  private final Iterator<Batch> batches;
  private final Workers workers;
  private final Supplier<Recipe> recipe;
  private final List<SourceFile> guards;

  /** What is to come of the files of each batch that was started. */
  private final Deque<Queue<CompletableFuture<Outcome>>> started = new ArrayDeque<>();

  /**
   * Prepares.
   *
   * @param guards the declarations that the recipe is to know whatever file it runs on
   */
  Lookahead(
      Iterator<Batch> batches, Workers workers, Supplier<Recipe> recipe, List<SourceFile> guards) {
    this.batches = batches;
    this.workers = workers;
    this.recipe = recipe;
    this.guards = guards;
  }

  /** Waits for what became of the next file, in the order of the batches. */
  Outcome next() {
    while (batches.hasNext() && started.size() < BATCHES_EACH * workers.count()) {
      started.add(start(batches.next()));
    }
    Queue<CompletableFuture<Outcome>> first = started.element();
    Outcome outcome = first.remove().join();
    if (first.isEmpty()) {
      started.remove();
    }
    return outcome;
  }

  private Queue<CompletableFuture<Outcome>> start(Batch batch) {
    Map<JavaFile, CompletableFuture<Outcome>> coming = new HashMap<>();
    Queue<CompletableFuture<Outcome>> inOrder = new ArrayDeque<>();
    for (JavaFile file : batch.files()) {
      CompletableFuture<Outcome> outcome = new CompletableFuture<>();
      coming.put(file, outcome);
      inOrder.add(outcome);
    }
    workers.execute(() -> run(batch, coming));
    return inOrder;
  }

  private void run(Batch batch, Map<JavaFile, CompletableFuture<Outcome>> coming) {
    try {
      new BatchRun(
              batch,
              recipe.get(),
              guards,
              outcome -> Objects.requireNonNull(coming.get(outcome.file())).complete(outcome))
          .run();
    } catch (RuntimeException | Error e) {
      // Whoever waits for the rest is told. What has come already stays.
      String why = "cannot be done: " + BatchRun.root(e);
      coming.forEach((file, outcome) -> outcome.complete(Outcome.failed(file, List.of(), why)));
    }
  }
}
