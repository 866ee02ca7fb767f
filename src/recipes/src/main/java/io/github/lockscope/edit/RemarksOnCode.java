package io.github.lockscope.edit;

import io.github.lockscope.layout.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TextComment;

/**
 * What is said above a release and is about the code there, and so stays where that is: what is to
 * be done yet, and statements that are commented out, with what stands right above and below them.
 *
 * @param staying the lines that stay, from the first line end on; nothing behind the last of them
 * @param release what is left to stand before the release
 */
record RemarksOnCode(Space staying, Space release) {
  private static final Pattern OPEN_TASK = Pattern.compile("\\W*(?:TODO|FIXME|XXX)\\b.*");

  /** Tells what stands before a release apart. */
  static RemarksOnCode in(Space beforeRelease) {
    Space above = Spaces.leading(beforeRelease);
    List<Comment> comments = above.getComments();
    int staying = Spaces.breaksLine(beforeRelease) ? endOfLastStaying(above) : 0;
    if (staying == 0) {
      return new RemarksOnCode(Space.EMPTY, beforeRelease);
    }
    Space stay =
        Spaces.withoutLastSuffix(above.withComments(new ArrayList<>(comments.subList(0, staying))));
    Space rest =
        Space.build(
            comments.get(staying - 1).getSuffix(),
            new ArrayList<>(comments.subList(staying, comments.size())));
    return new RemarksOnCode(stay, Spaces.join(Spaces.trailing(beforeRelease), rest));
  }

  /** The same; of code on one line, nothing stays. */
  static RemarksOnCode in(Space beforeRelease, boolean isInline) {
    return isInline ? new RemarksOnCode(Space.EMPTY, beforeRelease) : in(beforeRelease);
  }

  /** How many comments stay: up to the empty line behind the last that is about the code. */
  private static int endOfLastStaying(Space above) {
    List<Comment> ownLines = Spaces.upToLastLine(above).getComments();
    int end = ownLines.size();
    for (int i = ownLines.size() - 1; i >= 0; i--) {
      if (i + 1 < ownLines.size() && isBeforeBlankLine(ownLines.get(i))) {
        end = i + 1;
      }
      if (isOnCode(ownLines.get(i))) {
        return end;
      }
    }
    return 0;
  }

  private static boolean isBeforeBlankLine(Comment comment) {
    return Spaces.startsWithBlankLine(Spaces.of(comment.getSuffix()));
  }

  private static boolean isOnCode(Comment comment) {
    return comment instanceof TextComment text
        && (OPEN_TASK.matcher(text.getText().strip().lines().findFirst().orElse("")).matches()
            || text.getText().strip().endsWith(";"));
  }
}
