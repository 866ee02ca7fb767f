package io.github.lockscope;

import io.github.lockscope.callers.Confinement;
import io.github.lockscope.callers.ReleaseReference;
import io.github.lockscope.decide.TakenByEach;
import io.github.lockscope.site.AcquireReference;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.LockUses;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.Settings;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Receiver;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/**
 * A method reference that acquires a lock, and what is said of it: there is nothing to rewrite.
 *
 * @param acquire the reference
 * @param verdict what is said
 */
record ReferredSite(AcquireReference acquire, Verdict verdict) {
  /** Those of a file, in the order of the text. */
  static List<ReferredSite> in(J.CompilationUnit file, LockUses uses, Settings settings) {
    if (uses.references().isEmpty()) {
      return List.of();
    }
    Holds holds = new Holds(uses.calls(), false);
    Exemptions exemptions = new Exemptions(file, settings);
    return uses.references().stream()
        .map(
            acquire ->
                new ReferredSite(
                    acquire, exemptions.applyTo(verdict(acquire, holds), acquire.cursor())))
        .toList();
  }

  private static Verdict verdict(AcquireReference acquire, Holds holds) {
    if (!acquire.isResolved()) {
      return new Verdict.Skip(SkipReason.LOCK_TYPE_UNKNOWN);
    }
    if (isPassedOn(acquire)) {
      return new Verdict.Safe(SafeReason.LOCK_IMPLEMENTATION);
    }
    if (TakenByEach.isFollowed(acquire.cursor(), holds)) {
      return new Verdict.Skip(SkipReason.ACQUIRED_IN_LOOP);
    }
    return isOutOfReach(acquire, holds)
        ? new Verdict.Skip(SkipReason.NEVER_RELEASED)
        : new Verdict.Safe(SafeReason.ACQUIRE_METHOD);
  }

  /** A lock's own methods may have others run their call. */
  private static boolean isPassedOn(AcquireReference acquire) {
    Cursor callable = LockCalls.callableAt(acquire.cursor());
    return acquire.lock() instanceof Receiver.This
        && callable.getValue() instanceof J.MethodDeclaration method
        && acquire.kind().operations().containsKey(method.getSimpleName());
  }

  /** Whether nobody can release what it takes. */
  private static boolean isOutOfReach(AcquireReference acquire, Holds holds) {
    Receiver lock = acquire.lock().ofAnyInstance();
    Cursor file = acquire.cursor().dropParentUntil(J.CompilationUnit.class::isInstance);
    return Confinement.holds(acquire.lock(), acquire.cursor())
        && holds
            .all()
            .filter(LockCall::releases)
            .noneMatch(
                release ->
                    lock.equals(release.direct().ofAnyInstance())
                        || lock.equals(release.bound().ofAnyInstance()))
        && ReleaseReference.of(lock, acquire.kind(), file).findAny().isEmpty();
  }
}
