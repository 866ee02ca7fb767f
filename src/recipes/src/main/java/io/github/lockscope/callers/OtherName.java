package io.github.lockscope.callers;

import io.github.lockscope.site.JdkLock;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.NamedField;
import io.github.lockscope.tree.Receiver;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Whether a release may be of the lock of an acquire, by a name that does not tell: the result of a
 * call may be any lock, and the lock of one object that of another.
 */
public final class OtherName {
  private OtherName() {}

  /** Whether one of them has its lock from a call. */
  static boolean isFromCall(LockCall release, LockCall acquire) {
    return (isCalled(release) || isCalled(acquire)) && mayBeOfOneType(release, acquire);
  }

  /**
   * Whether two locks are certainly two: fields that were each made for itself, or one that goes by
   * no other name.
   */
  public static boolean areApart(LockCall one, LockCall other) {
    return !Releasers.mayBeSameLock(one, other)
        && ((isMadeForIt(one) && isMadeForIt(other) && !mayBeOneView(one, other))
            || OnlyName.is(one)
            || OnlyName.is(other));
  }

  /** {@code asReadWriteLock().writeLock()} is {@code asWriteLock()} by another way. */
  private static boolean mayBeOneView(LockCall one, LockCall other) {
    return NamedField.of(one.bound()).equals(NamedField.of(other.bound()))
        && one.bound() instanceof Receiver.View first
        && other.bound() instanceof Receiver.View second
        && isForReading(first) == isForReading(second);
  }

  private static boolean isMadeForIt(LockCall call) {
    return NamedField.of(call.bound()).filter(lock -> lock.isMadeForIt(call.cursor())).isPresent();
  }

  private static boolean isCalled(LockCall call) {
    return call.bound().has(Receiver.Call.class::isInstance);
  }

  /** Whether a release and an acquire may be of one object, going by their types. */
  static boolean mayBeOfOneType(LockCall one, LockCall other) {
    Expression first = one.call().getSelect();
    Expression second = other.call().getSelect();
    return first == null
        || second == null
        || isUnknown(first.getType())
        || isUnknown(second.getType())
        || TypeUtils.isAssignableTo(first.getType(), second.getType())
        || TypeUtils.isAssignableTo(second.getType(), first.getType());
  }

  /**
   * Whether a release by an unlike name may be meant for an acquire: not where one is for reading
   * and the other one for writing, for the lock of another object, or for one that is new.
   */
  static boolean mayBeMeantFor(LockCall acquire, LockCall release) {
    boolean isOtherOfPair =
        acquire.bound() instanceof Receiver.View own
            && release.bound() instanceof Receiver.View other
            && isForReading(own) != isForReading(other);
    boolean isOfOtherObject =
        Releasers.mayBeSameLock(acquire, release)
            && !isReachedByLocal(acquire)
            && !isReachedByLocal(release);
    boolean isNew =
        acquire.bound() instanceof Receiver.Local local
            && Locals.binding(local, acquire.cursor()).filter(JdkLock::isNew).isPresent();
    return mayBeOfOneType(acquire, release) && !isOtherOfPair && !isOfOtherObject && !isNew;
  }

  /** Whether a local variable that is no parameter leads to the lock. */
  private static boolean isReachedByLocal(LockCall call) {
    return Stream.of(call.direct(), call.bound())
        .flatMap(Receiver::allParts)
        .anyMatch(
            part ->
                part instanceof Receiver.Local local
                    && !Locals.around(call.cursor()).isParameter(local.name()));
  }

  private static boolean isForReading(Receiver.View view) {
    return view.method().equals("readLock") || view.method().equals("asReadLock");
  }

  private static boolean isUnknown(@Nullable JavaType type) {
    return type == null || type instanceof JavaType.Unknown;
  }
}
