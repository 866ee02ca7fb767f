package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import java.util.Set;
import java.util.UUID;

/**
 * The members of a file that take the lock of an acquire for others, or give it up for them.
 *
 * @param takers the ids of those that may take it and keep it
 * @param givers the ids of those that may give it up without having taken it
 */
record LockHands(Set<UUID> takers, Set<UUID> givers) {
  static LockHands of(LockCall acquire, Holds holds) {
    return new LockHands(Releasers.takers(acquire, holds), Releasers.of(acquire, holds));
  }
}
