package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.Trees;
import io.github.lockscope.tree.Unfailing;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** {@code long stamp = lock.readLock(), size = size();} */
final class SharedDeclaration {
  private SharedDeclaration() {}

  /**
   * Whether a variable that is declared along with what an acquire gives may fail to get its value
   * while the lock is held: no {@code try} can start in between.
   */
  static boolean failsBehind(LockCall acquire, Holds holds) {
    Cursor child = acquire.cursor();
    Cursor at = child.getParentTreeCursor();
    while (at.getValue() instanceof J tree
        && !(tree instanceof J.VariableDeclarations)
        && !(tree instanceof J.Block)
        && !(tree instanceof J.Lambda)) {
      child = at;
      at = at.getParentTreeCursor();
    }
    return at.getValue() instanceof J.VariableDeclarations declaration
        && mayFailBehind(child.getValue(), declaration)
        && !isReleasedAround(declaration, acquire, holds);
  }

  private static boolean mayFailBehind(Object variable, J.VariableDeclarations declaration) {
    List<J.VariableDeclarations.NamedVariable> all = declaration.getVariables();
    int next = all.indexOf(variable) + 1;
    return !all.subList(next, all.size()).stream().allMatch(Unfailing::isDeclared);
  }

  /** Whether a {@code finally} around the declaration releases. */
  private static boolean isReleasedAround(
      J.VariableDeclarations declaration, LockCall acquire, Holds holds) {
    return acquire
        .cursor()
        .getPathAsStream(J.Try.class::isInstance)
        .map(J.Try.class::cast)
        .filter(attempt -> Trees.contain(attempt.getBody(), declaration.getId()))
        .anyMatch(attempt -> holds.inFinally(attempt, acquire).isRelated());
  }
}
