package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Receiver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/**
 * A release that is probably meant for an acquire, but whose lock expression does not denote the
 * same for certain: {@code locks[i].lock(); i++; … locks[i - 1].unlock();}
 */
final class UnlikeRelease {
  private final Holds holds;
  private final LockCall acquire;

  UnlikeRelease(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
  }

  /** Why it cannot be taken for the release, if there is one. */
  Optional<SkipReason> reason() {
    return holds
        .beside(acquire)
        .filter(LockCall::releases)
        .filter(release -> !holds.isClaimed(release))
        .filter(release -> holds.isBefore(acquire, release))
        .filter(release -> release.isOfKindOf(acquire))
        .filter(release -> release.protocol().equals(acquire.protocol()))
        .filter(this::isInSameLoops)
        .filter(this::hasCommonRoot)
        .findFirst()
        .map(this::difference)
        .or(
            () ->
                ReleasedByEach.from(acquire).anyMatch(this::isRootOfOwn)
                    ? Optional.of(SkipReason.RECEIVER_UNSTABLE)
                    : Optional.empty());
  }

  /** Where each pass of a loop acquires, the release for one of them is in that loop. */
  private boolean isInSameLoops(LockCall release) {
    Set<Object> around = release.cursor().getPathAsStream().collect(Collectors.toSet());
    Object callable = LockCalls.callableAt(acquire.cursor()).getValue();
    return acquire
        .cursor()
        .getPathAsStream(J.class::isInstance)
        .takeWhile(tree -> tree != callable)
        .filter(Loop.class::isInstance)
        .allMatch(around::contains);
  }

  private boolean hasCommonRoot(LockCall release) {
    return roots(release).stream().anyMatch(this::isRootOfOwn);
  }

  private boolean isRootOfOwn(Receiver root) {
    return roots(acquire).contains(root);
  }

  /** The variables that the lock is reached from, a local seen through to what it starts as. */
  private static Set<Receiver> roots(LockCall call) {
    return Stream.concat(
            Locals.startingFrom(call.direct(), call.cursor()), ReleasedByEach.ofLoop(call))
        .filter(
            part ->
                part instanceof Receiver.Local
                    || part instanceof Receiver.Field
                    || part instanceof Receiver.StaticField)
        .collect(Collectors.toSet());
  }

  private SkipReason difference(LockCall release) {
    boolean chooses =
        Locals.reachedFrom(release.direct(), release.cursor())
            .anyMatch(Receiver.Choice.class::isInstance);
    if (chooses) {
      return SkipReason.CONDITION_REEVALUATED;
    }
    return acquire.list().filter(list -> changes(list, release)).isPresent()
        ? SkipReason.RECEIVER_CHANGES
        : SkipReason.RECEIVER_UNSTABLE;
  }

  private boolean changes(StatementList list, LockCall release) {
    J own = acquire.statement().orElseThrow().getValue();
    List<Statement> rest = list.statements().stream().skip(list.indexOf(own) + 1L).toList();
    Writes writes = Writes.in(rest, list.cursor());
    return writes.touch(release.direct()) || writes.touch(acquire.direct());
  }
}
