package io.github.lockscope.decide;

import io.github.lockscope.region.Deletion;
import io.github.lockscope.region.HandledRelease;
import io.github.lockscope.region.Needed;
import io.github.lockscope.region.NeededAfter;
import io.github.lockscope.region.RegionJudge;
import io.github.lockscope.site.Form;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.NothingDone;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * Statements after which a lock is free on every way, releasing being the last thing that each way
 * does in them.
 *
 * @param list the list that they are in
 * @param opening the statement that they follow; empty where they start their list
 * @param last the last of them
 * @param releases the releases in them that belong to the acquire, in the order of the text
 * @param sites the acquires that they follow, where there are several
 */
record FollowedRegion(
    StatementList list,
    Optional<Statement> opening,
    Statement last,
    List<LockCall> releases,
    Set<UUID> sites) {

  /**
   * Turns the region into a plan, if nothing else is in its way.
   *
   * @param more what a reviewer should know beside what the statements themselves tell
   */
  Verdict decide(Holds holds, LockCall acquire, List<ReviewNote> more) {
    if (list.isGroupOfSwitchExpression()) {
      return skip(SkipReason.CANNOT_BE_PRINTED);
    }
    int first = opening.map(statement -> list.indexOf(statement) + 1).orElse(0);
    int end = list.indexOf(last);
    List<HandledRelease> handled =
        releases.stream().flatMap(call -> HandledRelease.of(call).stream()).toList();
    boolean endsHandled =
        releases.size() == 1 && handled.stream().anyMatch(ending -> ending.canEnd(last));
    if (!handled.isEmpty() && !endsHandled) {
      return skip(SkipReason.RELEASED_IN_BRANCH);
    }
    Optional<LockCall> behind = holds.madeUpBy(last).filter(releases::contains);
    boolean isEnding = behind.isPresent() || endsHandled;
    List<Statement> inside = list.statements().subList(first, isEnding ? end : end + 1);
    LockCall release = behind.orElseGet(() -> releases.get(releases.size() - 1));
    boolean isGap = opening.isPresent() && isGapBefore(release);
    Set<UUID> deleted = deleted(isGap ? Optional.of(release) : behind);
    if (NothingDone.by(remaining(inside, deleted, isGap), list)) {
      releases.forEach(call -> holds.claim(call, acquire));
      return new Verdict.Safe(SafeReason.RELEASED_ON_EVERY_WAY);
    }
    RegionJudge judge = RegionJudge.ofFollowed(holds, acquire, release, list, inside);
    if (isGap && OthersTaken.areIn(inside.subList(0, inside.size() - 1), (J.Try) last, holds)) {
      return skip(SkipReason.OVERLAPPING_LOCKS);
    }
    Optional<SkipReason> obstacle = judge.obstacle(releases);
    if (obstacle.isPresent()) {
      return skip(obstacle.get());
    }
    Needed needed =
        new NeededAfter(opening, inside, list.cursor())
            .by(List.of(endsHandled ? last : release.call()), list.after(end), !isGap);
    if (needed instanceof Needed.Stuck stuck) {
      return skip(stuck.why());
    }
    Needed.Reaches reaches = (Needed.Reaches) needed;
    List<ReviewNote> notes = new ArrayList<>(judge.notes());
    notes.addAll(more);
    if (isGap) {
      return new Verdict.Rewrite(
          new Plan.MoveGap(
              list.id(),
              opening.orElseThrow().getId(),
              last.getId(),
              reaches.hoists(),
              deleted,
              sites),
          notes);
    }
    Plan.Closing closing =
        endsHandled
            ? Plan.Closing.with(last)
            : new Plan.Closing(
                last.getId(),
                behind.isPresent() ? Optional.empty() : Optional.of(release.call()),
                deleted);
    return new Verdict.Rewrite(
        new Plan.WrapRegion(
            list.id(),
            opening.map(J::getId),
            closing,
            reaches.hoists(),
            reaches.fold(),
            Form.TRY_FINALLY,
            sites),
        notes);
  }

  /** Whether the region ends in a {@code try} whose {@code finally} can release for all of it. */
  private boolean isGapBefore(LockCall release) {
    return last instanceof J.Try attempt
        && attempt.getCatches().isEmpty()
        && attempt.getResources() == null
        && attempt.getFinally() != null
        && attempt.getFinally().getStatements().size() == 1
        && attempt.getFinally().getStatements().get(0).getId().equals(release.id());
  }

  /** What the {@code try} would take in. */
  private List<Statement> remaining(List<Statement> inside, Set<UUID> deleted, boolean isGap) {
    return inside.stream()
        .filter(statement -> !deleted.contains(statement.getId()))
        .filter(statement -> !isGap || statement != last)
        .toList();
  }

  private Set<UUID> deleted(Optional<LockCall> kept) {
    return Deletion.of(
        releases.stream()
            .filter(release -> kept.isEmpty() || !kept.get().equals(release))
            .toList());
  }

  private static Verdict skip(SkipReason why) {
    return new Verdict.Skip(why);
  }
}
