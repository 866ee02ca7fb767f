package io.github.lockscope.region;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCallSearch;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.Lombok;
import io.github.lockscope.tree.Receiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Statement;

/**
 * Judges whether statements that follow an acquire can go into a {@code try}: nothing in them may
 * leave them with the lock held, touch the lock, or change what the lock expression denotes.
 */
public final class RegionJudge {
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
  public static RegionJudge ofStraight(
      Holds holds, LockCall acquire, LockCall release, StatementList list, List<Statement> region) {
    return new RegionJudge(
        holds, acquire, release, list, region, /* isFollowed= */ false, RegionJudge::isChanged);
  }

  /** Judges statements through which all calls on the lock were followed. */
  public static RegionJudge ofFollowed(
      Holds holds, LockCall acquire, LockCall release, StatementList list, List<Statement> region) {
    return new RegionJudge(
        holds, acquire, release, list, region, /* isFollowed= */ true, RegionJudge::isChanged);
  }

  /**
   * Judges statements with a flag that follows all calls on the lock.
   *
   * @param isChangedBy whether a receiver is changed by what is assigned while the flag is set
   */
  public static RegionJudge ofFlagged(
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
  public Optional<SkipReason> obstacle() {
    return Exits.leave(region) ? Optional.of(SkipReason.TOO_COMPLEX) : obstacle(List.of(release));
  }

  /** What stands in the way of statements with some releases for the acquire, if anything does. */
  public Optional<SkipReason> obstacle(List<LockCall> own) {
    return obstacle(own, List.of());
  }

  /**
   * The same where the lock is passed on.
   *
   * @param takers the acquires that take over, each a lock that is found otherwise
   */
  public Optional<SkipReason> obstacle(List<LockCall> own, List<LockCall> takers) {
    return obstacle(own, takers, own);
  }

  /** The same where only some calls do not stay where they are. */
  public Optional<SkipReason> obstacle(
      List<LockCall> own, List<LockCall> takers, List<LockCall> moving) {
    if (hasUnknownSyntax() || region.stream().anyMatch(Lombok::closes)) {
      return Optional.of(SkipReason.UNKNOWN_SYNTAX);
    }
    List<LockCall> done = Stream.concat(own.stream(), takers.stream()).toList();
    return new OtherCalls(holds, acquire, list, region, isFollowed)
        .obstacleBeside(done)
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
    new CodeVisitor<Integer>() {
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

  /** What a reviewer should know. */
  public List<ReviewNote> notes() {
    List<ReviewNote> notes = new ArrayList<>(receiverNotes(acquire, release));
    if (new Surroundings(holds, acquire).catchesFrom(region, list)) {
      notes.add(ReviewNote.CATCH_RUNS_UNLOCKED);
    }
    return notes;
  }

  /** What a reviewer should know about the expression that denotes the lock. */
  public static List<ReviewNote> receiverNotes(LockCall acquire, LockCall release) {
    List<ReviewNote> notes = new ArrayList<>();
    Receiver receiver = acquire.sharedWith(release);
    if (receiver.has(Receiver.Call.class::isInstance)) {
      notes.add(ReviewNote.RECEIVER_IS_CALL);
    }
    boolean isOwn =
        OwnArray.elementIn(receiver)
            .filter(element -> OwnArray.has(element, acquire.cursor()))
            .isPresent();
    if (!isOwn
        && receiver.has(Receiver::isReplaceable)
        && Writes.afterConstruction(acquire.cursor().firstEnclosingOrThrow(JavaSourceFile.class))
            .replace(receiver)) {
      notes.add(ReviewNote.FIELD_IS_REASSIGNED);
    }
    return notes;
  }
}
