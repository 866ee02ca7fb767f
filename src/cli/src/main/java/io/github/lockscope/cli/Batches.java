package io.github.lockscope.cli;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Divides files into batches: in their order, the same ones whatever the machine, and each only
 * when it is asked for. Two files that declare the same type never meet in one: the compiler would
 * look into the first only.
 */
final class Batches implements Iterator<Batch> {
  private final List<Reading> files;
  private final List<Set<JavaFile>> contexts;
  private final SourceTree tree;
  private int next;

  /**
   * Prepares to divide files.
   *
   * @param contexts for each of the files, those that have to be known along with it
   */
  Batches(List<Reading> files, List<Set<JavaFile>> contexts, SourceTree tree) {
    this.files = files;
    this.contexts = contexts;
    this.tree = tree;
  }

  @Override
  public boolean hasNext() {
    return next < files.size();
  }

  @Override
  public Batch next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Batch batch = new Batch(tree);
    do {
      batch.add(files.get(next), contexts.get(next));
      next++;
    } while (hasNext() && batch.hasRoomFor(files.get(next), contexts.get(next)));
    return batch;
  }
}
