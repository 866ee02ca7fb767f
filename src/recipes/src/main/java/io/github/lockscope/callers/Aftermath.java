package io.github.lockscope.callers;

import io.github.lockscope.callers.LockSteps.Kind;
import io.github.lockscope.callers.LockSteps.Step;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.tree.FailedTry;
import io.github.lockscope.tree.Trees;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;

/**
 * What runs once a region was left with the lock held, or has failed and somebody goes on all the
 * same: it may give up the hold that nobody has released.
 */
final class Aftermath {
  private final Holds holds;
  private final Supplier<CallGraph> graph;
  private final Supplier<List<Cursor>> tries;
  private final Supplier<List<Cursor>> members;

  /**
   * Prepares to look behind the regions of a file whose calls are paired.
   *
   * @param tries its {@code try} statements
   * @param members its members
   */
  Aftermath(
      Holds holds,
      Supplier<CallGraph> graph,
      Supplier<List<Cursor>> tries,
      Supplier<List<Cursor>> members) {
    this.holds = holds;
    this.graph = graph;
    this.tries = tries;
    this.members = members;
  }

  /** Whether somebody may give up what leaves the region other than by an exception. */
  boolean releasesWhatIsLeft(LockCall acquire) {
    return Releasers.areElsewhere(acquire, holds)
        && isReleasedByCallersOf(
            LockCalls.callableAt(acquire.cursor()).getValue(), gapsOf(acquire), acquire);
  }

  /**
   * Whether somebody may give up what a failure leaves held, behind a handler that goes on.
   *
   * @param held what runs with the lock held
   */
  boolean releasesBehindHandlers(LockCall acquire, List<? extends J> held) {
    J callable = LockCalls.callableAt(acquire.cursor()).getValue();
    Gaps gaps = gapsOf(acquire);
    return Releasers.areElsewhere(acquire, holds)
        && tries.get().stream()
            .filter(attempt -> new FailedTry(attempt.getValue()).mayReturn())
            .filter(attempt -> mayFailIn(attempt, callable, held))
            .anyMatch(
                attempt ->
                    isReleasedBehind(attempt, callable, gaps, acquire)
                        || isReleasedByCallersOf(
                            LockCalls.callableAt(attempt).getValue(), gaps, acquire));
  }

  /** Whether the region, or what may run it, is in the body of a {@code try}. */
  private boolean mayFailIn(Cursor attempt, J callable, List<? extends J> held) {
    J.Block body = attempt.<J.Try>getValue().getBody();
    return LockCalls.callableAt(attempt).getValue() == callable
        ? held.stream().anyMatch(part -> Trees.contain(body, part.getId()))
        : graph.get().mayRun(body, callable);
  }

  private Gaps gapsOf(LockCall acquire) {
    return new Gaps(holds, graph, members, acquire);
  }

  private boolean isReleasedBehind(Cursor attempt, J callable, Gaps gaps, LockCall acquire) {
    J.Try own = attempt.getValue();
    Cursor code = LockCalls.callableAt(attempt);
    return gaps.mayGive(code.getValue())
        && isReleased(gaps.stepsOf(code, callable), gaps, Optional.of(own), acquire);
  }

  private boolean isReleasedByCallersOf(J callee, Gaps gaps, LockCall acquire) {
    return members.get().stream()
        .filter(member -> member.getValue() != callee)
        .filter(member -> gaps.mayGive(member.getValue()))
        .filter(member -> graph.get().mayRun(member.getValue(), callee))
        .anyMatch(
            member -> isReleased(gaps.stepsOf(member, callee), gaps, Optional.empty(), acquire));
  }

  /**
   * Whether code gives up what it was left with, and not what it has taken itself.
   *
   * @param attempt what code goes on behind, if that is no call
   */
  private boolean isReleased(
      LockSteps steps, Gaps gaps, Optional<J.Try> attempt, LockCall acquire) {
    Predicate<Step> isSkipped = step -> attempt.filter(own -> step.isIn(own.getBody())).isPresent();
    List<Step> gives =
        steps
            .are(Kind.GIVE)
            .filter(give -> attempt.filter(give::isIn).isEmpty())
            .filter(give -> give.call().filter(call -> isBeside(call, acquire)).isEmpty())
            .toList();
    return steps
        .are(Kind.RUN)
        .filter(run -> attempt.isEmpty() || isSkipped.test(run))
        .anyMatch(
            run ->
                gives.stream()
                    .anyMatch(
                        give ->
                            (steps.isBefore(run, give) || isDeferred(give, run))
                                ? isLeftTo(give, run, steps, gaps, isSkipped)
                                : isNextRound(give, run, steps)));
  }

  /** Whether a release is in code that was made before, and runs whenever somebody likes. */
  private static boolean isDeferred(Step give, Step run) {
    return give.place().getValue() instanceof J.MemberReference
        || give.place()
            .getPathAsStream(J.Lambda.class::isInstance)
            .anyMatch(lambda -> !run.isIn((J) lambda));
  }

  private static boolean isBeside(LockCall call, LockCall acquire) {
    return call.callable().equals(acquire.callable());
  }

  private boolean isLeftTo(
      Step give, Step run, LockSteps steps, Gaps gaps, Predicate<Step> isSkipped) {
    Optional<Step> own = steps.takenFor(give, holds);
    boolean isTakenAfter =
        own.filter(take -> steps.isBefore(run, take) && !isSkipped.test(take)).isPresent();
    return !isTakenAfter
        && (own.isEmpty()
            ? steps.heldWithout(isSkipped, run, give) < 1
            : (isSkipped.test(own.get()) && steps.isBefore(run, own.get()))
                || gaps.have(run, steps));
  }

  /**
   * Whether a release before a call is reached once more behind it, and nothing is taken before.
   */
  private boolean isNextRound(Step give, Step run, LockSteps steps) {
    return steps.takenFor(give, holds).isEmpty()
        && give.place()
            .getPathAsStream(Loop.class::isInstance)
            .anyMatch(
                loop ->
                    run.isIn((J) loop)
                        && steps.are(Kind.TAKE).noneMatch(take -> take.isIn((J) loop)));
  }
}
