package io.github.lockscope.decide;

import io.github.lockscope.callers.Aliases;
import io.github.lockscope.callers.AttemptedOutside;
import io.github.lockscope.callers.CallGraph;
import io.github.lockscope.callers.NeededOutside;
import io.github.lockscope.callers.OutOfReach;
import io.github.lockscope.callers.ReleasingCallees;
import io.github.lockscope.flow.FlowFile;
import io.github.lockscope.region.FlagNames;
import io.github.lockscope.region.FlaggedTry;
import io.github.lockscope.region.Surroundings;
import io.github.lockscope.scope.ScopeJudge;
import io.github.lockscope.site.FlagPlan;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.Keys;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockUses;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.Settings;
import io.github.lockscope.site.Site;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Once;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.TryStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Decides every site of a file. */
public final class Decider {
  /** What is said of a hold that may be meant for the caller. */
  private static final Set<Verdict> UNTOLD =
      Set.of(
          new Verdict.Skip(SkipReason.CONDITIONAL_ACQUIRE),
          new Verdict.Skip(SkipReason.RELEASED_IN_BRANCH),
          new Verdict.Skip(SkipReason.KEPT_ON_SOME_WAY));

  private static final Verdict OVERLAP = new Verdict.Skip(SkipReason.OVERLAPPING_LOCKS);
  private static final Verdict UNRELEASED = new Verdict.Skip(SkipReason.NEVER_RELEASED);
  private static final Verdict FINALLY = new Verdict.Safe(SafeReason.RELEASED_IN_FINALLY);
  private static final Verdict FOR_CALLER = new Verdict.Safe(SafeReason.ACQUIRE_METHOD);

  /** What is said of a hold that is kept for somebody else. */
  private static final Set<Verdict> KEPT =
      Set.of(
          FOR_CALLER,
          new Verdict.Safe(SafeReason.RETURNED_HOLDING),
          new Verdict.Safe(SafeReason.RELEASED_IN_ANOTHER_METHOD));

  private static final Verdict CHANGES = new Verdict.Skip(SkipReason.RECEIVER_CHANGES);

  private final Holds holds;
  private final Supplier<FlowSource> source;

  private Decider(Holds holds, Supplier<FlowSource> source) {
    this.holds = holds;
    this.source = source;
  }

  /**
   * The sites of a file with their verdicts, in the order of the text.
   *
   * @param uses what in it acquires and releases
   */
  public static List<Site> decide(J.CompilationUnit file, LockUses uses, Settings settings) {
    return decide(file, uses, settings, FlowFile::parse);
  }

  /**
   * Decides with a flow analysis that can be watched.
   *
   * @param reader builds the model of a text
   */
  public static List<Site> decide(
      J.CompilationUnit file, Settings settings, Function<String, FlowFile> reader) {
    return decide(file, LockUses.in(file, settings.protocols()), settings, reader);
  }

  private static List<Site> decide(
      J.CompilationUnit file, LockUses uses, Settings settings, Function<String, FlowFile> reader) {
    if (!uses.acquire()) {
      return List.of();
    }
    List<LockCall> calls = uses.calls();
    boolean mayFlag = settings.complexFlow() != Settings.OnComplexFlow.SKIP;
    Holds holds = new Holds(calls, mayFlag);
    Decider decider =
        new Decider(
            holds,
            new Once<>(
                () -> FlowSource.of(file, calls, unsettled(new Holds(calls, mayFlag)), reader)));
    // An outer region is judged by what was decided about the inner ones.
    for (LockCall acquire : holds.acquiresInsideOut()) {
      holds.decide(acquire, decider.verdict(acquire));
      FlaggedTry.claimReleases(acquire, holds);
    }
    Aliases.revise(holds);
    Supplier<CallGraph> graph = () -> CallGraph.around(calls.get(0).cursor());
    Supplier<List<Cursor>> tries = new Once<>(() -> TryStatements.in(file));
    ReleasingCallees.revise(file, holds, graph, tries);
    NeededOutside.revise(file, holds, graph, tries);
    AttemptedOutside.revise(holds, graph, tries);
    ClosableResult.revise(holds);
    FlagNames.revise(holds);
    settings.guards().ifPresent(guards -> ScopeJudge.revise(holds, guards, file, graph));
    return holds.sites();
  }

  /** The acquires about which the flow is to be asked, so that all is read in one go. */
  private static List<LockCall> unsettled(Holds holds) {
    Decider withoutFlow =
        new Decider(
            holds,
            () -> {
              throw new IllegalStateException("The flow is asked later.");
            });
    List<LockCall> unsettled = new ArrayList<>();
    for (LockCall acquire : holds.acquiresInsideOut()) {
      Verdict verdict = withoutFlow.decide(acquire);
      holds.decide(acquire, verdict);
      if (ComplexFlow.mayClear(verdict, acquire, holds)) {
        unsettled.add(acquire);
      }
    }
    return unsettled;
  }

  private Verdict verdict(LockCall acquire) {
    Optional<Verdict> shared = holds.sharedVerdict(acquire);
    if (shared.isPresent()) {
      return shared.get();
    }
    Verdict verdict = followedHand(acquire, revised(acquire, decide(acquire)));
    if (StampConversion.concerns(acquire)
        && (isUnreliableAfterConversion(verdict) || isReleasedByFormerStamp(acquire, verdict))) {
      return new Verdict.Skip(SkipReason.STAMP_CONVERTED);
    }
    if (verdict instanceof Verdict.Rewrite rewrite
        && rewrite.notes().contains(ReviewNote.LEAK_CLOSED)
        && acquire.kind().arguments() == Protocol.Arguments.PERMITS) {
      return new Verdict.Skip(SkipReason.PERMIT_KEPT);
    }
    if (verdict instanceof Verdict.Rewrite rewrite
        && isAboutItAlone(rewrite.plan())
        && new Surroundings(holds, acquire).isRetakenForHandler()) {
      return new Verdict.Skip(SkipReason.TAKEN_AGAIN);
    }
    if (FOR_CALLER.equals(verdict) && OutOfReach.is(acquire, holds)) {
      return UNRELEASED;
    }
    if (FOR_CALLER.equals(verdict) && TakenByEach.isFollowed(acquire, holds)) {
      return new Verdict.Skip(SkipReason.ACQUIRED_IN_LOOP);
    }
    if (UNTOLD.contains(verdict)) {
      return new LockReturned(acquire, holds)
          .reason()
          .<Verdict>map(Verdict.Safe::new)
          .orElse(verdict);
    }
    if (KEPT.contains(verdict) && ThrownHolding.is(acquire, holds)) {
      return new Verdict.Skip(SkipReason.KEPT_ON_THROW);
    }
    boolean endsBehind =
        isReliedOn(verdict)
            || OVERLAP.equals(verdict)
            || (UNRELEASED.equals(verdict) && holds.releasesOf(acquire).findAny().isPresent());
    if (endsBehind && !isTold(verdict) && SharedDeclaration.failsBehind(acquire, holds)) {
      return new Verdict.Skip(SkipReason.DECLARED_WITH_MORE);
    }
    return isReliedOn(verdict) && acquire.direct().has(Receiver.Fresh.class::isInstance)
        ? new Verdict.Skip(SkipReason.RECEIVER_UNSTABLE)
        : verdict;
  }

  /** A flag that follows several holds knows of what is taken back. */
  private static boolean isAboutItAlone(Plan plan) {
    return !(plan instanceof FlagPlan.HeldFlag flag && flag.sites().size() > 1);
  }

  /** Which of several stamps a {@code finally} releases is its author's business. */
  private static boolean isUnreliableAfterConversion(Verdict verdict) {
    return !(verdict instanceof Verdict.Safe safe)
        || safe.why() == SafeReason.RELEASED_ON_EVERY_WAY;
  }

  /** What a variable never takes up is no stamp to release by. */
  private boolean isReleasedByFormerStamp(LockCall acquire, Verdict verdict) {
    return verdict.equals(FINALLY)
        && acquire.stamp().orElse(null) instanceof Receiver.Local kept
        && Locals.binding(kept, acquire.cursor()).isPresent()
        && holds.releasesOf(acquire).anyMatch(release -> release.stamp().isPresent());
  }

  /** Whether a flag tells from the acquire on that the lock is held. */
  private static boolean isTold(Verdict verdict) {
    return verdict instanceof Verdict.Rewrite rewrite
        && rewrite.plan() instanceof FlagPlan.HeldFlag flag
        && !flag.acquires().isEmpty();
  }

  /** Whether a verdict takes it that some release is for the lock of this very acquire. */
  private static boolean isReliedOn(Verdict verdict) {
    return verdict instanceof Verdict.Rewrite
        || (verdict instanceof Verdict.Safe safe && safe.why() != SafeReason.ACQUIRE_METHOD);
  }

  private Verdict followedHand(LockCall acquire, Verdict verdict) {
    return CHANGES.equals(verdict) ? HandOverHand.decide(acquire, holds).orElse(verdict) : verdict;
  }

  /** What cannot be told from the statements around an acquire, the flow may tell. */
  private Verdict revised(LockCall acquire, Verdict verdict) {
    return ComplexFlow.mayClear(verdict, acquire, holds)
        ? new ComplexFlow(holds, acquire, source.get(), verdict).decide()
        : verdict;
  }

  private Verdict decide(LockCall acquire) {
    if (!acquire.isResolved()) {
      return new Verdict.Skip(SkipReason.LOCK_TYPE_UNKNOWN);
    }
    if (acquire.isPassedOn()) {
      return new Verdict.Safe(SafeReason.LOCK_IMPLEMENTATION);
    }
    if (LastThingDone.isResult(acquire, holds)) {
      return FOR_CALLER;
    }
    if (isStoredWhereThatMayFail(acquire)) {
      return new Verdict.Skip(SkipReason.STAMP_NOT_KEPT);
    }
    if (ResourceHold.is(acquire, holds)) {
      return new Verdict.Safe(SafeReason.RELEASED_ON_EVERY_WAY);
    }
    Optional<SkipReason> arguments = differentArguments(acquire);
    if (arguments.isPresent()) {
      return new Verdict.Skip(arguments.get());
    }
    if (acquire.operation().effect() == Protocol.Effect.TRY_ACQUIRE) {
      return new ConditionalAcquire(holds, acquire).decide();
    }
    Optional<StatementList> list = acquire.list();
    if (list.isEmpty()) {
      return new LoneAcquire(holds, acquire).decide();
    }
    return new ListedAcquire(holds, acquire, list.get())
        .decide()
        .orElseGet(() -> new LoneAcquire(holds, acquire).decide());
  }

  /**
   * {@code stamps[i] = lock.readLock()}: that there is no such element, or no such object, comes
   * out when the lock is held, JLS 15.26.1.
   */
  private static boolean isStoredWhereThatMayFail(LockCall acquire) {
    Object user = acquire.cursor().getParentTreeCursor().getValue();
    return (user instanceof J.Assignment assignment && mayFail(assignment.getVariable()))
        || (user instanceof J.AssignmentOperation operation && mayFail(operation.getVariable()));
  }

  private static boolean mayFail(Expression target) {
    return target.unwrap() instanceof J.ArrayAccess
        || (target.unwrap() instanceof J.FieldAccess access
            && !(access.getTarget() instanceof J.Identifier owner
                && (owner.getSimpleName().equals("this") || owner.getFieldType() == null)));
  }

  private Optional<SkipReason> differentArguments(LockCall acquire) {
    return switch (acquire.kind().arguments()) {
      case NOTHING -> Optional.empty();
      case PERMITS ->
          Permits.agree(acquire, holds) ? Optional.empty() : Optional.of(SkipReason.PERMITS_DIFFER);
      case KEY ->
          Keys.differ(acquire, holds) ? Optional.of(SkipReason.ARGUMENTS_DIFFER) : Optional.empty();
    };
  }
}
