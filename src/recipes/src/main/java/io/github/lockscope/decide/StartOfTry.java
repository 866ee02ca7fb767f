package io.github.lockscope.decide;

import io.github.lockscope.callers.Handlers;
import io.github.lockscope.region.Needed;
import io.github.lockscope.region.NeededAfter;
import io.github.lockscope.region.Partner;
import io.github.lockscope.region.RegionJudge;
import io.github.lockscope.region.Surroundings;
import io.github.lockscope.site.Form;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.MoveAndWrapPlan;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Exits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * {@code try { lock(); … } catch … unlock();}: an acquire that starts a {@code try}, with the
 * release behind that. Where no {@code catch} sees the acquire fail, it can as well stand in front,
 * and then the {@code try} is part of the region.
 */
final class StartOfTry {
  private final Holds holds;
  private final LockCall acquire;
  private final J.Try attempt;
  private final StatementList around;
  private final int index;

  private StartOfTry(Holds holds, LockCall acquire, J.Try attempt, StatementList around) {
    this.holds = holds;
    this.acquire = acquire;
    this.attempt = attempt;
    this.around = around;
    this.index = around.indexOf(attempt);
  }

  /** The {@code try} that an acquire starts, if there is one. */
  static Optional<StartOfTry> of(LockCall acquire, StatementList body, Holds holds) {
    Cursor holder = body.cursor().getParentTreeCursor();
    return holder.getValue() instanceof J.Try attempt
            && attempt.getBody() == body.holder()
            && startsWork(acquire, attempt, holds)
        ? StatementList.holding(holder)
            .map(around -> new StartOfTry(holds, acquire, attempt, around))
        : Optional.empty();
  }

  private static boolean startsWork(LockCall acquire, J.Try attempt, Holds holds) {
    List<Statement> body = attempt.getBody().getStatements();
    if (!body.get(0).getId().equals(acquire.id())
        || body.stream().skip(1).allMatch(J.Empty.class::isInstance)) {
      return false;
    }
    // Of several locks, the next one would start the try then, and could move as well.
    Optional<LockCall> next = holds.madeUpBy(body.get(1)).filter(LockCall::acquires);
    return next.isEmpty()
        || holds.within(List.of(attempt)).containsAll(holds.releasesOf(next.get()).toList());
  }

  /** The verdict; empty where nothing behind the {@code try} answers the acquire. */
  Optional<Verdict> decide() {
    boolean isEnteredElsewhere = attempt.getResources() != null || attempt.getFinally() != null;
    if (isEnteredElsewhere || new Surroundings(holds, acquire).handlerReleases()) {
      return Optional.empty();
    }
    return release().flatMap(this::decide);
  }

  private Optional<Partner.Release> release() {
    for (int i = index + 1; i < around.statements().size(); i++) {
      Optional<LockCall> call =
          holds.madeUpBy(around.statements().get(i)).filter(acquire::isSameLock);
      if (call.isPresent()) {
        boolean isAnswer =
            call.get().releases() && acquire.concerns(call.get()) && !holds.isClaimed(call.get());
        return isAnswer ? Optional.of(new Partner.Release(i, call.get())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Verdict> decide(Partner.Release release) {
    List<Statement> region = around.statements().subList(index, release.index());
    RegionJudge judge = RegionJudge.ofStraight(holds, acquire, release.call(), around, region);
    if (mayBeReleasedElsewhere(region, release)
        || judge.obstacle(List.of(acquire, release.call())).isPresent()) {
      return Optional.empty();
    }
    if (!Handlers.of(attempt).runByFailureOf(acquire).isEmpty()) {
      return skip(SkipReason.CATCH_ON_TRY);
    }
    if (around.isGroupOfSwitchExpression()) {
      return skip(SkipReason.CANNOT_BE_PRINTED);
    }
    holds.claim(release.call(), acquire);
    return Optional.of(plan(judge, region, release.index()));
  }

  /** Whether what follows the release, or is where a jump leads to, may release as well. */
  private boolean mayBeReleasedElsewhere(List<Statement> region, Partner.Release release) {
    boolean isOneHold = holds.beside(acquire).filter(acquire::isSameLock).count() == 2;
    return holds.isReleasedNext(acquire, around, release.index())
        || (!isOneHold && Exits.leave(region));
  }

  private Verdict plan(RegionJudge judge, List<Statement> region, int end) {
    List<ReviewNote> notes = new ArrayList<>(judge.notes());
    if (Exits.leave(region)) {
      Optional<Verdict> meant = new HeldExits(acquire, holds).meantBy(Exits.returns(region));
      if (meant.isPresent()) {
        return meant.get();
      }
      notes.add(ReviewNote.LEAK_CLOSED);
    }
    Statement own = acquire.statement().orElseThrow().getValue();
    Statement last = around.statements().get(end);
    Needed needed =
        new NeededAfter(Optional.of(own), region, around.cursor())
            .by(List.of(last), around.after(end), true);
    if (needed instanceof Needed.Stuck stuck) {
      return new Verdict.Skip(stuck.why());
    }
    Needed.Reaches reaches = (Needed.Reaches) needed;
    return new Verdict.Rewrite(
        new MoveAndWrapPlan(
            attempt.getId(),
            new Plan.WrapRegion(
                around.id(),
                Optional.of(own.getId()),
                Plan.Closing.with(last),
                reaches.hoists(),
                reaches.fold(),
                Form.TRY_FINALLY,
                Set.of())),
        notes);
  }

  private static Optional<Verdict> skip(SkipReason why) {
    return Optional.of(new Verdict.Skip(why));
  }
}
