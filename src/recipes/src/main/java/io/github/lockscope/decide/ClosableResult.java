package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Site;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Receiver;
import java.util.stream.Stream;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** {@code AutoLock held = lock.hold();}: what the acquire gives may release the lock. */
final class ClosableResult {
  private static final String CLOSABLE = "java.lang.AutoCloseable";

  private static final Verdict UNRELEASED = new Verdict.Skip(SkipReason.NEVER_RELEASED);
  private static final Verdict UNSTABLE = new Verdict.Skip(SkipReason.RECEIVER_UNSTABLE);
  private static final Verdict BY_RESULT = new Verdict.Skip(SkipReason.RELEASED_BY_RESULT);

  private ClosableResult() {}

  /** Tells of such results where no other release is known for certain. */
  static void revise(Holds holds) {
    for (Site site : holds.sites()) {
      LockCall acquire = site.acquire();
      boolean isOpen =
          site.verdict().equals(UNRELEASED)
              || (site.verdict().equals(UNSTABLE) && releases(acquire, holds));
      if (isOpen && isKept(acquire)) {
        holds.decide(acquire, BY_RESULT);
      }
    }
  }

  private static boolean isKept(LockCall acquire) {
    JavaType.Method method = acquire.call().getMethodType();
    return method != null
        && TypeUtils.isAssignableTo(CLOSABLE, method.getReturnType())
        && !StatementList.isRunAt(acquire.cursor());
  }

  /** Whether a variable that stands for the result releases. */
  private static boolean releases(LockCall acquire, Holds holds) {
    return holds
        .beside(acquire)
        .filter(LockCall::releases)
        .flatMap(
            release ->
                release.direct() instanceof Receiver.Local local
                    ? Locals.binding(local, release.cursor()).stream()
                    : Stream.<Expression>empty())
        .anyMatch(value -> value.unwrap() == acquire.call());
  }
}
