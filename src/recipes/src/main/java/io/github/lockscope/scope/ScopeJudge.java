package io.github.lockscope.scope;

import io.github.lockscope.callers.CallGraph;
import io.github.lockscope.callers.ReplacingCallees;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.AnsweredTry;
import io.github.lockscope.region.AttemptedTry;
import io.github.lockscope.region.FlagName;
import io.github.lockscope.region.FlaggedTry;
import io.github.lockscope.region.GuardedTry;
import io.github.lockscope.region.OwnArray;
import io.github.lockscope.region.RegionJudge;
import io.github.lockscope.site.Guard;
import io.github.lockscope.site.Guards;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.ScopePlan;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.Receiver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;

/** Decides whether guards can stand for the locks that a {@code finally} releases. */
public final class ScopeJudge {
  private final Holds holds;
  private final Guards guards;
  private final ScopeNames names;
  private final ReplacingCallees replacers;
  private final Map<UUID, GuardedTry> regions = new HashMap<>();

  private ScopeJudge(
      Holds holds, Guards guards, J.CompilationUnit file, Supplier<CallGraph> graph) {
    this.holds = holds;
    this.guards = guards;
    this.names = new ScopeNames(file, guards.namesakes());
    this.replacers = new ReplacingCallees(file, graph);
  }

  /** Decides again what is released in a {@code finally}: to a plan for a guard, or a reason. */
  public static void revise(
      Holds holds, Guards guards, J.CompilationUnit file, Supplier<CallGraph> graph) {
    ScopeJudge judge = new ScopeJudge(holds, guards, file, graph);
    ScopeObstacles obstacles = new ScopeObstacles(guards, file);
    List<LockCall> acquires = holds.acquiresInsideOut();
    acquires.stream().filter(judge::mayBeScoped).forEach(call -> judge.revise(call, obstacles));
    // What is released behind work is so no longer, if a guard for its neighbour takes it along.
    acquires.stream().filter(judge::isTakenAlong).forEach(call -> judge.revise(call, obstacles));
    ScopeNaming.apply(holds, guards, judge.regions);
  }

  private void revise(LockCall acquire, ScopeObstacles obstacles) {
    holds.decide(
        acquire,
        obstacles
            .around(acquire)
            .<Verdict>map(Verdict.Skip::new)
            .orElseGet(() -> verdict(acquire)));
  }

  private boolean mayBeScoped(LockCall acquire) {
    return holds.verdict(acquire).filter(ScopeJudge::isInFinally).isPresent() || isFlagged(acquire);
  }

  /** Whether a variable that a guard does not need says what is held, or that anything is. */
  private boolean isFlagged(LockCall acquire) {
    return holds
            .verdict(acquire)
            .filter(
                safe ->
                    safe.equals(new Verdict.Safe(SafeReason.RELEASED_CONDITIONALLY))
                        || safe.equals(new Verdict.Safe(SafeReason.RELEASED_ON_EVERY_WAY)))
            .isPresent()
        && (acquire.operation().effect() == Protocol.Effect.TRY_ACQUIRE
                ? AttemptedTry.of(acquire, holds).or(() -> AnsweredTry.of(acquire, holds))
                : acquire.list().flatMap(list -> FlaggedTry.of(acquire, list, holds)))
            .isPresent();
  }

  /** Whether a guard for a lock that is taken beside this one stands for this one as well. */
  private boolean isTakenAlong(LockCall acquire) {
    return scopeOf(acquire).isEmpty()
        && holds
            .beside(acquire)
            .flatMap(other -> scopeOf(other).stream())
            .flatMap(scope -> scope.holds().stream())
            .map(ScopePlan.Hold::acquire)
            .anyMatch(acquire.statementId().stream().toList()::contains);
  }

  private Optional<ScopePlan> scopeOf(LockCall acquire) {
    return holds
        .verdict(acquire)
        .filter(Verdict.Rewrite.class::isInstance)
        .map(verdict -> ((Verdict.Rewrite) verdict).plan())
        .filter(ScopePlan.class::isInstance)
        .map(ScopePlan.class::cast);
  }

  private static boolean isInFinally(Verdict verdict) {
    return verdict instanceof Verdict.Safe safe && safe.why() == SafeReason.RELEASED_IN_FINALLY;
  }

  private Verdict verdict(LockCall acquire) {
    Optional<GuardedTry> found = GuardedTry.of(acquire, holds);
    if (found.isEmpty()) {
      return skip(SkipReason.NO_PLACE_FOR_RESOURCE);
    }
    GuardedTry region = found.get();
    // Those that share a try share a plan, or none of them has one.
    Optional<SkipReason> obstacle =
        region.regions().stream()
            .sorted(Comparator.comparing(each -> !each.acquire().equals(acquire)))
            .flatMap(
                each ->
                    obstacle(each, region).stream()
                        .map(
                            why ->
                                each.acquire().equals(acquire)
                                    ? why
                                    : SkipReason.NO_PLACE_FOR_RESOURCE))
            .findFirst();
    if (obstacle.isPresent()) {
      return skip(obstacle.get());
    }
    if (guards.use() == Guards.Use.ONLY_IF_READ && !region.readsGuard()) {
      return skip(SkipReason.RESOURCE_WARNED_OF);
    }
    return region.regions().stream()
        .map(GuardedTry.Region::acquire)
        .filter(
            each -> scopeOf(each).filter(own -> own.target().equals(region.target())).isPresent())
        .flatMap(each -> holds.verdict(each).stream())
        .findFirst()
        .orElseGet(() -> new Verdict.Rewrite(plan(region), notes(region)));
  }

  private static List<ReviewNote> notes(GuardedTry region) {
    return region.regions().stream()
        .flatMap(own -> RegionJudge.receiverNotes(own.acquire(), own.release()).stream())
        .distinct()
        .toList();
  }

  private Optional<SkipReason> obstacle(GuardedTry.Region own, GuardedTry region) {
    LockCall acquire = own.acquire();
    LockCall release = own.release();
    if (region.list().isGroupOfSwitchExpression()) {
      return Optional.of(SkipReason.CANNOT_BE_PRINTED);
    }
    if (!isPlain(acquire) || !isPlain(release)) {
      return Optional.of(SkipReason.LOCK_IS_CALLED);
    }
    Optional<Guard> guard = guards.forAcquire(acquire);
    if (guard.isEmpty()) {
      return Optional.of(SkipReason.GUARD_CANNOT_ACQUIRE);
    }
    if (names.areObscured(guard.get(), acquire.cursor())) {
      return Optional.of(SkipReason.NAME_TAKEN);
    }
    if (acquire.operation().stamped() && !region.isStampOnlyReleased(acquire)) {
      return Optional.of(SkipReason.STAMP_IS_USED);
    }
    if (region.endsEarly() && guard.get().release().isEmpty()) {
      return Optional.of(SkipReason.GUARD_CANNOT_RELEASE_EARLY);
    }
    // Where another lock took the place of this one, the release by hand was for that one.
    if (Writes.whileHeld(acquire, List.of(release)).touch(acquire.direct())
        || replacers.areCalledIn(List.of(region.attempt()), acquire)) {
      return Optional.of(SkipReason.RECEIVER_CHANGES);
    }
    return isTakenOrGivenUpInside(acquire, region)
        ? Optional.of(SkipReason.RELEASED_IN_REGION)
        : Optional.empty();
  }

  /** Whether reading a lock twice is as good as reading it once. */
  private static boolean isPlain(LockCall call) {
    return OwnArray.elementIn(call.direct())
        .map(element -> OwnArray.has(element, call.cursor()) && isOfClass(call))
        .orElseGet(() -> call.direct().allParts().allMatch(ScopeJudge::isPlain));
  }

  /** Whoever implements an interface for pairs may count who asks for a view. */
  private static boolean isOfClass(LockCall call) {
    return !(call.call().getSelect() instanceof J.MethodInvocation view)
        || (view.getMethodType() != null
            && view.getMethodType().getDeclaringType().getKind()
                == JavaType.FullyQualified.Kind.Class);
  }

  private static boolean isPlain(Receiver part) {
    return part instanceof Receiver.This
        || part instanceof Receiver.Local
        || part instanceof Receiver.Field
        || part instanceof Receiver.StaticField
        || part instanceof Receiver.View
        || part instanceof Receiver.Constant;
  }

  /** Whether code of the region does anything with the lock that it does not undo itself. */
  private boolean isTakenOrGivenUpInside(LockCall acquire, GuardedTry region) {
    Set<LockCall> own =
        region.regions().stream().map(GuardedTry.Region::release).collect(Collectors.toSet());
    List<LockCall> inside =
        holds.within(List.of(region.attempt())).stream()
            .filter(call -> !own.contains(call) && !call.equals(acquire))
            .filter(call -> !region.releasesEarly(call))
            .filter(call -> call.isSameLock(acquire))
            .toList();
    return inside.stream()
        .anyMatch(
            call ->
                call.acquires()
                    ? !isScoped(call)
                    : holds.ownerOf(call).filter(inside::contains).isEmpty());
  }

  private boolean isScoped(LockCall acquire) {
    return holds.verdict(acquire).filter(ScopeJudge::isInFinally).isPresent()
        || scopeOf(acquire).isPresent();
  }

  private Plan plan(GuardedTry region) {
    List<ScopePlan.Hold> taken = new ArrayList<>();
    regions.put(region.target(), region);
    boolean isRead = region.readsGuard();
    for (GuardedTry.Region own : region.regions()) {
      LockCall acquire = own.acquire();
      Guard guard = guards.forAcquire(acquire).orElseThrow();
      taken.add(
          new ScopePlan.Hold(
              own.statement(),
              own.ending(),
              guard,
              guard.methodFor(acquire).orElseThrow(),
              Objects.requireNonNull(acquire.call().getSelect()),
              Guard.arguments(acquire),
              beforeArguments(acquire),
              FlagName.PLAIN,
              isRead));
    }
    return new ScopePlan(
        region.list().id(),
        region.target(),
        region.entry(),
        taken,
        region.ending(),
        region.early(),
        region.answer().map(kept -> new ScopePlan.Answer(kept.name(), kept.stays())));
  }

  private static Space beforeArguments(LockCall acquire) {
    Space before = acquire.call().getPadding().getArguments().getBefore();
    return Spaces.breaksLine(before) ? Space.EMPTY : before.withComments(List.of());
  }

  private static Verdict skip(SkipReason why) {
    return new Verdict.Skip(why);
  }
}
