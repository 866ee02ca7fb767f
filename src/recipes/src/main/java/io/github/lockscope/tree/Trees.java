package io.github.lockscope.tree;

import java.util.UUID;
import org.openrewrite.java.tree.J;

/** Looks for trees in trees. */
public final class Trees {
  private Trees() {}

  /** Whether a tree is another, or has it in it. */
  public static boolean contain(J tree, UUID id) {
    boolean[] found = new boolean[1];
    new CodeVisitor<Integer>() {
      @Override
      public J preVisit(J visited, Integer p) {
        found[0] |= visited.getId().equals(id);
        return visited;
      }
    }.visit(tree, 0);
    return found[0];
  }
}
