package io.github.lockscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Statement;

/**
 * Judges whether statements that follow an acquire can go into a {@code try}: nothing in them may
 * leave them with the lock held, touch the lock, or change what the lock expression denotes.
 */
final class RegionJudge {
  private static final String UNKNOWN_SYNTAX = RegionJudge.class.getName();

  private final Holds holds;
  private final LockCall acquire;
  private final LockCall release;
  private final StatementList list;
  private final List<Statement> region;
  private final boolean isFollowed;
  private final BiPredicate<Receiver, Writes> isChangedBy;

  private RegionJudge(
      Holds holds,
      LockCall acquire,
      LockCall release,
      StatementList list,
      List<Statement> region,
      boolean isFollowed,
      BiPredicate<Receiver, Writes> isChangedBy) {
    this.holds = holds;
    this.acquire = acquire;
    this.release = release;
    this.list = list;
    this.region = region;
    this.isFollowed = isFollowed;
    this.isChangedBy = isChangedBy;
  }

  /** Judges what stands between an acquire and the release beside it. */
  static RegionJudge ofStraight(
      Holds holds, LockCall acquire, LockCall release, StatementList list, List<Statement> region) {
    return new RegionJudge(
        holds, acquire, release, list, region, /* isFollowed= */ false, RegionJudge::isChanged);
  }

  /** Judges statements through which all calls on the lock were followed. */
  static RegionJudge ofFollowed(
      Holds holds, LockCall acquire, LockCall release, StatementList list, List<Statement> region) {
    return new RegionJudge(
        holds, acquire, release, list, region, /* isFollowed= */ true, RegionJudge::isChanged);
  }

  /**
   * Judges statements with a flag that follows all calls on the lock.
   *
   * @param isChangedBy whether a receiver is changed by what is assigned while the flag is set
   */
  static RegionJudge ofFlagged(
      Holds holds,
      LockCall acquire,
      LockCall release,
      StatementList list,
      List<Statement> region,
      BiPredicate<Receiver, Writes> isChangedBy) {
    return new RegionJudge(
        holds, acquire, release, list, region, /* isFollowed= */ true, isChangedBy);
  }

  private static boolean isChanged(Receiver receiver, Writes writes) {
    return writes.touch(receiver);
  }

  /** What stands in the way of statements that are left at their end only, if anything does. */
  Optional<SkipReason> obstacle() {
    return Exits.leave(region) ? Optional.of(SkipReason.TOO_COMPLEX) : obstacle(List.of(release));
  }

  /** What stands in the way of statements with some releases for the acquire, if anything does. */
  Optional<SkipReason> obstacle(List<LockCall> own) {
    return obstacle(own, List.of());
  }

  /**
   * The same where the lock is passed on.
   *
   * @param takers the acquires that take over, each a lock that is found otherwise
   */
  Optional<SkipReason> obstacle(List<LockCall> own, List<LockCall> takers) {
    return obstacle(own, takers, own);
  }

  /** The same where only some calls do not stay where they are. */
  Optional<SkipReason> obstacle(List<LockCall> own, List<LockCall> takers, List<LockCall> moving) {
    if (hasUnknownSyntax() || region.stream().anyMatch(Lombok::closes)) {
      return Optional.of(SkipReason.UNKNOWN_SYNTAX);
    }
    return otherCalls(Stream.concat(own.stream(), takers.stream()).toList())
        .or(() -> callsConstructor() ? Optional.of(SkipReason.CONSTRUCTOR_CALL) : Optional.empty())
        .or(() -> own.stream().flatMap(call -> receiver(call, own).stream()).findFirst())
        .or(() -> whatTheCompilerRefuses(moving));
  }

  private Optional<SkipReason> receiver(LockCall call, List<LockCall> own) {
    return new ReceiverJudge(acquire, call, isChangedBy).obstacle(region, list, own);
  }

  private Optional<SkipReason> whatTheCompilerRefuses(List<LockCall> moving) {
    if (AssignedOnce.isAssignedAgain(region, list)) {
      return Optional.of(SkipReason.ASSIGNED_ONCE);
    }
    List<LockCall> inside = holds.within(region);
    return moving.stream()
            .filter(call -> call.releases() && inside.contains(call))
            .anyMatch(call -> HandledRelease.isExpectedToFail(call, list))
        ? Optional.of(SkipReason.RELEASED_IN_BRANCH)
        : Optional.empty();
  }

  /** Searched for once in each list, not for each of the regions in it. */
  private boolean hasUnknownSyntax() {
    return list.cursor()
        .computeMessageIfAbsent(UNKNOWN_SYNTAX, key -> hasUnknownSyntax(list.holder()));
  }

  private static boolean hasUnknownSyntax(J code) {
    boolean[] found = new boolean[1];
    new JavaIsoVisitor<Integer>() {
      @Override
      public J preVisit(J tree, Integer p) {
        found[0] |= tree instanceof J.Unknown || tree instanceof J.Erroneous;
        return tree;
      }
    }.visit(code, 0);
    return found[0];
  }

  private boolean callsConstructor() {
    return region.stream()
        .anyMatch(
            statement ->
                LockCallSearch.contains(
                    statement,
                    call ->
                        call.getSelect() == null
                            && (call.getSimpleName().equals("this")
                                || call.getSimpleName().equals("super"))));
  }

  private Optional<SkipReason> otherCalls(List<LockCall> own) {
    List<LockCall> calls = holds.within(region);
    Set<UUID> inside = ids(calls);
    Set<UUID> done = ids(own);
    for (LockCall call : calls) {
      if (done.contains(call.id())) {
        continue;
      }
      Optional<SkipReason> obstacle = otherCall(call, inside);
      if (obstacle.isPresent()) {
        return obstacle;
      }
    }
    return Optional.empty();
  }

  private static Set<UUID> ids(List<LockCall> calls) {
    return calls.stream().map(LockCall::id).collect(Collectors.toSet());
  }

  private Optional<SkipReason> otherCall(LockCall call, Set<UUID> inside) {
    boolean isOwnCode = call.callable().equals(acquire.callable());
    boolean isSettled = isSettledInside(call, inside);
    if (isSettled) {
      return Optional.empty();
    }
    if (!isOwnCode) {
      return call.releases() && acquire.concerns(call)
          ? Optional.of(SkipReason.PASSED_TO_CALLBACK)
          : Optional.empty();
    }
    if (!call.isResolved()) {
      return Optional.of(SkipReason.LOCK_TYPE_UNKNOWN);
    }
    if (call.isSameLock(acquire)) {
      // What the flow has followed gives up no hold that is asked about, unless it is moved.
      return isFollowed && call.concerns(acquire) && !holds.isPlanned(call)
          ? Optional.empty()
          : Optional.of(SkipReason.RELEASED_IN_REGION);
    }
    // One lock's region does not depend on what another lock's does, unless that moves too.
    boolean mayCross = holds.mayFlag() || isReleasedInFinally(call) || isReleasedAlone(call);
    if (mayCross && !isExplained(call)) {
      return Optional.of(SkipReason.UNBALANCED);
    }
    return (mayCross && !holds.isPlanned(call)) || isSelfContained(call, inside)
        ? Optional.empty()
        : Optional.of(SkipReason.OVERLAPPING_LOCKS);
  }

  /** Whether a release is of what is acquired here: others may be of this very lock. */
  private boolean isExplained(LockCall call) {
    return call.acquires()
        || OtherName.areApart(call, acquire)
        || holds.beside(call).anyMatch(own -> own.acquires() && own.isSameLock(call));
  }

  /** Whether a release is all that is done to its lock, which then has no region to overlap. */
  private boolean isReleasedAlone(LockCall call) {
    return call.releases() && holds.beside(call).filter(call::isSameLock).count() == 1;
  }

  private boolean isReleasedInFinally(LockCall call) {
    return call.releases()
        && call.list()
            .filter(
                list ->
                    list.cursor().getParentTreeCursor().getValue() instanceof J.Try attempt
                        && attempt.getFinally() == list.holder())
            .isPresent();
  }

  /** Whether a call and its partner are both inside and were found to belong together. */
  private boolean isSettledInside(LockCall call, Set<UUID> inside) {
    Optional<LockCall> owner = call.acquires() ? Optional.of(call) : holds.ownerOf(call);
    if (owner
        .filter(one -> inside.contains(one.id()))
        .filter(one -> hasPlanInside(one, inside))
        .isEmpty()) {
      return false;
    }
    if (call.releases()) {
      // What stands before its acquire is in the next turn of a loop, and in the first one not for
      // that.
      return owner.filter(one -> holds.isBefore(one, call)).isPresent();
    }
    return holds.verdict(call).filter(verdict -> !(verdict instanceof Verdict.Skip)).isPresent()
        && holds.ownsRelease(call)
        && inside.containsAll(ids(holds.ownedBy(call)));
  }

  /** A plan that is also for an acquire outside starts out there. */
  private boolean hasPlanInside(LockCall acquire, Set<UUID> inside) {
    return holds
        .verdict(acquire)
        .filter(Verdict.Rewrite.class::isInstance)
        .map(verdict -> inside.containsAll(((Verdict.Rewrite) verdict).plan().sites()))
        .orElse(true);
  }

  /** Whether a lock that was skipped for reasons of its own is only used inside. */
  private boolean isSelfContained(LockCall call, Set<UUID> inside) {
    List<LockCall> all = holds.beside(call).filter(call::isSameLock).toList();
    List<LockCall> uses = all.stream().filter(use -> inside.contains(use.id())).toList();
    return uses.stream().anyMatch(LockCall::acquires)
        && uses.stream().anyMatch(LockCall::releases)
        // What guards could stand for counts as little as guards do.
        && Stream.concat(
                inside.stream(), new SeparateHolds(holds, list.cursor()).among(all).stream())
            .collect(Collectors.toSet())
            .containsAll(ids(all));
  }

  /** What a reviewer should know. */
  List<ReviewNote> notes() {
    List<ReviewNote> notes = new ArrayList<>(receiverNotes(acquire, release));
    if (new Surroundings(holds, acquire).catchesFrom(region, list)) {
      notes.add(ReviewNote.CATCH_RUNS_UNLOCKED);
    }
    return notes;
  }

  /** What a reviewer should know about the expression that denotes the lock. */
  static List<ReviewNote> receiverNotes(LockCall acquire, LockCall release) {
    List<ReviewNote> notes = new ArrayList<>();
    Receiver receiver = acquire.sharedWith(release);
    if (receiver.has(Receiver.Call.class::isInstance)) {
      notes.add(ReviewNote.RECEIVER_IS_CALL);
    }
    boolean isOwn =
        receiver instanceof Receiver.Element element && OwnArray.has(element, acquire.cursor());
    if (!isOwn
        && receiver.has(Receiver::isReplaceable)
        && Writes.afterConstruction(acquire.cursor().firstEnclosingOrThrow(JavaSourceFile.class))
            .replace(receiver)) {
      notes.add(ReviewNote.FIELD_IS_REASSIGNED);
    }
    return notes;
  }
}
