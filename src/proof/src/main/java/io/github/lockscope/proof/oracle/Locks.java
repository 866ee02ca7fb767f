package io.github.lockscope.proof.oracle;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/** Which locks the only thread of a run holds. Nothing is really locked. */
final class Locks {
  private final IdentityHashMap<Object, Integer> holds = new IdentityHashMap<>();
  private final Map<Long, Object> stamps = new LinkedHashMap<>();
  private long lastStamp = 256;
  private boolean releasedWhatIsNotHeld;

  void acquire(Object lock, int count) {
    holds.merge(lock, count, Integer::sum);
  }

  /** Gives out a stamp for a lock. */
  long stamp(Object lock) {
    stamps.put(++lastStamp, lock);
    return lastStamp;
  }

  /** A stamp that holds nothing, for reading without the lock. */
  long optimisticStamp() {
    return ++lastStamp;
  }

  /** Gives a lock free; false, and remembered, where it was not held. */
  boolean release(Object lock, int count) {
    int left = holds.getOrDefault(lock, 0) - count;
    if (left < 0) {
      releasedWhatIsNotHeld = true;
      return false;
    }
    holds.put(lock, left);
    return true;
  }

  boolean releaseStamp(long stamp) {
    boolean held = stamps.remove(stamp) != null;
    releasedWhatIsNotHeld |= !held;
    return held;
  }

  boolean isStamp(long stamp) {
    return stamps.containsKey(stamp);
  }

  boolean isHeld(Object lock) {
    return holdCount(lock) > 0;
  }

  int holdCount(Object lock) {
    if (lock instanceof ReentrantReadWriteLock pair) {
      return holdCount(pair.writeLock());
    }
    long stamped = stamps.values().stream().filter(owner -> owner == lock).count();
    return holds.getOrDefault(lock, 0) + Math.toIntExact(stamped);
  }

  boolean releasedWhatIsNotHeld() {
    return releasedWhatIsNotHeld;
  }

  /** What is still held, named. */
  List<String> held(Names names) {
    return Stream.concat(
            holds.entrySet().stream().filter(hold -> hold.getValue() > 0).map(Map.Entry::getKey),
            stamps.values().stream())
        .map(names::of)
        .sorted()
        .toList();
  }
}
