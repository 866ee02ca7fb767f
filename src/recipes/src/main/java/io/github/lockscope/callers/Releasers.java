package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.NamedField;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.Trees;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** The members of a file that give a lock up without having taken it. */
public final class Releasers {
  private Releasers() {}

  /** The ids of those, outside the method of an acquire, that may give up its lock. */
  static Set<UUID> of(LockCall acquire, Holds holds) {
    return of(acquire, holds.all().filter(call -> releases(call, acquire, holds)));
  }

  /** Whether any code gives up what may be the lock of an acquire. */
  static boolean exist(LockCall acquire, Holds holds) {
    return holds.all().anyMatch(call -> releases(call, acquire, holds))
        || ReleaseReference.placesIn(file(acquire), acquire).findAny().isPresent();
  }

  /** Whether a member has a lambda or a method reference that gives up the lock of an acquire. */
  static boolean areHandedOverIn(Cursor member, LockCall acquire, Holds holds) {
    return Stream.concat(
            holds.within(List.of(member.<J>getValue())).stream()
                .filter(call -> !call.callable().equals(member.<J>getValue().getId()))
                .filter(call -> releases(call, acquire, holds))
                .map(LockCall::cursor),
            ReleaseReference.placesIn(file(acquire), acquire))
        .anyMatch(place -> Locals.member(place).getValue() == member.getValue());
  }

  /** Whether other code releases what may be the lock of an acquire, whoever took it. */
  static boolean areElsewhere(LockCall acquire, Holds holds) {
    return holds
            .all()
            .filter(call -> call.releases() && !call.callable().equals(acquire.callable()))
            .anyMatch(call -> mayBeOfOneLock(call, acquire))
        || exist(acquire, holds);
  }

  /** The ids of those that give up the lock without being told which. */
  static Set<UUID> ofTheirOwn(LockCall acquire, Holds holds) {
    return of(
        acquire,
        holds
            .all()
            .filter(call -> releases(call, acquire, holds))
            .filter(call -> mayBeSameLock(call, acquire)));
  }

  private static Set<UUID> of(LockCall acquire, Stream<LockCall> releases) {
    Set<UUID> releasers = new HashSet<>();
    Cursor member = Locals.member(acquire.cursor());
    Stream.concat(releases.map(LockCall::cursor), ReleaseReference.placesIn(file(acquire), acquire))
        .filter(place -> Locals.member(place).getValue() != member.getValue())
        .forEach(place -> addMembers(place, releasers));
    return releasers;
  }

  /** Whether a call releases what may be the lock of an acquire, and no acquire is known for it. */
  static boolean releases(LockCall call, LockCall acquire, Holds holds) {
    // Who calls a release that passes on releases, which is known of every call.
    return call.releases()
        && !call.isPassedOn()
        && !call.callable().equals(acquire.callable())
        && !isOfItsOwn(call, holds)
        && mayBeOfOneLock(call, acquire);
  }

  /** Whether a call in other code may be on the lock of an acquire, by whatever name. */
  static boolean mayBeOfOneLock(LockCall call, LockCall acquire) {
    return !OtherName.areApart(call, acquire)
        && (mayBeSameLock(call, acquire)
            || (call.isOfKindOf(acquire)
                && (OtherName.isFromCall(call, acquire)
                    || isSetFromOutside(call)
                    || isGivenAsIs(acquire)))
            || isGivenByCaller(call));
  }

  /** The ids of the members that may take the lock of an acquire and keep it. */
  static Set<UUID> takers(LockCall acquire, Holds holds) {
    return holds
        .all()
        .filter(LockCall::acquires)
        .filter(call -> mayBeSameLock(call, acquire))
        .filter(call -> !holds.ownsRelease(call))
        .map(LockCall::callable)
        .collect(Collectors.toSet());
  }

  /**
   * Whether a release is for what was surely taken for it: not where a {@code finally} goes by an
   * acquire within its {@code try}, which something before may have kept from being reached.
   */
  private static boolean isOfItsOwn(LockCall release, Holds holds) {
    return isOfOwner(release, holds) || isOfOwnHolds(release, holds);
  }

  /** Whether the flow tells that a release gives up what its callable took, whoever calls that. */
  private static boolean isOfOwnHolds(LockCall release, Holds holds) {
    List<LockCall> acquires =
        holds.beside(release).filter(LockCall::acquires).filter(release::isSameLock).toList();
    return acquires.stream().anyMatch(acquire -> acquire.concerns(release))
        && acquires.stream().allMatch(holds::isKeptToOwn);
  }

  private static boolean isOfOwner(LockCall release, Holds holds) {
    return holds
        .ownerOf(release)
        .filter(
            owner ->
                !(holds.verdict(owner).orElse(null) instanceof Verdict.Skip)
                    || !isInTryOf(release, owner))
        .isPresent();
  }

  private static boolean isInTryOf(LockCall release, LockCall acquire) {
    return acquire
        .cursor()
        .getPathAsStream(J.Try.class::isInstance)
        .map(J.Try.class::cast)
        .anyMatch(
            attempt ->
                attempt.getFinally() != null
                    && Trees.contain(attempt.getFinally(), release.id())
                    && Trees.contain(attempt.getBody(), acquire.id()));
  }

  /** Whether two calls are on one lock, or would be if their objects were one. */
  public static boolean mayBeSameLock(LockCall one, LockCall other) {
    return one.isSameLock(other)
        || one.bound().ofAnyInstance().equals(other.bound().ofAnyInstance());
  }

  /** A lock that is reached from a parameter may be any lock of the caller. */
  static boolean isGivenByCaller(LockCall release) {
    return release
        .bound()
        .has(
            part ->
                part instanceof Receiver.Local local
                    && Locals.around(release.cursor()).isParameter(local.name()));
  }

  /** A parameter may be any lock of the caller, by the name that it has there. */
  static boolean isGivenAsIs(LockCall acquire) {
    return acquire.bound() instanceof Receiver.Local local
        && Locals.around(acquire.cursor()).isParameter(local.name());
  }

  /** A field without a first value may have got any lock, as by {@code new Session(lock)}. */
  private static boolean isSetFromOutside(LockCall release) {
    return release.bound() instanceof Receiver.Field field
        && new NamedField(field.owner(), field.name())
            .declaration(release.cursor())
            .filter(declared -> declared.getInitializer() == null)
            .isPresent();
  }

  /** A lambda is run by whoever gets it from the member that it is in. */
  private static void addMembers(Cursor place, Set<UUID> members) {
    members.add(LockCalls.callableAt(place).<J>getValue().getId());
    J member = Locals.member(place).getValue();
    if (member instanceof J.VariableDeclarations field) {
      field.getVariables().forEach(variable -> members.add(variable.getId()));
    } else {
      members.add(member.getId());
    }
  }

  private static Cursor file(LockCall acquire) {
    return acquire.cursor().dropParentUntil(JavaSourceFile.class::isInstance);
  }
}
