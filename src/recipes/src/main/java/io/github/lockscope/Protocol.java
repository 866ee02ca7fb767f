package io.github.lockscope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Which calls acquire and which release a kind of lock: data, so that new kinds need no code.
 *
 * @param name the name shown in reports
 * @param type the fully qualified type whose methods these are; subtypes count as well
 * @param relatedTypes the simple names of the same library's types that are such a lock or hand one
 *     out
 * @param operations what the methods of each name do
 */
record Protocol(
    String name, String type, Set<String> relatedTypes, Map<String, Operation> operations) {
  /** What a call does to a hold. */
  enum Effect {
    /** Takes the lock, or throws. */
    ACQUIRE,
    /** Takes the lock or comes back without it. */
    TRY_ACQUIRE,
    RELEASE,
    /** Says whether the lock is held. */
    ASK
  }

  /** Which of a lock's two holds a call is about. */
  enum Mode {
    ANY,
    READ,
    WRITE;

    boolean matches(Mode other) {
      return this == other || this == ANY || other == ANY;
    }
  }

  /**
   * One operation of a protocol.
   *
   * @param effect what it does to the hold
   * @param mode which hold it is about
   * @param stamped whether an acquire returns, and a release takes, a stamp
   */
  record Operation(Effect effect, Mode mode, boolean stamped) {}

  private static final Protocol LOCK =
      new Protocol(
          "Lock",
          "java.util.concurrent.locks.Lock",
          Set.of(
              "ReadLock",
              "ReadWriteLock",
              "ReentrantLock",
              "ReentrantReadWriteLock",
              "StampedLock",
              "WriteLock"),
          Map.of(
              "lock", new Operation(Effect.ACQUIRE, Mode.ANY, false),
              "lockInterruptibly", new Operation(Effect.ACQUIRE, Mode.ANY, false),
              "isHeldByCurrentThread", new Operation(Effect.ASK, Mode.ANY, false),
              "tryLock", new Operation(Effect.TRY_ACQUIRE, Mode.ANY, false),
              "unlock", new Operation(Effect.RELEASE, Mode.ANY, false)));

  private static final Protocol STAMPED_LOCK =
      new Protocol(
          "StampedLock",
          "java.util.concurrent.locks.StampedLock",
          Set.of(),
          Map.ofEntries(
              Map.entry("writeLock", new Operation(Effect.ACQUIRE, Mode.WRITE, true)),
              Map.entry("writeLockInterruptibly", new Operation(Effect.ACQUIRE, Mode.WRITE, true)),
              Map.entry("readLock", new Operation(Effect.ACQUIRE, Mode.READ, true)),
              Map.entry("readLockInterruptibly", new Operation(Effect.ACQUIRE, Mode.READ, true)),
              Map.entry("tryWriteLock", new Operation(Effect.TRY_ACQUIRE, Mode.WRITE, true)),
              Map.entry("tryReadLock", new Operation(Effect.TRY_ACQUIRE, Mode.READ, true)),
              Map.entry("unlockWrite", new Operation(Effect.RELEASE, Mode.WRITE, true)),
              Map.entry("unlockRead", new Operation(Effect.RELEASE, Mode.READ, true)),
              Map.entry("unlock", new Operation(Effect.RELEASE, Mode.ANY, true)),
              Map.entry("tryUnlockWrite", new Operation(Effect.RELEASE, Mode.WRITE, false)),
              Map.entry("tryUnlockRead", new Operation(Effect.RELEASE, Mode.READ, false))));

  /** The protocols that are always on. */
  static final List<Protocol> BUILT_IN = List.of(LOCK, STAMPED_LOCK);

  /** Whether some protocol has a method of this name: the cheapest question to ask first. */
  static boolean mentions(String methodName) {
    return BUILT_IN.stream().anyMatch(protocol -> protocol.operations.containsKey(methodName));
  }

  /** The protocol that a resolved method belongs to. */
  static Optional<Protocol> of(JavaType.Method method) {
    return BUILT_IN.stream()
        .filter(protocol -> protocol.operations.containsKey(method.getName()))
        .filter(protocol -> TypeUtils.isAssignableTo(protocol.type, method.getDeclaringType()))
        .findFirst();
  }

  /** What the methods of a name do. */
  Optional<Operation> operation(String methodName) {
    return Optional.ofNullable(operations.get(methodName));
  }

  /** What an unresolved call of this name would do if its receiver were a {@code Lock}. */
  static Optional<Operation> ofUnresolved(String methodName, int argumentCount) {
    // `lock(x)` and the like with one argument are other things: file locks, helpers.
    return argumentCount == 0 || argumentCount == 2 ? LOCK.operation(methodName) : Optional.empty();
  }
}
