package io.github.lockscope;

import io.github.lockscope.flow.Answer;
import io.github.lockscope.flow.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * Turns the region that the flow of a callable allows into a plan, if nothing else is in its way.
 */
final class FlowRegion {
  private final Holds holds;
  private final LockCall acquire;
  private final FlowSource source;
  private final Answer.Region region;

  FlowRegion(Holds holds, LockCall acquire, FlowSource source, Answer.Region region) {
    this.holds = holds;
    this.acquire = acquire;
    this.source = source;
    this.region = region;
  }

  Verdict decide() {
    List<LockCall> releases =
        holds
            .beside(acquire)
            .filter(call -> region.releases().contains(source.end(call.call())))
            .toList();
    releases.forEach(release -> holds.claim(release, acquire));
    if (!region.heldJumps().isEmpty()) {
      Optional<SafeReason> meant =
          new HeldExits(acquire, holds).meantBy(source.returnsAt(region.heldJumps()));
      if (meant.isPresent()) {
        return new Verdict.Safe(meant.get());
      }
    }
    Optional<StatementList> list = source.list(region.opening());
    if (list.isEmpty()) {
      return skip(SkipReason.NOT_IN_BLOCK);
    }
    return plan(list.get(), releases);
  }

  private Verdict plan(StatementList list, List<LockCall> releases) {
    Optional<Statement> opening = statement(list, region.opening());
    Optional<Statement> last = statement(list, region.last());
    if (last.isEmpty() || (opening.isEmpty() && !region.opening().isStart())) {
      return skip(SkipReason.UNKNOWN_SYNTAX);
    }
    if (list.isGroupOfSwitchExpression()) {
      return skip(SkipReason.CANNOT_BE_PRINTED);
    }
    int first = opening.map(statement -> list.indexOf(statement) + 1).orElse(0);
    int end = list.indexOf(last.get());
    Optional<LockCall> behind = holds.madeUpBy(last.get()).filter(releases::contains);
    List<Statement> inside = list.statements().subList(first, behind.isPresent() ? end : end + 1);
    LockCall release = behind.orElseGet(() -> releases.get(releases.size() - 1));
    RegionJudge judge = RegionJudge.ofFollowed(holds, acquire, release, list, inside);
    Optional<SkipReason> obstacle = judge.obstacle(releases);
    if (obstacle.isPresent()) {
      return skip(obstacle.get());
    }
    boolean isGap = opening.isPresent() && isGapBefore(last.get(), release);
    Needed needed =
        new NeededAfter(opening, inside, list.cursor())
            .by(List.of(release.call()), list.after(end), !isGap);
    if (needed instanceof Needed.Stuck stuck) {
      return skip(stuck.why());
    }
    Needed.Reaches reaches = (Needed.Reaches) needed;
    List<ReviewNote> notes = notes(judge);
    if (isGap) {
      return new Verdict.Rewrite(
          new Plan.MoveGap(
              list.id(),
              opening.orElseThrow().getId(),
              last.get().getId(),
              reaches.hoists(),
              deleted(releases, Optional.of(release))),
          notes);
    }
    Plan.Closing closing =
        new Plan.Closing(
            last.get().getId(),
            behind.isPresent() ? Optional.empty() : Optional.of(release.call()),
            deleted(releases, behind));
    return new Verdict.Rewrite(
        new Plan.WrapRegion(
            list.id(),
            opening.map(J::getId),
            closing,
            reaches.hoists(),
            reaches.fold(),
            Form.TRY_FINALLY),
        notes);
  }

  /** Whether the region ends in a {@code try} whose {@code finally} can release for all of it. */
  private static boolean isGapBefore(Statement last, LockCall release) {
    return last instanceof J.Try attempt
        && attempt.getCatches().isEmpty()
        && attempt.getResources() == null
        && attempt.getFinally() != null
        && attempt.getFinally().getStatements().size() == 1
        && attempt.getFinally().getStatements().get(0).getId().equals(release.id());
  }

  private static Set<UUID> deleted(List<LockCall> releases, Optional<LockCall> kept) {
    return releases.stream()
        .filter(release -> kept.isEmpty() || !kept.get().equals(release))
        .map(Deletion::of)
        .collect(Collectors.toSet());
  }

  private List<ReviewNote> notes(RegionJudge judge) {
    List<ReviewNote> notes = new ArrayList<>(judge.notes());
    if (!region.heldJumps().isEmpty()) {
      notes.add(ReviewNote.LEAK_CLOSED);
    }
    if (!region.madeExceptions().isEmpty()) {
      notes.add(ReviewNote.EXCEPTION_MADE_LOCKED);
    }
    return notes;
  }

  private Optional<Statement> statement(StatementList list, Place place) {
    return place.isStart() ? Optional.empty() : source.statement(list, place.statement());
  }

  private static Verdict skip(SkipReason why) {
    return new Verdict.Skip(why);
  }
}
