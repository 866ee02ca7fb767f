package io.github.lockscope.decide;

import io.github.lockscope.site.Form;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Comments;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * Decides an acquire inside a {@code try} that stands behind those of other locks, where the one
 * {@code finally} releases them all: {@code try { a.lock(); b.lock(); … } finally { b.unlock();
 * a.unlock(); }}. What follows it gets a {@code try} of its own, to which its release goes.
 */
final class AcquireBehindOthers {
  private final Holds holds;
  private final CoveredRegion region;

  AcquireBehindOthers(Holds holds, CoveredRegion region) {
    this.holds = holds;
    this.region = region;
  }

  /** The verdict; empty where this is not that shape, or something is in the way. */
  Optional<Verdict> decide() {
    AcquireNest nest = new AcquireNest(holds, region);
    return isBehindOthers()
            && canGoFirst()
            && nest.obstacleInRegion().isEmpty()
            && nest.catchesAllowIt()
        ? Optional.of(new Verdict.Rewrite(plan(), nest.notes()))
        : Optional.empty();
  }

  private boolean isBehindOthers() {
    Map<Boolean, List<Statement>> preceding =
        region.preceding().stream().collect(Collectors.partitioningBy(this::takesAnother));
    return !Objects.requireNonNull(preceding.get(true)).isEmpty()
        && new PrecedingWork(holds, region).isSeparate(Objects.requireNonNull(preceding.get(false)))
        && onlyReleases();
  }

  /** A comment on a release would not go along. */
  private boolean onlyReleases() {
    J.Block last = region.attempt().getFinally();
    return last != null
        && last.getStatements().stream().allMatch(this::releases)
        && Comments.in(last).isEmpty();
  }

  private boolean takesAnother(Statement statement) {
    return holds
        .madeUpBy(statement)
        .filter(LockCall::acquires)
        .filter(other -> !other.isSameLock(region.acquire()))
        .filter(other -> holds.inFinally(region.attempt(), other).isRelated())
        .isPresent();
  }

  private boolean releases(Statement statement) {
    return statement instanceof J.Empty
        || holds.madeUpBy(statement).filter(LockCall::releases).isPresent();
  }

  /** Releases side by side may swap, if they do not fail. */
  private boolean canGoFirst() {
    List<LockCall> before =
        region.last().stream()
            .flatMap(statement -> holds.madeUpBy(statement).stream())
            .takeWhile(release -> !release.equals(region.release()))
            .filter(release -> !holds.isPlanned(release))
            .toList();
    return before.isEmpty()
        || (before.stream().allMatch(holds::isJdkRelease) && holds.isJdkRelease(region.release()));
  }

  private Plan plan() {
    List<Statement> following = region.following();
    return new Plan.WrapRegion(
        region.body().id(),
        Optional.of(region.own().getId()),
        new Plan.Closing(
            following.get(following.size() - 1).getId(),
            Optional.of(region.release().call()),
            Set.of(region.release().id())),
        List.of(),
        Optional.empty(),
        Form.ACQUIRE_BEFORE_TRY,
        Set.of());
  }
}
