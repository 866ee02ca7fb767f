package io.github.lockscope.tree;

import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Space;

/** Walks code and leaves comments out: a {@code link} of a Javadoc comment is in the tree, too. */
public abstract class CodeVisitor<P> extends JavaIsoVisitor<P> {
  @Override
  public Space visitSpace(@Nullable Space space, Space.Location at, P p) {
    return space == null ? super.visitSpace(null, at, p) : space;
  }
}
