package io.github.lockscope.decide;

import io.github.lockscope.flow.Answer;
import io.github.lockscope.flow.Doubt;
import io.github.lockscope.flow.Question;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Taking;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.site.Writes;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides an acquire whose release is not simply beside it, by the flow of its callable. */
final class ComplexFlow {
  /** What is said of a site before its flow is looked at. */
  private static final Set<SkipReason> PRELIMINARY =
      EnumSet.of(
          SkipReason.TOO_COMPLEX,
          SkipReason.TAKEN_AGAIN,
          SkipReason.OVERLAPPING_LOCKS,
          SkipReason.CATCH_ON_TRY,
          SkipReason.WORK_BEFORE_ACQUIRE,
          SkipReason.RESOURCES_ON_TRY,
          SkipReason.WORK_BEFORE_RELEASE,
          SkipReason.WORK_IN_FINALLY,
          SkipReason.NOT_IN_BLOCK,
          SkipReason.RELEASED_IN_BRANCH,
          SkipReason.RELEASED_IN_REGION,
          SkipReason.RELEASED_IN_HANDLER,
          SkipReason.CONDITIONAL_ACQUIRE,
          SkipReason.ACQUIRED_IN_BRANCH,
          SkipReason.ACQUIRED_IN_LOOP,
          SkipReason.UNBALANCED);

  private static final Verdict COMPLEX = new Verdict.Skip(SkipReason.TOO_COMPLEX);
  private static final Verdict TAKEN_AGAIN = new Verdict.Skip(SkipReason.TAKEN_AGAIN);
  private static final Verdict IN_BRANCH = new Verdict.Skip(SkipReason.RELEASED_IN_BRANCH);
  private static final Verdict CONDITIONAL = new Verdict.Skip(SkipReason.CONDITIONAL_ACQUIRE);

  /** What is said of an acquire and a release that no way through the code may connect. */
  private static final Set<Verdict> UNCONNECTED =
      Set.of(new Verdict.Skip(SkipReason.ACQUIRED_IN_BRANCH), TAKEN_AGAIN, IN_BRANCH);

  private static final Set<Verdict> PLAINER =
      Set.of(
          new Verdict.Skip(SkipReason.WORK_IN_FINALLY), new Verdict.Skip(SkipReason.NOT_IN_BLOCK));

  private static final Verdict WORK_BEFORE = new Verdict.Skip(SkipReason.WORK_BEFORE_ACQUIRE);

  /** What is said of an acquire inside the {@code try} whose {@code finally} releases. */
  private static final Set<Verdict> COVERED =
      Set.of(
          new Verdict.Skip(SkipReason.WORK_BEFORE_RELEASE),
          new Verdict.Skip(SkipReason.WORK_BEFORE_ACQUIRE),
          new Verdict.Skip(SkipReason.WORK_IN_FINALLY));

  private static final Verdict OVERLAP = new Verdict.Skip(SkipReason.OVERLAPPING_LOCKS);
  private static final Verdict WORK_AFTER = new Verdict.Skip(SkipReason.WORK_AFTER_RELEASE);

  /** Of a release behind work in a {@code finally}, in a monitor or with resources around it. */
  private static final Verdict LATE = new Verdict.Skip(SkipReason.WORK_BEFORE_RELEASE);

  private final Holds holds;
  private final LockCall acquire;
  private final FlowSource source;
  private final Verdict preliminary;

  /**
   * Prepares to decide.
   *
   * @param preliminary what was decided without a look at the flow
   */
  ComplexFlow(Holds holds, LockCall acquire, FlowSource source, Verdict preliminary) {
    this.holds = holds;
    this.acquire = acquire;
    this.source = source;
    this.preliminary = preliminary;
  }

  /** Whether the flow may tell more about a site than a verdict does. */
  static boolean mayClear(Verdict verdict, LockCall acquire, Holds holds) {
    return verdict instanceof Verdict.Skip skip
        && (PRELIMINARY.contains(skip.why()) || (holds.mayFlag() && FlowFlag.isStuck(skip)))
        && holds.releasesOf(acquire).findAny().isPresent();
  }

  Verdict decide() {
    Verdict verdict = followed();
    boolean isPlainer =
        PLAINER.contains(preliminary)
            || (verdict.equals(OVERLAP) && preliminary.equals(WORK_BEFORE))
            || (verdict.equals(WORK_AFTER) && preliminary.equals(LATE));
    // What the statements around the acquire say is plainer than what the flow says.
    return verdict instanceof Verdict.Skip && isPlainer ? preliminary : verdict;
  }

  private Verdict followed() {
    FlowQuestion asked = new FlowQuestion(holds, acquire, source);
    Question question = asked.whole();
    Answer answer = source.ask(question, acquire);
    if (answer instanceof Answer.Unclear shared && shared.why() == Doubt.SHARED_RELEASE) {
      // Another plan may know already which of the releases are for another hold.
      question = asked.ofRest();
      answer = source.ask(question, acquire);
    }
    if (UNCONNECTED.contains(preliminary)
        && answer instanceof Answer.Unclear kept
        && kept.why() == Doubt.NEVER_RELEASED) {
      return isReleasedUnlessHeld() ? IN_BRANCH : new LoneAcquire(holds, acquire).keptBeyond();
    }
    boolean isUntouched =
        answer instanceof Answer.Released || answer instanceof Answer.ReturnedHolding;
    Writes writes =
        isUntouched
            ? Writes.whileHeld(acquire, holds.releasesOf(acquire).toList())
            : Writes.following(acquire);
    Rebinding rebinding = new Rebinding(acquire, question, source);
    if (rebinding.concerns(acquire.direct(), writes)) {
      return new Verdict.Skip(SkipReason.RECEIVER_CHANGES);
    }
    if (answer instanceof Answer.Released released) {
      calls(released.releases()).forEach(release -> holds.claim(release, acquire));
      claimUnreached();
      return new Verdict.Safe(SafeReason.RELEASED_ON_EVERY_WAY);
    }
    if (answer instanceof Answer.ReturnedHolding returned) {
      return kept()
          .handedOver(returned.failsHolding(), calls(returned.releases()))
          .orElseGet(this::followedThough);
    }
    if (answer instanceof Answer.Region region) {
      Verdict verdict = new FlowRegion(holds, acquire, source, region).decide();
      if (verdict instanceof Verdict.Rewrite) {
        claimUnreached();
      }
      boolean mayDoWithFlag =
          verdict.equals(OVERLAP) || verdict.equals(IN_BRANCH) || FlowFlag.isStuck(verdict);
      return holds.mayFlag() && mayDoWithFlag
          ? new FlowFlag(holds, acquire, source, rebinding, flag(region)).decide(verdict)
          : verdict;
    }
    Answer.Unclear unclear = (Answer.Unclear) answer;
    if (unclear.isBalanced()) {
      holds.balance(acquire);
    }
    if (unclear.releasesOwnOnly()) {
      holds.keepToOwn(acquire);
    }
    Optional<Verdict> handled =
        EarlyHandlers.decide(acquire, holds).or(() -> LateHandlers.decide(acquire, holds));
    if (handled.isPresent()) {
      return handled.get();
    }
    if (unclear.why() == Doubt.CANNOT_TELL && takesBack(question)) {
      return new Verdict.Safe(SafeReason.REACQUIRED);
    }
    Verdict skip = reason(unclear.why());
    return holds.mayFlag() ? flagged(unclear, rebinding, skip) : skip;
  }

  private boolean isReleasedUnlessHeld() {
    return holds
        .releasesOf(acquire)
        .anyMatch(
            release ->
                MissedRelease.isMadeUnlessHeld(release, acquire, holds)
                    || new OppositeConditions(acquire, release).exist());
  }

  /** What no way leads to is for the only hold that there is. */
  private void claimUnreached() {
    boolean isOnlyHold =
        holds
            .beside(acquire)
            .filter(LockCall::acquires)
            .filter(acquire::isSameLock)
            .allMatch(acquire::equals);
    if (isOnlyHold) {
      holds
          .releasesOf(acquire)
          .filter(release -> !holds.isClaimed(release))
          .forEach(release -> holds.claim(release, acquire));
    }
  }

  private Verdict flagged(Answer.Unclear unclear, Rebinding rebinding, Verdict skip) {
    Optional<Verdict> guarded =
        unclear.why() == Doubt.RELEASED_TWICE || COVERED.contains(preliminary)
            ? new GuardedRelease(holds, acquire).decide()
            : Optional.empty();
    return guarded.orElseGet(
        () ->
            unclear
                .flag()
                .map(flag -> new FlowFlag(holds, acquire, source, rebinding, flag).decide(skip))
                .orElse(skip));
  }

  /** Where regions of several locks overlap, a flag lets one go around the other. */
  private static Answer.Flag flag(Answer.Region region) {
    return new Answer.Flag(
        region.opening(),
        region.last(),
        true,
        Set.of(),
        List.of(),
        region.releases(),
        List.of(),
        region.leaks());
  }

  private Verdict reason(Doubt why) {
    return switch (why) {
      case WORK_AFTER_RELEASE -> new Verdict.Skip(SkipReason.WORK_AFTER_RELEASE);
      case TAKEN_AGAIN -> TAKEN_AGAIN;
      // The model has a call that is the guard of a case as a statement of that case.
      case RESULT_IGNORED ->
          Taking.isInGuard(acquire) ? CONDITIONAL : new Verdict.Skip(SkipReason.RESULT_IGNORED);
      case HELD_AT_END -> kept().afterChecks(preliminary).orElseGet(this::followedThough);
      case SHARED_RELEASE, NOT_SEPARATED, RELEASED_TWICE, NEVER_RELEASED -> followedThough();
      // By itself, code that starts with giving up what its caller took gets nowhere.
      case CANNOT_TELL -> isOfCaller() ? TAKEN_AGAIN : COMPLEX;
    };
  }

  /** Which stamp a caller has in hand does not follow from what is held. */
  private boolean takesBack(Question question) {
    return !acquire.operation().stamped() && source.takesBack(question, acquire);
  }

  private boolean isOfCaller() {
    Reacquire reacquire = new Reacquire(acquire, holds);
    return reacquire.isBehindRelease()
        || (preliminary.equals(TAKEN_AGAIN) && reacquire.isForCaller());
  }

  /** All ways were followed: the code is not too complex for that. */
  private Verdict followedThough() {
    if (!preliminary.equals(COMPLEX)) {
      return preliminary;
    }
    Optional<StatementList> own = acquire.list();
    boolean isReleasedAround =
        holds
            .releasesOf(acquire)
            .flatMap(release -> release.list().stream())
            .filter(list -> own.filter(beside -> beside.id().equals(list.id())).isEmpty())
            .anyMatch(list -> list.holds(acquire.cursor()));
    return isReleasedAround ? new Verdict.Skip(SkipReason.ACQUIRED_IN_BRANCH) : IN_BRANCH;
  }

  private KeptAtEnd kept() {
    return new KeptAtEnd(holds, acquire);
  }

  private List<LockCall> calls(Set<Integer> ends) {
    return holds.beside(acquire).filter(call -> ends.contains(source.end(call.call()))).toList();
  }
}
