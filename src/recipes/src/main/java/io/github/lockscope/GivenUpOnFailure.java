package io.github.lockscope;

import java.util.List;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/**
 * A hold that is for another method to release, and given up where it does not come to that: {@code
 * lock(); try { … } catch (Throwable t) { unlock(); throw t; }}.
 */
final class GivenUpOnFailure {
  private GivenUpOnFailure() {}

  /** Whether all that releases the lock of an acquire is such handlers. */
  static boolean is(LockCall acquire, Holds holds) {
    List<LockCall> releases = holds.releasesOf(acquire).toList();
    return !releases.isEmpty()
        && releases.stream().allMatch(GivenUpOnFailure::isForAnyFailure)
        && HandedOn.is(acquire, holds);
  }

  private static boolean isForAnyFailure(LockCall release) {
    return release
        .list()
        .filter(
            list ->
                list.cursor().getParentTreeCursor().getValue() instanceof J.Try.Catch handler
                    && TypeUtils.isOfClassType(
                        handler.getParameter().getType(), "java.lang.Throwable")
                    && endsInThrow(list.statements()))
        .isPresent();
  }

  private static boolean endsInThrow(List<Statement> statements) {
    return statements.get(statements.size() - 1) instanceof J.Throw;
  }
}
