package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import java.util.List;
import org.openrewrite.java.tree.J;

/**
 * Counts the holds of a lock that code gives up and has not taken itself.
 *
 * @param acquire an acquire of the lock
 * @param holds the lock calls of the file
 */
record HoldsGivenUp(LockCall acquire, Holds holds) {
  /** How many holds more some code gives up than it takes. */
  long by(List<? extends J> code) {
    List<LockCall> calls =
        holds.within(code).stream()
            .filter(call -> call.callable().equals(acquire.callable()))
            .filter(acquire::isSameLock)
            .toList();
    long given = calls.stream().filter(LockCall::releases).filter(c -> !holds.isClaimed(c)).count();
    long taken =
        calls.stream().filter(LockCall::acquires).filter(c -> !holds.ownsRelease(c)).count();
    return given - taken;
  }
}
