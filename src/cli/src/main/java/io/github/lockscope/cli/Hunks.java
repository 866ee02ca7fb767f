package io.github.lockscope.cli;

import io.github.lockscope.cli.review.Hunk;
import java.util.ArrayList;
import java.util.List;

/** Lays edits out with the lines around them. */
final class Hunks {
  private final ShownLines before;
  private final List<Edit> all;

  private Hunks(ShownLines before, List<Edit> all) {
    this.before = before;
    this.all = all;
  }

  /**
   * The hunks for some of the edits of a file.
   *
   * @param some these, from top to bottom
   * @param all all edits of the file, which the line numbers afterwards count in
   */
  static List<Hunk> of(ShownLines before, List<Edit> some, List<Edit> all) {
    Hunks hunks = new Hunks(before, all);
    List<Hunk> found = new ArrayList<>();
    List<Edit> near = new ArrayList<>();
    for (Edit edit : some) {
      if (!near.isEmpty() && !areNear(near.get(near.size() - 1), edit)) {
        found.add(hunks.hunk(near));
        near.clear();
      }
      near.add(edit);
    }
    if (!near.isEmpty()) {
      found.add(hunks.hunk(near));
    }
    return found;
  }

  private static boolean areNear(Edit upper, Edit lower) {
    return lower.line() - upper.lastLine() - 1 <= 2 * GradedPatches.CONTEXT;
  }

  private Hunk hunk(List<Edit> edits) {
    Edit top = edits.get(0);
    int first = Math.max(1, top.line() - GradedPatches.CONTEXT);
    List<Hunk.Line> lines = new ArrayList<>();
    int next = first;
    for (Edit edit : edits) {
      next = keep(lines, next, edit.line() - 1);
      edit.removed().forEach(line -> lines.add(before.line('-', line)));
      edit.added().forEach(line -> lines.add(before.line('+', line)));
      next += edit.removed().size();
    }
    keep(lines, next, next + GradedPatches.CONTEXT - 1);
    int above =
        all.stream().takeWhile(edit -> edit.line() < top.line()).mapToInt(Edit::growth).sum();
    return new Hunk(first, first + above, List.copyOf(lines));
  }

  /** Adds lines that stay; gives the number of the line behind them. */
  private int keep(List<Hunk.Line> lines, int first, int last) {
    int end = Math.min(last, before.lines().size());
    for (int number = first; number <= end; number++) {
      lines.add(before.line(' ', before.lines().get(number - 1)));
    }
    return Math.max(first, end + 1);
  }
}
