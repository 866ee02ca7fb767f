package io.github.lockscope.proof.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** Which locks the only thread of a run holds. Nothing is really locked. */
final class Locks {
  private final List<Hold> holds = new ArrayList<>();
  private long lastStamp = 256;
  private boolean releasedWhatIsNotHeld;

  /** One hold on a lock, and what tells it from others on the same lock. */
  private record Hold(Object lock, List<@Nullable Object> key) {
    boolean isOf(Object other, List<@Nullable Object> start) {
      return lock == other && startsWith(start);
    }

    boolean startsWith(List<@Nullable Object> start) {
      if (start.size() > key.size()) {
        return false;
      }
      for (int i = 0; i < start.size(); i++) {
        if (!Objects.equals(key.get(i), start.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Takes a lock, for a key that may be empty. */
  void acquire(Object lock, List<@Nullable Object> key) {
    holds.add(new Hold(lock, key));
  }

  /** Takes a lock, alone or with others, and gives out the stamp for it. */
  long stamp(Object lock, boolean alone) {
    acquire(lock, List.of(++lastStamp, alone));
    return lastStamp;
  }

  /** A stamp that holds nothing, for reading without the lock. */
  long optimisticStamp() {
    return ++lastStamp;
  }

  /** Gives a lock free; false, and remembered, where it was not held. */
  boolean release(Object lock, List<@Nullable Object> keyStart) {
    for (int i = holds.size() - 1; i >= 0; i--) {
      if (holds.get(i).isOf(lock, keyStart)) {
        holds.remove(i);
        return true;
      }
    }
    releasedWhatIsNotHeld = true;
    return false;
  }

  boolean isHeld(Object lock) {
    return holdCount(lock) > 0;
  }

  int holdCount(Object lock) {
    return lock instanceof ReentrantReadWriteLock pair
        ? holdCount(pair.writeLock())
        : Math.toIntExact(holds.stream().filter(hold -> hold.lock == lock).count());
  }

  /** How many stamps of a lock are of one kind. */
  int stampCount(Object lock, boolean alone) {
    return Math.toIntExact(
        holds.stream().filter(hold -> hold.lock == lock && hold.key.contains(alone)).count());
  }

  boolean releasedWhatIsNotHeld() {
    return releasedWhatIsNotHeld;
  }

  /** What is still held, named. */
  List<String> held(Names names) {
    return holds.stream().map(Hold::lock).distinct().map(names::of).sorted().toList();
  }
}
