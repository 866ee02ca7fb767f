package io.github.lockscope.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/** Collects the comments in some code, in the order of the text. */
public final class Comments extends JavaIsoVisitor<Integer> {
  private final List<Comment> found = new ArrayList<>();

  private Comments() {}

  /** The comments in a tree and right before it. */
  public static List<Comment> in(J tree) {
    Comments comments = new Comments();
    comments.visit(tree, 0);
    return comments.found;
  }

  /** Whether something is said in a tree, other than before and behind it. */
  public static boolean areInside(J tree) {
    return !in(tree.<J>withPrefix(Space.EMPTY)).isEmpty();
  }

  @Override
  public Space visitSpace(@Nullable Space space, Space.Location at, Integer p) {
    if (space == null) {
      return Space.EMPTY;
    }
    found.addAll(space.getComments());
    return space;
  }
}
