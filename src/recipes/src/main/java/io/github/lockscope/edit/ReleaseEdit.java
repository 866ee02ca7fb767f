package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Reindent;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Markers;

/** Takes releases out of a list of statements, and puts one behind a region. */
final class ReleaseEdit {
  private final WorkingList list;
  private final Layout layout;
  private final boolean isInline;

  ReleaseEdit(WorkingList list, Layout layout, boolean isInline) {
    this.list = list;
    this.layout = layout;
    this.isInline = isInline;
  }

  /** Takes statements out; their comments stay. */
  void delete(Set<UUID> deleted) {
    delete(deleted, statement -> false);
  }

  /**
   * Takes statements out; their comments stay.
   *
   * @param isMoved tells which of them are elsewhere from now on, with what is said in them
   */
  void delete(Set<UUID> deleted, Predicate<Statement> isMoved) {
    for (int i = list.size() - 1; i >= 0; i--) {
      if (deleted.contains(list.get(i).getId())) {
        delete(i, isMoved);
      }
    }
  }

  private void delete(int index, Predicate<Statement> isMoved) {
    Space before = list.prefix(index);
    JRightPadded<Statement> gone = list.remove(index);
    Space own = list.prefix(index);
    Space behind = isMoved.test(gone.getElement()) ? own : SaidWithin.and(own, gone, layout);
    list.setPrefix(index, merge(before, behind, index));
  }

  private Space merge(Space before, Space behind, int index) {
    boolean isBesideBrace =
        index == 0
            && index < list.size()
            && layout.braces().startsBesideBrace()
            && Spaces.isOnlyWithinLine(before)
            && behind.getComments().isEmpty();
    if (isBesideBrace) {
      return before;
    }
    if (!Spaces.breaksLine(behind)) {
      return before.getComments().isEmpty() && behind.getComments().isEmpty()
          ? Spaces.breaksLine(before) ? before : behind
          : Spaces.join(before, behind.withWhitespace(""));
    }
    Space above = Spaces.leading(before);
    Space beside = Spaces.trailing(behind);
    Space below = Spaces.leading(behind);
    if (!beside.getComments().isEmpty()) {
      Space own = Spaces.join(above, beside.withWhitespace(""));
      return Spaces.join(Spaces.trailing(before), Spaces.join(own, below));
    }
    if (!above.getComments().isEmpty()) {
      return Spaces.join(
          Spaces.trailing(before), Spaces.join(Spaces.withoutLastSuffix(above), below));
    }
    return Spaces.join(Spaces.trailing(before), between(above, below, index));
  }

  /** The empty line that stood before the statement, or behind it, unless it is at an end now. */
  private Space between(Space above, Space below, int index) {
    if (index == 0) {
      return Spaces.withoutBlankLines(below);
    }
    boolean addsBlankLine =
        index < list.size()
            && Spaces.startsWithBlankLine(above)
            && !Spaces.startsWithBlankLine(below);
    return addsBlankLine ? Spaces.join(Spaces.of(layout.lineEnd()), below) : below;
  }

  /**
   * Puts a release behind a region.
   *
   * @param last the last statement of the region
   * @param release the release, or what releases under a condition
   * @param said what is said of it
   * @return the id of the release
   */
  UUID insertBehind(UUID last, Statement release, MovedFinally.Remarks said) {
    int index = list.indexOf(last) + 1;
    Space behind = list.prefix(index);
    Space prefix = Space.SINGLE_SPACE;
    if (!isInline) {
      prefix = Spaces.join(Spaces.trailing(behind), above(said));
      list.setPrefix(index, Spaces.join(said.beside(), Spaces.leading(behind)));
    }
    list.insert(index, JRightPadded.build(release.withPrefix(prefix)));
    return release.getId();
  }

  /** A new line, with what is said above it. */
  private Space above(MovedFinally.Remarks said) {
    return said.above().getComments().isEmpty()
        ? layout.newLine()
        : new Reindent(Spaces.indent(said.above()), layout.base())
            .move(Spaces.withoutBlankLines(said.above()));
  }

  /**
   * Marks the end of a region whose {@code finally} is there already.
   *
   * @param last the last statement of the region
   * @param beside what stands beside its last brace
   * @return the id of the mark
   */
  UUID standIn(UUID last, Space beside) {
    Statement mark = new J.Empty(Tree.randomId(), Space.EMPTY, Markers.EMPTY);
    Space line = isInline ? Space.SINGLE_SPACE : layout.newLine();
    list.insert(
        list.indexOf(last) + 1,
        JRightPadded.build(mark.<Statement>withPrefix(Spaces.join(beside, line))));
    return mark.getId();
  }

  /**
   * Puts what releases under a condition in place of a release.
   *
   * @param last the release
   * @param release what releases
   * @return the id of what releases
   */
  UUID replace(UUID last, Statement release) {
    int index = list.indexOf(last);
    // Other plans may know it as the end of their region.
    Statement inPlace = release.withId(last);
    list.set(index, inPlace.withPrefix(list.prefix(index)));
    return last;
  }
}
