package io.github.lockscope.decide;

import io.github.lockscope.callers.Releasers;
import io.github.lockscope.region.Surroundings;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/**
 * An acquire that a loop may come to again and again.
 *
 * @param acquire the acquire
 * @param loop the innermost loop around it
 * @param holds the lock calls of the file
 */
record RepeatedAcquire(LockCall acquire, Loop loop, Holds holds) {
  /** An acquire as one; empty if no loop is around it, or the loop is left with the lock. */
  static Optional<RepeatedAcquire> of(LockCall acquire, Holds holds) {
    if (!Surroundings.isInLoop(acquire.cursor()) || isLeftBehind(acquire)) {
      return Optional.empty();
    }
    Loop loop = acquire.cursor().dropParentUntil(Loop.class::isInstance).getValue();
    return Optional.of(new RepeatedAcquire(acquire, loop, holds));
  }

  /** {@code while (more()) { if (ready()) { lock(); break; } }} */
  private static boolean isLeftBehind(LockCall acquire) {
    J target =
        acquire
            .cursor()
            .dropParentUntil(tree -> tree instanceof Loop || tree instanceof J.Switch)
            .getValue();
    List<Statement> behind = acquire.behind().orElse(List.of());
    return !behind.isEmpty()
        && (behind.get(behind.size() - 1) instanceof J.Return
            || (Exits.isPlainBreak(behind.get(behind.size() - 1)) && target instanceof Loop));
  }

  /** {@code while (more()) lock(); … while (held()) unlock();} */
  boolean isOnlyTaken() {
    return Trees.contain(loop.getBody(), acquire.id()) && releases().findAny().isEmpty();
  }

  /** {@code while (more()) { next.lock(); node.unlock(); node = next; }} */
  boolean isPassedOn() {
    return releases().anyMatch(call -> !call.isSameLock(acquire));
  }

  /** What the loop releases that may be the lock of this round, or of one before. */
  private Stream<LockCall> releases() {
    return holds.within(List.of(loop)).stream()
        .filter(LockCall::releases)
        .filter(call -> Releasers.mayBeSameLock(call, acquire));
  }
}
