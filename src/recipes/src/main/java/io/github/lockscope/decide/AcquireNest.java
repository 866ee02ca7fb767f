package io.github.lockscope.decide;

import io.github.lockscope.callers.Handlers;
import io.github.lockscope.callers.UnbalancedCallees;
import io.github.lockscope.region.RegionJudge;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.JdkLock;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.LocalCode;
import io.github.lockscope.tree.ReceiverReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Statement;

/**
 * Decides whether what follows an acquire can get a {@code try} of its own, inside the one whose
 * {@code catch} goes on covering the acquire. That {@code catch} then runs after the release, and
 * covers the release as well.
 */
final class AcquireNest {
  private final Holds holds;
  private final CoveredRegion region;
  private final LockCall acquire;
  private final LockCall release;

  AcquireNest(Holds holds, CoveredRegion region) {
    this.holds = holds;
    this.region = region;
    this.acquire = region.acquire();
    this.release = region.release();
  }

  Verdict decide() {
    return obstacle().<Verdict>map(Verdict.Skip::new).orElseGet(this::nest);
  }

  private Verdict nest() {
    return new Verdict.Rewrite(
        new Plan.NestTry(region.body().id(), region.own().getId(), region.attempt().getId()),
        notes());
  }

  /** What a reviewer should know. */
  List<ReviewNote> notes() {
    List<ReviewNote> notes = new ArrayList<>(RegionJudge.receiverNotes(acquire, release));
    if (!runByRegion().isEmpty()) {
      notes.add(ReviewNote.CATCH_RUNS_UNLOCKED);
    }
    return notes;
  }

  private Optional<SkipReason> obstacle() {
    PrecedingWork work = new PrecedingWork(holds, region);
    // A handler would go on with what the failure of the release keeps from being done.
    boolean canBeParted =
        region.onlyReleases() && region.handlers().statements().isEmpty() && work.isSeparate();
    if (!region.couldComeFirst() && !canBeParted) {
      return Optional.of(SkipReason.WORK_BEFORE_ACQUIRE);
    }
    if (!region.onlyReleasesAfter(nested(), holds)) {
      return Optional.of(SkipReason.WORK_IN_FINALLY);
    }
    if (work.hides(region.last())) {
      return Optional.of(SkipReason.NAME_TAKEN);
    }
    return obstacleInRegion()
        .or(() -> catchesAllowIt() ? Optional.empty() : Optional.of(reasonAgainstIt()));
  }

  /** What stands in the way in the statements that get the {@code try}, if anything does. */
  Optional<SkipReason> obstacleInRegion() {
    return RegionJudge.ofStraight(holds, acquire, release, region.body(), region.following())
        .obstacle(nested());
  }

  /** The acquires behind this one that get a {@code try} of their own already. */
  private List<LockCall> nested() {
    return region.following().stream()
        .flatMap(statement -> holds.madeUpBy(statement).stream())
        .filter(call -> call.acquires() && holds.isPlanned(call))
        .filter(call -> holds.inFinally(region.attempt(), call).isRelated())
        .toList();
  }

  /** Whether nothing that a {@code catch} does depends on the lock. */
  boolean catchesAllowIt() {
    JavaSourceFile file = region.cursor().firstEnclosingOrThrow(JavaSourceFile.class);
    return !catchesTakePart()
        && !catchesRelease()
        && new LocalCode(file).is(runByRegion().statements());
  }

  /** Of work before the acquire and a {@code catch}, the work is what fails today. */
  private SkipReason reasonAgainstIt() {
    return region.couldComeFirst() ? SkipReason.CATCH_ON_TRY : SkipReason.WORK_BEFORE_ACQUIRE;
  }

  /** Whether a {@code catch} has a part in what the {@code finally} releases. */
  private boolean catchesTakePart() {
    List<Statement> statements = region.handlers().statements();
    Writes writes = Writes.in(statements, region.cursor());
    ReceiverReader reader = new ReceiverReader(release.cursor());
    return release.call().getArguments().stream().map(reader::read).anyMatch(writes::touch)
        || holds.within(statements).stream().anyMatch(acquire::isSameLock)
        || UnbalancedCallees.areCalledIn(statements, acquire, holds);
  }

  /** Whether a {@code catch} would handle the failure of a release that it does not handle now. */
  private boolean catchesRelease() {
    boolean failsOnlyUnheld =
        JdkLock.isReleasedBy(release)
            && !UnbalancedCallees.areCalledIn(region.following(), acquire, holds);
    return !failsOnlyUnheld && !region.handlers().runBy(region.last()).isEmpty();
  }

  /** The {@code catch} blocks that may have run with the lock held. */
  private Handlers runByRegion() {
    return region.handlers().runBy(region.following());
  }
}
