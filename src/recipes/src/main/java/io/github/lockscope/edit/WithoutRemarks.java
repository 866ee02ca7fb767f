package io.github.lockscope.edit;

import io.github.lockscope.layout.Spaces;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/** A copy of code without what is said in it, which stays with the code itself. */
final class WithoutRemarks extends JavaIsoVisitor<Integer> {
  private WithoutRemarks() {}

  /** The same code without comments; what stands before it stays. */
  static <T extends J> T of(T code) {
    @SuppressWarnings("unchecked") // Spaces change, never the kind of a tree.
    T bare = (T) new WithoutRemarks().visitNonNull(code, 0);
    return bare.withPrefix(code.getPrefix());
  }

  @Override
  public Space visitSpace(@Nullable Space space, Space.Location at, Integer p) {
    if (space == null) {
      return Space.EMPTY;
    }
    if (space.getComments().isEmpty()) {
      return space;
    }
    Comment last = space.getComments().get(space.getComments().size() - 1);
    return Spaces.of(last.getSuffix().contains("\n") ? last.getSuffix() : space.getWhitespace());
  }
}
