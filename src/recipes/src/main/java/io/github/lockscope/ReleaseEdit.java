package io.github.lockscope;

import java.util.Set;
import java.util.UUID;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;

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
    for (int i = list.size() - 1; i >= 0; i--) {
      if (deleted.contains(list.get(i).getId())) {
        delete(i);
      }
    }
  }

  private void delete(int index) {
    Space before = list.prefix(index);
    Space behind = list.prefix(index + 1);
    list.remove(index);
    list.setPrefix(index, merge(before, behind, index));
  }

  private Space merge(Space before, Space behind, int index) {
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
   * Sees to it that a release stands behind a region.
   *
   * @param closing how the region ends
   * @return the id of the release
   */
  UUID behind(Plan.Closing closing) {
    if (closing.release().isEmpty()) {
      return closing.last();
    }
    int index = list.indexOf(closing.last()) + 1;
    J.MethodInvocation release = closing.release().get().withId(Tree.randomId());
    Space behind = list.prefix(index);
    if (isInline) {
      list.insert(index, JRightPadded.build(release.withPrefix(Space.SINGLE_SPACE)));
      return release.getId();
    }
    Space prefix = Spaces.join(Spaces.trailing(behind), layout.newLine());
    list.setPrefix(index, Spaces.breaksLine(behind) ? Spaces.leading(behind) : behind);
    list.insert(index, JRightPadded.build(release.withPrefix(prefix)));
    return release.getId();
  }
}
