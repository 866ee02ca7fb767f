package io.github.lockscope.decide;

import io.github.lockscope.callers.OtherName;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import java.util.List;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * A {@code finally} behind an acquire that releases another lock, which nothing here takes: {@code
 * putLock.lock(); try { … } finally { takeLock.unlock(); }}.
 */
final class InsteadOfRelease {
  private final Holds holds;
  private final LockCall acquire;

  InsteadOfRelease(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
  }

  /** Whether there is one. */
  boolean exists() {
    return acquire.tryBehind().filter(this::releasesAnother).isPresent();
  }

  private boolean releasesAnother(J.Try attempt) {
    List<Statement> last =
        attempt.getFinally() == null ? List.of() : attempt.getFinally().getStatements();
    return last.stream()
        .flatMap(statement -> holds.madeUpBy(statement).stream())
        .filter(call -> call.releases() && call.isOfKindOf(acquire) && !holds.isClaimed(call))
        .filter(call -> OtherName.areApart(call, acquire))
        .anyMatch(
            release ->
                holds
                    .beside(acquire)
                    .filter(LockCall::acquires)
                    .noneMatch(taken -> taken.isSameLock(release)));
  }
}
