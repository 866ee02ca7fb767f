package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/**
 * Moves declarations before an acquire, with what is said of them.
 *
 * @param list the statements
 * @param layout how they are laid out
 * @param isInline whether they stand on one line
 */
record DeclarationMove(WorkingList list, Layout layout, boolean isInline) {
  /** Moves all of a declaration, from one index to another before it. */
  void whole(int index, int target) {
    Space own = list.prefix(index);
    Space behind = list.prefix(index + 1);
    JRightPadded<Statement> moved = list.remove(index);
    list.setPrefix(
        index,
        Spaces.breaksLine(behind) || !Spaces.breaksLine(own)
            ? Spaces.join(Spaces.trailing(own), Spaces.leading(behind))
            : Spaces.join(
                Spaces.join(Spaces.trailing(own), Spaces.lastLine(own, layout)),
                behind.withWhitespace("")));
    insert(moved, Spaces.withoutBlankLines(Spaces.leading(own)), Spaces.trailing(behind), target);
  }

  /**
   * Puts a statement on the line before the acquire, above the acquire's own comments.
   *
   * @param padded the statement
   * @param lead its comments, on lines of their own
   * @param trailing the comment behind it
   * @param index the index of the acquire
   */
  void insert(JRightPadded<Statement> padded, Space lead, Space trailing, int index) {
    Statement statement = padded.getElement();
    Space before = list.prefix(index);
    Space ownLines = lead.withWhitespace("");
    if (!Spaces.breaksLine(before)) {
      list.setPrefix(index, Spaces.join(trailing, separator(trailing)));
      list.insert(index, padded.withElement(statement.withPrefix(Spaces.join(before, ownLines))));
      return;
    }
    Space lines = Spaces.leading(before);
    Space blankLines = Spaces.of(lines.getWhitespace());
    list.setPrefix(index, Spaces.join(trailing, Spaces.withoutBlankLines(lines)));
    list.insert(
        index,
        padded.withElement(
            statement.withPrefix(
                Spaces.join(Spaces.join(Spaces.trailing(before), blankLines), ownLines))));
  }

  /** What separates two statements that were one, behind what stands beside the first. */
  Space separator(Space beside) {
    return isInline && beside.getComments().isEmpty() ? Space.SINGLE_SPACE : layout.newLine();
  }
}
