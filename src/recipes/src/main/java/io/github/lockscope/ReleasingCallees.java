package io.github.lockscope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * Takes back rewrites whose region calls a method of the same file that gives the lock up itself:
 * when that call throws, the lock may be free already, and a release in {@code finally} would hide
 * the exception behind an {@code IllegalMonitorStateException}.
 */
final class ReleasingCallees {
  private static final Verdict HELD_BEYOND =
      new Verdict.Safe(SafeReason.RELEASED_IN_ANOTHER_METHOD);

  private final Holds holds;
  private final CallGraph graph;

  private ReleasingCallees(JavaSourceFile file, Holds holds) {
    this.holds = holds;
    this.graph = new CallGraph(file);
  }

  /** Revises the verdicts of a file once all its calls are paired. */
  static void revise(JavaSourceFile file, Holds holds) {
    if (holds.sites().stream().map(Site::verdict).anyMatch(ReleasingCallees::isRevised)) {
      new ReleasingCallees(file, holds).revise();
    }
  }

  private static boolean isRevised(Verdict verdict) {
    return verdict instanceof Verdict.Rewrite || verdict.equals(HELD_BEYOND);
  }

  private void revise() {
    for (Site site : holds.sites()) {
      LockCall acquire = site.acquire();
      if (site.verdict() instanceof Verdict.Rewrite rewrite
          && !(rewrite.plan() instanceof Plan.MoveAcquire)) {
        if (isReleasedByCallback(acquire)) {
          holds.decide(acquire, new Verdict.Skip(SkipReason.PASSED_TO_CALLBACK));
        } else if (callReleaser(acquire, region(acquire, rewrite.plan()))) {
          holds.decide(acquire, new Verdict.Skip(SkipReason.RELEASED_IN_CALLEE));
        }
      } else if (site.verdict().equals(HELD_BEYOND)
          && callReleaser(acquire, List.of(LockCalls.callableAt(acquire.cursor()).<J>getValue()))) {
        holds.decide(acquire, new Verdict.Skip(SkipReason.RELEASED_IN_CALLEE));
      }
    }
  }

  /** Whether a lambda or class of the same member gives the lock up. */
  private boolean isReleasedByCallback(LockCall acquire) {
    Cursor member = Locals.member(acquire.cursor());
    return holds.within(List.of(member.<J>getValue())).stream()
            .filter(call -> !call.callable().equals(acquire.callable()))
            .anyMatch(call -> call.releases() && call.isSameLock(acquire) && !holds.isClaimed(call))
        || ReleaseReference.isIn(member, acquire);
  }

  private boolean callReleaser(LockCall acquire, List<? extends J> code) {
    Set<UUID> releasers =
        holds
            .all()
            .filter(LockCall::releases)
            .filter(call -> !call.callable().equals(acquire.callable()))
            .filter(call -> acquire.isSameLock(call) || isGivenByCaller(call))
            .filter(call -> !holds.isClaimed(call))
            .map(LockCall::callable)
            .collect(Collectors.toSet());
    return graph.reaches(code, releasers);
  }

  /** A lock that is reached from a parameter may be any lock of the caller. */
  static boolean isGivenByCaller(LockCall release) {
    return release
        .bound()
        .has(
            part ->
                part instanceof Receiver.Local local
                    && Locals.around(release.cursor()).isParameter(local.name()));
  }

  private static List<? extends J> region(LockCall acquire, Plan plan) {
    Optional<StatementList> own = acquire.list().filter(found -> found.id().equals(plan.list()));
    if (own.isEmpty()) {
      return List.of(LockCalls.callableAt(acquire.cursor()).<J>getValue());
    }
    StatementList list = own.get();
    UUID start = acquire.statementId().orElseThrow();
    return list.statements().stream()
        .dropWhile(statement -> !statement.getId().equals(start))
        .skip(1)
        .takeWhile(statement -> !statement.getId().equals(plan.last()))
        .toList();
  }
}
