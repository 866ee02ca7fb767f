package io.github.lockscope.callers;

import io.github.lockscope.callers.LockSteps.Kind;
import io.github.lockscope.callers.LockSteps.Step;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.tree.Once;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/**
 * Where the callers of a region have given up their own hold of its lock for a while: what the
 * region leaves held there is what they release in the end.
 */
final class Gaps {
  private final Holds holds;
  private final Supplier<CallGraph> graph;
  private final LockCall acquire;
  private final J callable;
  private final Supplier<LockHands> hands;
  private final Supplier<Set<UUID>> givers;

  /**
   * Prepares to look at the callers of an acquire.
   *
   * @param members the members of the file
   */
  Gaps(Holds holds, Supplier<CallGraph> graph, Supplier<List<Cursor>> members, LockCall acquire) {
    this.holds = holds;
    this.graph = graph;
    this.acquire = acquire;
    this.callable = LockCalls.callableAt(acquire.cursor()).getValue();
    this.hands = new Once<>(() -> LockHands.of(acquire, holds));
    this.givers = new Once<>(() -> giversAmong(members.get()));
  }

  /**
   * The steps of some code.
   *
   * @param callee what may leave the lock held
   */
  LockSteps stepsOf(Cursor code, J callee) {
    return LockSteps.of(
        code,
        acquire,
        holds,
        hands.get(),
        graph.get(),
        called -> graph.get().mayRun(called, callee));
  }

  /** Whether a {@code try} of other code has handlers that may release. */
  boolean mayBeIn(Cursor attempt) {
    return LockCalls.callableAt(attempt).getValue() != callable
        && Handlers.andFinally(attempt.getValue()).anyMatch(this::mayGive);
  }

  /** Whether such a {@code try} runs the region where it has given up what its handlers release. */
  boolean areIn(Cursor attempt) {
    J.Try own = attempt.getValue();
    Cursor code = LockCalls.callableAt(attempt);
    LockSteps steps = stepsOf(code, callable);
    return steps
            .are(Kind.GIVE)
            .filter(give -> give.isIn(own) && !give.isIn(own.getBody()))
            .anyMatch(
                give ->
                    steps.takenFor(give, holds).filter(take -> isInHandler(take, own)).isEmpty())
        && steps
            .are(Kind.RUN)
            .filter(run -> run.isIn(own.getBody()))
            .anyMatch(run -> have(run, steps));
  }

  private static boolean isInHandler(Step step, J.Try attempt) {
    return step.isIn(attempt) && !step.isIn(attempt.getBody());
  }

  /** Whether code is run where its caller, or a caller of that, has given up what it holds. */
  boolean have(Step run, LockSteps steps) {
    return (steps.heldAt(run) < 1 && steps.isGivenBefore(run) && !steps.isTakenBackBehind(run))
        || (!givers.get().isEmpty()
            && graph.get().reaches(List.of(run.place().<J>getValue()), givers.get()));
  }

  /** The members that give up a hold of their callers, and then run the region. */
  private Set<UUID> giversAmong(List<Cursor> members) {
    return members.stream()
        .filter(member -> member.getValue() != callable)
        .filter(member -> mayGive(member.getValue()))
        .filter(member -> graph.get().mayRun(member.getValue(), callable))
        .filter(this::isGiver)
        .map(member -> member.<J>getValue().getId())
        .collect(Collectors.toSet());
  }

  /** Whether code may give up the lock. */
  boolean mayGive(J code) {
    Set<UUID> releasers = hands.get().givers();
    return holds.within(List.of(code)).stream()
            .anyMatch(call -> call.releases() && Releasers.mayBeOfOneLock(call, acquire))
        || releasers.contains(code.getId())
        || graph.get().reaches(List.of(code), releasers);
  }

  private boolean isGiver(Cursor member) {
    LockSteps steps = stepsOf(member, callable);
    return steps
        .are(Kind.RUN)
        .anyMatch(run -> steps.heldAt(run) < 0 && !steps.isTakenBackBehind(run));
  }
}
