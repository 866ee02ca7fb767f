package io.github.lockscope.decide;

import io.github.lockscope.site.FinallyBlock;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.Unfailing;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** {@code if (isFull) { try { grow(); } finally { unlock(); } } else { unlock(); }} */
final class ReleasingChoice {
  private ReleasingChoice() {}

  /** Whether the {@code finally} of a {@code try} releases in both branches of such a choice. */
  static boolean isInFinally(J.Try attempt, LockCall acquire, Holds holds) {
    return attempt.getFinally() != null
        && attempt.getFinally().getStatements().stream()
            .anyMatch(statement -> is(statement, attempt, acquire, holds));
  }

  private static boolean is(Statement statement, J.Try attempt, LockCall acquire, Holds holds) {
    return statement instanceof J.If choice
        && choice.getElsePart() != null
        && Unfailing.isComputed(choice.getIfCondition().getTree())
        && releases(choice.getThenPart(), attempt, acquire, holds)
        && releases(choice.getElsePart().getBody(), attempt, acquire, holds);
  }

  /** Whether a branch would release for sure as the whole {@code finally}. */
  private static boolean releases(Statement branch, J.Try attempt, LockCall acquire, Holds holds) {
    if (branch instanceof J.If) {
      return is(branch, attempt, acquire, holds);
    }
    return branch instanceof J.Block block
        && holds.inFinally(attempt.withFinally(block), acquire) == FinallyBlock.RELEASES_FIRST;
  }
}
