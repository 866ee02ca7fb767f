package io.github.lockscope;

import java.util.Optional;

/**
 * A call that acquires a lock, and what is decided about it.
 *
 * @param acquire the call
 * @param verdict the decision
 */
record Site(LockCall acquire, Verdict verdict) {
  /** What to change, if the site is to be rewritten. */
  Optional<Plan> plan() {
    return verdict instanceof Verdict.Rewrite rewrite
        ? Optional.of(rewrite.plan())
        : Optional.empty();
  }
}
