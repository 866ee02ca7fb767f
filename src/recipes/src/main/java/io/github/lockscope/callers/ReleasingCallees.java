package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.JdkLock;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.Site;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.MemberCode;
import io.github.lockscope.tree.Once;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * Takes back rewrites whose region calls a method of the same file that gives the lock up itself,
 * or puts another one in its place: when that call throws, the lock may be free already, and a
 * release in {@code finally} would hide the exception behind an {@code
 * IllegalMonitorStateException}.
 */
public final class ReleasingCallees {
  private static final Verdict BEYOND = new Verdict.Safe(SafeReason.RELEASED_IN_ANOTHER_METHOD);

  /** What is said of a hold that another method may be meant to release. */
  private static final Set<Verdict> HELD_BEYOND =
      Set.of(
          BEYOND,
          new Verdict.Skip(SkipReason.KEPT_ON_SOME_WAY),
          new Verdict.Skip(SkipReason.KEPT_ON_THROW));

  /** What is said of a hold that some way through its method does not release. */
  private static final Set<Verdict> KEPT =
      Set.of(
          new Verdict.Skip(SkipReason.NEVER_RELEASED),
          new Verdict.Skip(SkipReason.RELEASED_IN_BRANCH));

  private static final Verdict FINALLY = new Verdict.Safe(SafeReason.RELEASED_IN_FINALLY);
  private static final Verdict WORK_AFTER = new Verdict.Skip(SkipReason.WORK_AFTER_RELEASE);

  private final Holds holds;
  private final Supplier<CallGraph> graph;
  private final ReleasingHandlers handlers;
  private final Aftermath aftermath;
  private final ReplacingCallees replacers;

  private ReleasingCallees(
      JavaSourceFile file, Holds holds, Supplier<CallGraph> graph, Supplier<List<Cursor>> tries) {
    this.holds = holds;
    this.graph = graph;
    Supplier<List<Cursor>> members = new Once<>(() -> MemberCode.in(file));
    this.handlers = new ReleasingHandlers(holds, graph, tries, members);
    this.aftermath = new Aftermath(holds, graph, tries, members);
    this.replacers = new ReplacingCallees(file, graph);
  }

  /** Revises the verdicts of a file once all its calls are paired. */
  public static void revise(
      JavaSourceFile file, Holds holds, Supplier<CallGraph> graph, Supplier<List<Cursor>> tries) {
    if (holds.sites().stream().map(Site::verdict).anyMatch(ReleasingCallees::isRevised)) {
      new ReleasingCallees(file, holds, graph, tries).revise();
    }
  }

  private static boolean isRevised(Verdict verdict) {
    return verdict instanceof Verdict.Rewrite
        || HELD_BEYOND.contains(verdict)
        || verdict.equals(FINALLY)
        || verdict.equals(WORK_AFTER)
        || KEPT.contains(verdict);
  }

  private void revise() {
    for (Site site : holds.sites()) {
      LockCall acquire = site.acquire();
      if (site.verdict() instanceof Verdict.Rewrite rewrite
          && !(rewrite.plan() instanceof Plan.MoveAcquire)) {
        List<? extends J> held = HeldCode.of(acquire, rewrite.plan());
        // What a handler around a lambda releases is plainer than that it is not in the lambda.
        if (handlers.release(acquire)) {
          holds.decide(acquire, new Verdict.Skip(SkipReason.RELEASED_IN_HANDLER));
        } else if (isReleasedByCallback(acquire)) {
          holds.decide(acquire, new Verdict.Skip(SkipReason.PASSED_TO_CALLBACK));
        } else if (callReleaser(acquire, held)) {
          holds.decide(acquire, new Verdict.Skip(SkipReason.RELEASED_IN_CALLEE));
        } else if (replacers.areCalledIn(held, acquire)) {
          holds.decide(acquire, new Verdict.Skip(SkipReason.RECEIVER_CHANGES));
        } else if (handlers.releaseInGap(acquire)
            || aftermath.releasesBehindHandlers(acquire, held)) {
          holds.decide(acquire, new Verdict.Skip(SkipReason.RELEASED_IN_HANDLER));
        } else if (rewrite.notes().contains(ReviewNote.LEAK_CLOSED)
            && aftermath.releasesWhatIsLeft(acquire)) {
          holds.decide(acquire, new Verdict.Skip(SkipReason.KEPT_ON_SOME_WAY));
        }
      } else if (isReleasedByMethod(site)) {
        holds.decide(acquire, FINALLY);
      } else if (HELD_BEYOND.contains(site.verdict()) && isFinishedByCallee(acquire)) {
        holds.decide(acquire, BEYOND);
      } else if (HELD_BEYOND.contains(site.verdict()) && isReleasedInCallee(acquire)) {
        holds.decide(acquire, new Verdict.Skip(SkipReason.RELEASED_IN_CALLEE));
      } else if (site.verdict().equals(FINALLY) && isReleasedTwice(acquire)) {
        holds.decide(acquire, new Verdict.Skip(SkipReason.RELEASED_IN_CALLEE));
      } else if (site.verdict().equals(FINALLY) && isReplaced(acquire)) {
        holds.decide(acquire, new Verdict.Skip(SkipReason.RECEIVER_CHANGES));
      } else if (site.verdict().equals(WORK_AFTER) && callReleaser(acquire, lambdas(acquire))) {
        holds.decide(acquire, new Verdict.Skip(SkipReason.PASSED_TO_CALLBACK));
      } else if (KEPT.contains(site.verdict()) && callReleaser(acquire, following(acquire))) {
        holds.decide(acquire, new Verdict.Skip(SkipReason.RELEASED_IN_CALLEE));
      }
    }
  }

  /**
   * Whether code calls what releases for it. A lock that is made of others gives up another one by
   * a call of theirs, whatever it is that they are.
   */
  private boolean isReleasedInCallee(LockCall acquire) {
    Set<UUID> releasers = Releasers.of(acquire, holds);
    J callable = LockCalls.callableAt(acquire.cursor()).getValue();
    return !releasers.isEmpty()
        && graph
            .get()
            .reaches(List.of(callable), releasers, ownCalls(acquire).or(JdkLock::isDeclaredBy));
  }

  /** Whether nothing but what a lock is given to at once releases it. */
  private boolean isFinishedByCallee(LockCall acquire) {
    return FinishingCallee.calledWith(acquire, holds)
        .filter(callee -> !replacers.areCalledIn(List.of(callee.call()), acquire))
        .filter(callee -> isFinishedOnlyBy(callee, acquire))
        .isPresent();
  }

  private boolean isFinishedOnlyBy(FinishingCallee.Call callee, LockCall acquire) {
    Set<UUID> releasers = Releasers.of(acquire, holds);
    J callable = LockCalls.callableAt(acquire.cursor()).getValue();
    Predicate<J.MethodInvocation> own = ownCalls(acquire).or(JdkLock::isDeclaredBy);
    Predicate<J.MethodInvocation> isItself = call -> call.getId().equals(callee.call().getId());
    return !graph.get().reaches(List.of(callable), releasers, own.or(isItself))
        && !graph.get().reaches(List.of(callee.body()), releasers, own);
  }

  private boolean isReleasedByMethod(Site site) {
    Set<UUID> releasers =
        HELD_BEYOND.contains(site.verdict()) || KEPT.contains(site.verdict())
            ? Releasers.of(site.acquire(), holds)
            : Set.of();
    return !releasers.isEmpty()
        && new ReleaseMethod(holds, site.acquire()).isCalledInFinally(releasers, graph);
  }

  /** The lambdas in the code around an acquire, which run whenever who gets them likes. */
  private static List<J> lambdas(LockCall acquire) {
    J callable = LockCalls.callableAt(acquire.cursor()).getValue();
    List<J> lambdas = new ArrayList<>();
    new CodeVisitor<List<J>>() {
      @Override
      public J.Lambda visitLambda(J.Lambda lambda, List<J> found) {
        if (lambda == callable) {
          return super.visitLambda(lambda, found);
        }
        found.add(lambda);
        return lambda;
      }
    }.visit(callable, lambdas);
    return lambdas;
  }

  /** Whether a {@code try} that releases calls what has done so already. */
  private boolean isReleasedTwice(LockCall acquire) {
    return !Releasers.of(acquire, holds).isEmpty()
        && tryBehind(acquire)
            .filter(
                attempt ->
                    UnbalancedCallees.giveUpIn(List.of(attempt.getBody()), acquire, holds, graph))
            .isPresent();
  }

  /** Whether a {@code try} that releases calls what puts another lock in the place of this one. */
  private boolean isReplaced(LockCall acquire) {
    return tryBehind(acquire)
        .filter(attempt -> replacers.areCalledIn(List.of(attempt.getBody()), acquire))
        .isPresent();
  }

  private Optional<J.Try> tryBehind(LockCall acquire) {
    return following(acquire).stream()
        .filter(J.Try.class::isInstance)
        .map(J.Try.class::cast)
        .filter(attempt -> holds.inFinally(attempt, acquire).isRelated())
        .findFirst();
  }

  private static List<? extends J> following(LockCall acquire) {
    return acquire
        .list()
        .map(list -> list.after(list.indexOf(acquire.statement().orElseThrow().getValue())))
        .orElse(List.of());
  }

  /** Whether a lambda or class of the same member gives the lock up. */
  private boolean isReleasedByCallback(LockCall acquire) {
    Cursor member = Locals.member(acquire.cursor());
    return holds.within(List.of(member.<J>getValue())).stream()
            .filter(call -> !call.callable().equals(acquire.callable()))
            .filter(call -> acquire.isReleasedBy(call) && !holds.isClaimed(call))
            .anyMatch(call -> !Aliases.isBalancedByItsName(call, holds))
        || ReleaseReference.isIn(member, acquire);
  }

  /** What is done with the lock here is no work of others, even where the file has its type. */
  private Predicate<J.MethodInvocation> ownCalls(LockCall acquire) {
    Set<UUID> own =
        holds
            .beside(acquire)
            .filter(acquire::isSameLock)
            .map(LockCall::id)
            .collect(Collectors.toSet());
    return call -> own.contains(call.getId());
  }

  private boolean callReleaser(LockCall acquire, List<? extends J> code) {
    Set<UUID> releasers = Releasers.of(acquire, holds);
    return !releasers.isEmpty() && graph.get().reaches(code, releasers, ownCalls(acquire));
  }
}
