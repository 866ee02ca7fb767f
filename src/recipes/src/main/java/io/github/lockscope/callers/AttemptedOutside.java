package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.Site;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Receiver;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/**
 * Takes back rewrites where a handler attempts to take the lock that its {@code try} leaves held
 * today: {@code catch (Failure e) { if (lock.tryLock()) … }}. Who has a lock is sure to get it once
 * more, or not to get it, and with it released the answer is another one.
 */
public final class AttemptedOutside {
  private static final Verdict NEEDED = new Verdict.Skip(SkipReason.NEEDED_OUTSIDE);

  private final Holds holds;
  private final Supplier<CallGraph> graph;
  private final Supplier<List<Cursor>> tries;

  private AttemptedOutside(Holds holds, Supplier<CallGraph> graph, Supplier<List<Cursor>> tries) {
    this.holds = holds;
    this.graph = graph;
    this.tries = tries;
  }

  /** Revises the verdicts of a file once all its calls are paired. */
  public static void revise(Holds holds, Supplier<CallGraph> graph, Supplier<List<Cursor>> tries) {
    if (holds.all().noneMatch(AttemptedOutside::isAttempt)) {
      return;
    }
    AttemptedOutside judge = new AttemptedOutside(holds, graph, tries);
    for (Site site : holds.sites()) {
      if (site.verdict() instanceof Verdict.Rewrite rewrite
          && !(rewrite.plan() instanceof Plan.MoveAcquire)
          && judge.isAttempted(site.acquire())) {
        Set<UUID> together = rewrite.plan().sites();
        holds.decide(site.acquire(), NEEDED);
        holds
            .all()
            .filter(other -> together.contains(other.id()))
            .forEach(other -> holds.decide(other, NEEDED));
      }
    }
  }

  private static boolean isAttempt(LockCall call) {
    return call.operation().effect() == Protocol.Effect.TRY_ACQUIRE;
  }

  private boolean isAttempted(LockCall acquire) {
    List<LockCall> attempts =
        holds
            .all()
            .filter(call -> isAttempt(call) && !call.equals(acquire) && isOfOneLock(call, acquire))
            .toList();
    return !attempts.isEmpty()
        && tries.get().stream()
            .filter(attempt -> mayFail(attempt.getValue(), acquire))
            .anyMatch(attempt -> attempts.stream().anyMatch(call -> isBehind(attempt, call)));
  }

  /** The two views of a lock for reading and writing are about one lock. */
  private static boolean isOfOneLock(LockCall attempt, LockCall acquire) {
    return Releasers.mayBeSameLock(attempt, acquire)
        || (attempt.bound() instanceof Receiver.View one
            && acquire.bound() instanceof Receiver.View other
            && one.target().ofAnyInstance().equals(other.target().ofAnyInstance()));
  }

  private boolean mayFail(J.Try attempt, LockCall acquire) {
    return acquire.cursor().isScopeInPath(attempt.getBody())
        || graph.get().mayRun(attempt.getBody(), LockCalls.callableAt(acquire.cursor()).getValue());
  }

  /** Whether an attempt is made by what handles a failure of the body of a {@code try}. */
  private static boolean isBehind(Cursor attempt, LockCall call) {
    J.Try tried = attempt.getValue();
    return call.cursor().isScopeInPath(tried) && !call.cursor().isScopeInPath(tried.getBody());
  }
}
