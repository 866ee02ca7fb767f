package io.github.lockscope.decide;

import io.github.lockscope.flow.Effect;
import io.github.lockscope.flow.LockUse;
import io.github.lockscope.flow.Question;
import io.github.lockscope.site.GuardReleases;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;

/**
 * What the flow of a callable is asked about an acquire.
 *
 * @param holds the lock calls of the file
 * @param acquire the acquire
 * @param source the text to ask about
 */
record FlowQuestion(Holds holds, LockCall acquire, FlowSource source) {
  /** The question about all that is done with the lock beside the acquire. */
  Question whole() {
    List<LockUse> others = new ArrayList<>();
    holds
        .beside(acquire)
        .filter(call -> !call.id().equals(acquire.id()))
        .filter(call -> acquire.concerns(call) || isAlternative(call))
        .forEach(call -> others.add(use(call)));
    holds.asking(acquire).forEach(call -> others.add(use(call)));
    holds
        .beside(acquire)
        .filter(call -> call.releases() && !call.isSameLock(acquire))
        .filter(call -> OthersGivenUp.isOfHeld(call, holds))
        .forEach(call -> others.add(use(call, Effect.RELEASE_OTHER)));
    GuardReleases.in(LockCalls.callableAt(acquire.cursor()))
        .forEach(call -> others.add(use(call, Effect.RELEASE_OTHER)));
    return new Question(use(acquire), others);
  }

  /**
   * The question where a plan for another hold of the lock takes and gives that up by itself: that
   * is work like any other.
   */
  Question ofRest() {
    Question all = whole();
    Set<Integer> planned =
        holds
            .beside(acquire)
            .filter(call -> !call.equals(acquire) && holds.isPlanned(call))
            .map(call -> source.end(call.call()))
            .collect(Collectors.toSet());
    return new Question(
        all.acquire(),
        all.others().stream()
            .filter(use -> !planned.contains(use.end()) || isRelease(use))
            .map(
                use ->
                    planned.contains(use.end())
                        ? new LockUse(use.method(), use.end(), Effect.RELEASE_OTHER)
                        : use)
            .toList());
  }

  private static boolean isRelease(LockUse use) {
    return use.effect() == Effect.RELEASE || use.effect() == Effect.RELEASE_OTHER;
  }

  /** {@code long s = writes ? lock.writeLock() : lock.readLock(); … lock.unlock(s);} */
  private boolean isAlternative(LockCall other) {
    return other.acquires()
        && acquire.sharesStamp(other)
        && holds
            .releasesOf(acquire)
            .allMatch(release -> release.operation().mode() == Protocol.Mode.ANY);
  }

  private LockUse use(LockCall call) {
    return use(call, effect(call));
  }

  private LockUse use(LockCall call, Effect effect) {
    return use(call.call(), effect);
  }

  private LockUse use(J.MethodInvocation call, Effect effect) {
    return new LockUse(call.getSimpleName(), source.end(call), effect);
  }

  private static Effect effect(LockCall call) {
    return switch (call.operation().effect()) {
      case ACQUIRE -> Effect.ACQUIRE;
      case TRY_ACQUIRE -> Effect.TRY_ACQUIRE;
      case RELEASE -> Effect.RELEASE;
      case ASK -> Effect.ASK;
    };
  }
}
