package io.github.lockscope.proof.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.locks.Condition;
import org.jspecify.annotations.Nullable;

/** Which lock a condition is of: who signals or waits has to hold that. */
final class Conditions {
  private static final Set<String> FOR_HOLDERS =
      Set.of("await", "awaitNanos", "awaitUninterruptibly", "awaitUntil", "signal", "signalAll");

  private final Map<Condition, Object> locks = new WeakHashMap<>();

  /** Remembers what a lock was asked for. */
  void note(@Nullable Object lock, @Nullable Object made) {
    if (lock != null && made instanceof Condition condition && Answers.isLock(lock.getClass())) {
      locks.put(condition, lock);
    }
  }

  /** The lock that a call needs, if it is on a condition whose lock is known. */
  Optional<Object> neededBy(Site site, @Nullable Object receiver) {
    return receiver instanceof Condition condition && FOR_HOLDERS.contains(site.name())
        ? Optional.ofNullable(locks.get(condition))
        : Optional.empty();
  }
}
