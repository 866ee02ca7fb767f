package io.github.lockscope.decide;

import io.github.lockscope.region.RegionJudge;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.Receiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * Decides whether an acquire can move in front of the {@code try} whose {@code finally} releases.
 */
final class AcquireMove {
  private final Holds holds;
  private final CoveredRegion region;

  AcquireMove(Holds holds, CoveredRegion region) {
    this.holds = holds;
    this.region = region;
  }

  Verdict decide() {
    boolean mayBeCaught = !region.handlers().runByFailureOf(region.acquire()).isEmpty();
    if (region.following().stream().allMatch(J.Empty.class::isInstance)) {
      return barrier(mayBeCaught);
    }
    Optional<SkipReason> change = changeOfReceiver();
    if (change.isPresent()) {
      return skip(change.get());
    }
    if (region.attempt().getResources() != null) {
      return skip(SkipReason.RESOURCES_ON_TRY);
    }
    if (!mayBeCaught && region.couldComeFirst()) {
      return move(false);
    }
    return new AcquireBehindOthers(holds, region)
        .decide()
        .orElseGet(
            () ->
                region.attempt().getCatches().isEmpty()
                    ? moveWithPreceding()
                    : new AcquireNest(holds, region).decide());
  }

  private Verdict barrier(boolean mayBeCaught) {
    if (!region.couldComeFirst()) {
      return skip(SkipReason.WORK_BEFORE_ACQUIRE);
    }
    return mayBeCaught ? skip(SkipReason.CATCH_ON_TRY) : new Verdict.Safe(SafeReason.BARRIER);
  }

  private Optional<SkipReason> changeOfReceiver() {
    Receiver receiver = region.acquire().sharedWith(region.release());
    if (receiver.has(Receiver.Choice.class::isInstance)) {
      return Optional.of(SkipReason.CONDITION_REEVALUATED);
    }
    List<Statement> held =
        Stream.of(List.of(region.own()), region.following(), region.handlers().statements())
            .flatMap(List::stream)
            .toList();
    return Writes.in(held, region.body().cursor()).touch(receiver)
        ? Optional.of(SkipReason.RECEIVER_CHANGES)
        : Optional.empty();
  }

  private Verdict moveWithPreceding() {
    return region.onlyReleases() && new PrecedingWork(holds, region).isSeparate()
        ? move(true)
        : skip(SkipReason.WORK_BEFORE_ACQUIRE);
  }

  private Verdict move(boolean withPreceding) {
    Optional<StatementList> around = StatementList.holding(region.cursor());
    if (around.isEmpty() && !StatementList.isRunAt(region.cursor())) {
      return skip(SkipReason.NOT_IN_BLOCK);
    }
    if (withPreceding && hidesNames(around)) {
      return skip(SkipReason.NAME_TAKEN);
    }
    UUID target = region.attempt().getId();
    return new Verdict.Rewrite(
        new Plan.MoveAcquire(
            around.map(StatementList::id).orElse(target),
            region.own().getId(),
            target,
            withPreceding),
        RegionJudge.receiverNotes(region.acquire(), region.release()));
  }

  /** Whether what moves in front of the {@code try} hides names behind it, or in its finally. */
  private boolean hidesNames(Optional<StatementList> around) {
    List<J> newlySeeing = new ArrayList<>(region.last());
    around.ifPresent(list -> newlySeeing.addAll(list.after(list.indexOf(region.attempt()))));
    return new PrecedingWork(holds, region).hides(newlySeeing);
  }

  private static Verdict skip(SkipReason why) {
    return new Verdict.Skip(why);
  }
}
