package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import java.util.List;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * Other locks that are taken between an acquire and the {@code try} that releases it, and released
 * by the same {@code finally}: moved into the {@code try}, it would release what was not got.
 */
final class OthersTaken {
  private OthersTaken() {}

  /** Whether there are any. */
  static boolean areIn(List<Statement> gap, J.Try attempt, Holds holds) {
    return holds.within(gap).stream()
        .filter(LockCall::acquires)
        .anyMatch(other -> holds.inFinally(attempt, other).isRelated());
  }
}
