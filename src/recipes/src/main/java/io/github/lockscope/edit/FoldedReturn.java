package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/**
 * Moves a {@code return} behind a release to the end of the region.
 *
 * @param list the statements that both are among
 * @param layout how they are laid out
 * @param isInline whether they are on one line
 */
record FoldedReturn(WorkingList list, Layout layout, boolean isInline) {
  /** Swaps release and return; each keeps its own comments, the one on its line included. */
  void moveBeforeRelease(int release, int fold) {
    RemarksOnCode remarks = RemarksOnCode.in(list.prefix(release), isInline);
    Space beforeRelease = remarks.release();
    Space beforeFold = list.prefix(fold);
    Space behind = list.prefix(fold + 1);
    JRightPadded<Statement> moved = list.remove(fold);
    list.insert(release, moved);
    if (isInline) {
      // What stands at the end of the line goes on to stand there.
      return;
    }
    // What stands on the line of the release has no line to bring along.
    Space own =
        Spaces.breaksLine(beforeRelease) && !Spaces.breaksLine(beforeFold)
            ? Spaces.join(layout.endingLike(beforeRelease).newLine(), beforeFold.withWhitespace(""))
            : Spaces.leading(beforeFold);
    Space above = Spaces.join(remarks.staying(), own);
    list.setPrefix(release, Spaces.join(Spaces.trailing(beforeRelease), above));
    // Nothing can follow what trails the return on its line.
    Space line =
        Spaces.breaksLine(behind) && !Spaces.breaksLine(beforeRelease)
            ? Spaces.join(layout.endingLike(behind).newLine(), beforeRelease.withWhitespace(""))
            : Spaces.leading(beforeRelease);
    list.setPrefix(release + 1, Spaces.join(Spaces.trailing(behind), line));
    Space beside = Spaces.trailing(beforeFold);
    Space rest =
        beside.getComments().isEmpty() || Spaces.breaksLine(behind)
            ? Spaces.leading(behind)
            : Spaces.join(layout.newOuterLine(), behind.withWhitespace(""));
    list.setPrefix(fold + 1, Spaces.join(beside, rest));
  }
}
