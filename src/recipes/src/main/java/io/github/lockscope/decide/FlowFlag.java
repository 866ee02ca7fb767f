package io.github.lockscope.decide;

import io.github.lockscope.callers.UnbalancedCallees;
import io.github.lockscope.flow.Answer;
import io.github.lockscope.region.FlagName;
import io.github.lockscope.region.Needed;
import io.github.lockscope.region.NeededAfter;
import io.github.lockscope.region.RegionJudge;
import io.github.lockscope.site.FlagExtent;
import io.github.lockscope.site.FlagPlan;
import io.github.lockscope.site.FollowingFlag;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.OwnFlag;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Taking;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Receiver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Turns the region in which a flag can follow the lock into a plan. */
final class FlowFlag {
  private static final Set<SkipReason> STUCK =
      EnumSet.of(
          SkipReason.NAME_TAKEN,
          SkipReason.TYPE_NOT_DENOTABLE,
          SkipReason.CONSTANT_NOT_CERTAIN,
          SkipReason.CLASS_USES_REGION,
          SkipReason.SUPPRESSION_ON_DECLARATION,
          SkipReason.ASSIGNED_ONCE,
          SkipReason.PATTERN_VARIABLE_NEEDED);

  private final Holds holds;
  private final LockCall acquire;
  private final FlowSource source;
  private final Rebinding rebinding;
  private final Answer.Flag flag;

  FlowFlag(
      Holds holds, LockCall acquire, FlowSource source, Rebinding rebinding, Answer.Flag flag) {
    this.holds = holds;
    this.acquire = acquire;
    this.source = source;
    this.rebinding = rebinding;
    this.flag = flag;
  }

  /**
   * Decides.
   *
   * @param otherwise the verdict where a flag is no way either
   */
  Verdict decide(Verdict otherwise) {
    List<LockCall> acquires = calls(flag.acquires());
    List<LockCall> releases = calls(flag.releases());
    List<LockCall> deleted = calls(flag.deleted());
    List<LockCall> own = Stream.of(acquires, releases, deleted).flatMap(List::stream).toList();
    Map<LockCall, Taking> takings = new HashMap<>();
    acquires.forEach(call -> Taking.of(call, holds).ifPresent(at -> takings.put(call, at)));
    boolean areStatements =
        Stream.of(releases, deleted)
                .flatMap(List::stream)
                .allMatch(call -> call.statement().filter(StatementList::isRunAt).isPresent())
            && takings.size() == acquires.size();
    Optional<StatementList> list = source.list(flag.opening());
    // A call that another plan moves or guards already cannot follow a second flag as well.
    boolean isTaken =
        Stream.concat(own.stream(), calls(flag.sites()).stream()).anyMatch(holds::isPlanned);
    if (isTaken || !areStatements || list.isEmpty() || list.get().isGroupOfSwitchExpression()) {
      return otherwise;
    }
    if (flag.leaks().exist()) {
      Optional<Verdict> meant =
          new HeldExits(acquire, holds).meantBy(source.exitsAt(flag.leaks().jumps()));
      if (meant.isPresent()) {
        return meant.get();
      }
    }
    List<LockCall> all = Stream.concat(releases.stream(), deleted.stream()).toList();
    FlagReach reach = new FlagReach(holds, acquire, source, flag, list.get());
    Optional<FlagExtent> extent =
        reach
            .extent(takings, releases, deleted)
            .filter(known -> !known.isIdle())
            .map(known -> reach.crosses(known) ? reach.toTheEnd(known, all).orElse(known) : known);
    Verdict verdict = extent.flatMap(known -> plan(known, acquires, all)).orElse(otherwise);
    return isStuck(verdict)
        ? extent
            .flatMap(known -> reach.toTheEnd(known, all))
            .flatMap(known -> plan(known, acquires, all))
            .filter(Verdict.Rewrite.class::isInstance)
            .orElse(verdict)
        : verdict;
  }

  /** Whether all that speaks against a region is that what it declares is needed behind it. */
  static boolean isStuck(Verdict verdict) {
    return verdict instanceof Verdict.Skip skip && STUCK.contains(skip.why());
  }

  private Optional<Verdict> plan(FlagExtent extent, List<LockCall> acquires, List<LockCall> all) {
    StatementList list = extent.list();
    LockCall release = all.get(all.size() - 1);
    Writes writes = Writes.in(extent.region(), list.cursor());
    if (rebinding.leavesOpen(acquire.sharedWith(release), writes)) {
      return Optional.empty();
    }
    if (UnbalancedCallees.thatKeepAreCalledIn(extent.region(), acquire, holds)) {
      // A flag knows nothing of what others take.
      return Optional.empty();
    }
    RegionJudge judge =
        RegionJudge.ofFlagged(holds, acquire, release, list, extent.region(), rebinding::concerns);
    List<LockCall> own = Stream.concat(all.stream(), acquires.stream()).toList();
    List<LockCall> moving =
        own.stream()
            .filter(call -> !extent.releases().contains(call) || !mayFailIn(list, call))
            .toList();
    Optional<SkipReason> obstacle = judge.obstacle(own, List.of(), moving);
    if (obstacle.isPresent()) {
      return Optional.of(new Verdict.Skip(obstacle.get()));
    }
    Needed needed =
        new NeededAfter(extent.opening(), extent.region(), list.cursor())
            .by(List.of(release.call()), list.after(extent.behind()), true);
    if (needed instanceof Needed.Stuck stuck) {
      return Optional.of(new Verdict.Skip(stuck.why()));
    }
    Needed.Reaches reaches = (Needed.Reaches) needed;
    if (!flag.isHeldAtStart() && !hasStampAtStart(reaches)) {
      return Optional.of(new Verdict.Skip(SkipReason.STAMP_NOT_KEPT));
    }
    all.forEach(call -> holds.claim(call, acquire));
    FlagPlan.HeldFlag plan =
        new FlagPlan.HeldFlag(
            list.id(),
            extent.opening().map(J::getId),
            extent.last(),
            extent.isLastReplaced(),
            extent.ownFlag().map(OwnFlag::name).orElseGet(() -> FlagName.of(acquire, holds)),
            start(extent),
            extent.ownFlag().isPresent() ? Set.of() : extent.takings(),
            ids(extent.releases()),
            extent.deleted(),
            release.call(),
            sites(),
            reaches.hoists(),
            reaches.fold());
    // In front of what declares it, others would be between the acquire and that.
    Optional<FollowingFlag> following =
        (flag.isHeldAtStart() ? FollowingFlag.of(extent) : Optional.<FollowingFlag>empty())
            .filter(known -> known.declaration().isEmpty() || reaches.hoists().isEmpty());
    return Optional.of(
        new Verdict.Rewrite(
            following.map(known -> plan.following(known, extent)).orElse(plan), notes(judge)));
  }

  /** Whether what a release declares to throw is nothing new in a list: the acquire may as well. */
  private boolean mayFailIn(StatementList list, LockCall release) {
    JavaType.Method acquires = acquire.call().getMethodType();
    JavaType.Method releases = release.call().getMethodType();
    return acquires != null
        && releases != null
        && acquires.getThrownExceptions().containsAll(releases.getThrownExceptions())
        && acquire
            .statement()
            .map(Cursor::getValue)
            .filter(list.statements()::contains)
            .isPresent();
  }

  private FlagPlan.Start start(FlagExtent extent) {
    if (extent.ownFlag().isPresent()) {
      return extent.ownFlag().get().isDeclaredFirst()
          ? FlagPlan.Start.ANSWERED
          : FlagPlan.Start.TOLD;
    }
    return flag.isHeldAtStart() ? FlagPlan.Start.HELD : FlagPlan.Start.FREE;
  }

  /** Whether the stamp, if there is one, has some value whichever way leads to the release. */
  private boolean hasStampAtStart(Needed.Reaches reaches) {
    return acquire.stamp().stream()
        .map(Receiver.Local.class::cast)
        .map(Receiver.Local::name)
        .allMatch(
            stamp ->
                Locals.around(acquire.cursor()).isBoundAtDeclaration(stamp)
                    && reaches.hoists().stream().noneMatch(hoist -> hoist.names().contains(stamp)));
  }

  private Set<UUID> sites() {
    return Stream.concat(Stream.of(acquire), calls(flag.sites()).stream())
        .map(LockCall::id)
        .collect(Collectors.toSet());
  }

  private static Set<UUID> ids(List<LockCall> calls) {
    return calls.stream().flatMap(call -> call.statementId().stream()).collect(Collectors.toSet());
  }

  private List<LockCall> calls(Collection<Integer> ends) {
    return holds.beside(acquire).filter(call -> ends.contains(source.end(call.call()))).toList();
  }

  private List<ReviewNote> notes(RegionJudge judge) {
    List<ReviewNote> notes = new ArrayList<>(judge.notes());
    notes.add(ReviewNote.FLAG_FOLLOWS_LOCK);
    if (flag.leaks().exist()) {
      notes.add(ReviewNote.LEAK_CLOSED);
    }
    return notes;
  }
}
