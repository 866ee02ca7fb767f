package io.github.lockscope.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/**
 * Finds what the parser carried along without understanding it. Text that is not Java can end up as
 * the white space of a tree that looks sound.
 */
final class StrayCode extends JavaVisitor<AtomicBoolean> {
  static boolean isIn(J tree) {
    AtomicBoolean found = new AtomicBoolean();
    new StrayCode().visit(tree, found);
    return found.get();
  }

  @Override
  public J visitErroneous(J.Erroneous erroneous, AtomicBoolean found) {
    found.set(true);
    return erroneous;
  }

  @Override
  public J visitUnknown(J.Unknown unknown, AtomicBoolean found) {
    found.set(true);
    return unknown;
  }

  @Override
  public Space visitSpace(@Nullable Space space, Space.Location location, AtomicBoolean found) {
    if (space == null) {
      return Space.EMPTY;
    }
    boolean blank = isBlank(space.getWhitespace());
    for (Comment comment : space.getComments()) {
      blank &= isBlank(comment.getSuffix());
    }
    if (!blank) {
      found.set(true);
    }
    return space;
  }

  /**
   * The language allows semicolons between declarations, and the control character as the end mark
   * of a file.
   */
  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || c == ';' || c == '\u001a');
  }
}
