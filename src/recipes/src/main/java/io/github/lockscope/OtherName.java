package io.github.lockscope;

import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Whether a release may be of the lock of an acquire, by a name that does not tell: the result of a
 * call may be any lock, and the lock of one object that of another.
 */
final class OtherName {
  private OtherName() {}

  /** Whether one of them has its lock from a call. */
  static boolean isFromCall(LockCall release, LockCall acquire) {
    return (isCalled(release) || isCalled(acquire)) && mayBeOfOneType(release, acquire);
  }

  /**
   * Whether two locks are certainly two: fields that were each made for itself, or one that goes by
   * no other name.
   */
  static boolean areApart(LockCall one, LockCall other) {
    return !Releasers.mayBeSameLock(one, other)
        && ((isMadeForIt(one) && isMadeForIt(other)) || OnlyName.is(one) || OnlyName.is(other));
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

  private static boolean isUnknown(@Nullable JavaType type) {
    return type == null || type instanceof JavaType.Unknown;
  }
}
