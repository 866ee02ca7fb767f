package io.github.lockscope.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.lockscope.cli.review.LineRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Lines that take the place of others.
 *
 * @param line the first line that goes, or before which the new ones come, counted from 1
 * @param removed the lines that go, as {@link ByteLines}
 * @param added the lines that come
 */
record Edit(int line, List<String> removed, List<String> added) {
  /** What makes one file out of another, from top to bottom. */
  static List<Edit> between(byte[] before, byte[] after) {
    List<Edit> edits = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(ByteLines.of(before), ByteLines.of(after)).getDeltas()) {
      edits.add(
          new Edit(
              delta.getSource().getPosition() + 1,
              List.copyOf(delta.getSource().getLines()),
              List.copyOf(delta.getTarget().getLines())));
    }
    edits.sort(Comparator.comparingInt(Edit::line));
    return edits;
  }

  /** The bytes of a file after some of the edits that {@link #between} found for it. */
  static byte[] applied(byte[] before, Collection<Edit> edits) {
    List<String> lines = ByteLines.of(before);
    List<Edit> upwards = new ArrayList<>(edits);
    upwards.sort(Comparator.comparingInt(Edit::line).reversed());
    for (Edit edit : upwards) {
      List<String> replaced = lines.subList(edit.line - 1, edit.line - 1 + edit.removed.size());
      replaced.clear();
      replaced.addAll(edit.added);
    }
    return ByteLines.joined(lines);
  }

  /** Whether edits are of a file with these bytes. */
  static boolean fit(byte[] before, Collection<Edit> edits) {
    List<String> lines = ByteLines.of(before);
    return edits.stream()
        .allMatch(
            edit ->
                edit.lastLine() <= lines.size()
                    && lines.subList(edit.line - 1, edit.lastLine()).equals(edit.removed));
  }

  /** The last line that goes; for an insertion the line above it. */
  int lastLine() {
    return line + removed.size() - 1;
  }

  /** The first line that the edit touches: for an insertion the line above it. */
  int firstTouched() {
    return removed.isEmpty() ? line - 1 : line;
  }

  /** The last line that the edit touches: for an insertion the line below it. */
  int lastTouched() {
    return removed.isEmpty() ? line : lastLine();
  }

  /** The lines that the edit touches. */
  LineRange touched() {
    return new LineRange(firstTouched(), lastTouched());
  }

  /** How many lines more there are after it. */
  int growth() {
    return added.size() - removed.size();
  }
}
