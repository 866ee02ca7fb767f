package io.github.lockscope.site;

import io.github.lockscope.site.Protocol.Arguments;
import io.github.lockscope.site.Protocol.Effect;
import io.github.lockscope.site.Protocol.Mode;
import io.github.lockscope.site.Protocol.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of locks that need no definition by a user. */
public final class KnownProtocols {
  /** What locks are by the interface of the JDK. */
  public static final Protocol LOCK =
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
              "lock", Operation.plain(Effect.ACQUIRE),
              "lockInterruptibly", Operation.plain(Effect.ACQUIRE),
              "tryLock", Operation.plain(Effect.TRY_ACQUIRE),
              "unlock", Operation.plain(Effect.RELEASE)),
          Arguments.NOTHING);

  /** Locks of others may be lost before they are released, and then say so: leases that expire. */
  private static final List<Protocol> LOCKS_THAT_TELL =
      List.of(
          askable("java.util.concurrent.locks.ReentrantLock"),
          askable("java.util.concurrent.locks.ReentrantReadWriteLock$WriteLock"));

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
              Map.entry("tryUnlockRead", new Operation(Effect.RELEASE, Mode.READ, false))),
          Arguments.NOTHING);

  private static final Protocol SEMAPHORE =
      new Protocol(
          "Semaphore",
          "java.util.concurrent.Semaphore",
          Set.of(),
          operations(Set.of("acquire", "acquireUninterruptibly", "tryAcquire"), Set.of("release")),
          Arguments.PERMITS);

  private static final Protocol MONITOR =
      new Protocol(
          "Monitor",
          "com.google.common.util.concurrent.Monitor",
          Set.of(),
          with(
              "isOccupiedByCurrentThread",
              operations(
                  Set.of(
                      "enter",
                      "enterIf",
                      "enterIfInterruptibly",
                      "enterInterruptibly",
                      "enterWhen",
                      "enterWhenUninterruptibly",
                      "tryEnter",
                      "tryEnterIf"),
                  Set.of("leave"))),
          Arguments.NOTHING);

  private static final Protocol INTER_PROCESS_LOCK =
      new Protocol(
          "InterProcessLock",
          "org.apache.curator.framework.recipes.locks.InterProcessLock",
          Set.of(
              "InterProcessMultiLock",
              "InterProcessMutex",
              "InterProcessReadWriteLock",
              "InterProcessSemaphoreMutex"),
          with("isOwnedByCurrentThread", operations(Set.of("acquire"), Set.of("release"))),
          Arguments.NOTHING);

  /** Those that are always looked for. */
  public static final List<Protocol> ALWAYS =
      Stream.concat(Stream.of(LOCK, STAMPED_LOCK), LOCKS_THAT_TELL.stream()).toList();

  /** Those that are looked for on request: they are used for other things than locking, too. */
  static final List<Protocol> ON_REQUEST = List.of(SEMAPHORE, MONITOR, INTER_PROCESS_LOCK);

  /** The types whose own methods are other names for those of the {@code Lock} that they are. */
  private static final Set<String> LOCKS_BY_OTHER_NAMES =
      Set.of("org.postgresql.jdbc.ResourceLock");

  private KnownProtocols() {}

  /** Whether what is taken by one protocol can be given up by another. */
  static boolean areOne(Protocol one, Protocol other) {
    return one.equals(other)
        || (one.equals(LOCK) && LOCKS_BY_OTHER_NAMES.contains(other.type()))
        || (other.equals(LOCK) && LOCKS_BY_OTHER_NAMES.contains(one.type()));
  }

  private static Protocol askable(String type) {
    return new Protocol(
        "Lock",
        type,
        Set.of(),
        Map.of("isHeldByCurrentThread", Operation.plain(Effect.ASK)),
        Arguments.NOTHING);
  }

  /** Operations without modes and stamps. */
  static Map<String, Operation> operations(Set<String> acquires, Set<String> releases) {
    Map<String, Operation> operations = new HashMap<>();
    acquires.forEach(name -> operations.put(name, Operation.plain(Effect.ACQUIRE)));
    releases.forEach(name -> operations.put(name, Operation.plain(Effect.RELEASE)));
    return Map.copyOf(operations);
  }

  private static Map<String, Operation> with(String question, Map<String, Operation> others) {
    Map<String, Operation> operations = new HashMap<>(others);
    operations.put(question, Operation.plain(Effect.ASK));
    return Map.copyOf(operations);
  }
}
