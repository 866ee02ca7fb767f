package io.github.lockscope.proof.oracle;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls on locks: they are recorded on {@link Locks} instead of locking anything. */
final class LockCalls {
  private static final Set<String> UNCONDITIONAL = Set.of("lock", "readLock", "writeLock");

  private final Failures failures;
  private final LockKinds kinds;
  private final Map<Asked, Optional<LockKind>> known = new HashMap<>();

  /** A call, by what decides whether it is on a lock. */
  private record Asked(Link link, Class<?> receiver, boolean isOwn) {}

  LockCalls(Failures failures, LockKinds kinds) {
    this.failures = failures;
    this.kinds = kinds;
  }

  /**
   * Whether a call is one of these.
   *
   * @param isOwn whether the program has code for it
   */
  boolean is(Link link, Object receiver, boolean isOwn) {
    return kindOf(link, receiver, isOwn).isPresent()
        || (!isOwn && Query.of(link, receiver).isPresent());
  }

  @Nullable Object call(
      Link link, Object lock, boolean isOwn, @Nullable Object[] arguments, Scene scene)
      throws Throwable {
    Optional<LockKind> kind = kindOf(link, lock, isOwn);
    if (kind.isEmpty()) {
      scene.record(Event.Kind.WORK, link.site(), "call " + link.site().label());
      Query query = Query.of(link, lock).orElseThrow();
      scene.need(query.about(lock));
      return query.answer(scene.locks(), lock);
    }
    return kind.get().acquires().contains(link.site().name())
        ? acquire(link, lock, kind.get(), arguments, scene)
        : release(link, lock, kind.get(), arguments, scene);
  }

  private @Nullable Object acquire(
      Link link, Object lock, LockKind kind, @Nullable Object[] arguments, Scene scene)
      throws Throwable {
    Site site = link.site();
    String name = scene.names().of(lock);
    boolean isStamped = kind.counting() == LockKind.Counting.STAMPS;
    boolean answers = link.method().getReturnType() == boolean.class;
    boolean tries = answers || (isStamped && site.name().startsWith("try"));
    List<Class<?>> ends =
        waitsForPlatformLock(link, lock)
            ? failures.bad(scene, site)
            : failures.of(scene, site, List.of(link.method().getExceptionTypes()));
    int ways = tries ? 2 : 1;
    int choice = scene.choose(ways + ends.size(), () -> site.label() + " on " + name);
    if (choice >= ways) {
      Throwable failure = failures.make(ends.get(choice - ways));
      scene.fail();
      scene.record(
          Event.Kind.ACQUIRE,
          site,
          "acquire " + name + " throws " + failure.getClass().getSimpleName());
      throw failure;
    }
    if (choice == 1) {
      scene.record(Event.Kind.ACQUIRE, site, "try " + name + " in vain");
      return isStamped ? (Object) 0L : (Object) false;
    }
    scene.record(Event.Kind.ACQUIRE, site, "acquire " + name);
    if (isStamped) {
      return stamp(site, lock, arguments, scene);
    }
    List<@Nullable Object> key = key(kind, arguments);
    for (int i = 0; i < permits(kind, arguments); i++) {
      scene.locks().acquire(lock, key);
    }
    return answers ? (Object) true : null;
  }

  /** Such a call throws no exception, but may find the lock taken too often or be out of memory. */
  private static boolean waitsForPlatformLock(Link link, Object lock) {
    return UNCONDITIONAL.contains(link.site().name())
        && link.method().getParameterCount() == 0
        && ReallyDone.isPlatformLock(lock);
  }

  private static Object stamp(Site site, Object lock, @Nullable Object[] arguments, Scene scene) {
    if (site.name().startsWith("tryConvert")) {
      // A stamp of reading without the lock holds nothing.
      Object stamp = arguments[1];
      if (scene.locks().isHeld(lock) && stamp != null) {
        scene.locks().release(lock, List.of(stamp));
      }
    } else if (site.name().startsWith("write") && scene.locks().isHeld(lock)) {
      throw scene.cut("waits for itself");
    }
    return scene.locks().stamp(lock, /* alone= */ !site.name().contains("ead"));
  }

  private static @Nullable Object release(
      Link link, Object lock, LockKind kind, @Nullable Object[] arguments, Scene scene) {
    List<@Nullable Object> key = key(kind, arguments);
    int permits = permits(kind, arguments);
    boolean held = true;
    for (int i = 0; i < permits; i++) {
      held &= scene.locks().release(lock, key);
    }
    // To give nothing back is to do nothing. Locks are named in the order in which they are met,
    // and code that does not release what it does not hold does not meet it here.
    if (permits > 0 && (held || !scene.isLenient())) {
      scene.record(
          Event.Kind.RELEASE,
          link.site(),
          "release " + scene.names().of(lock) + (held ? "" : ", which is not held"));
    }
    return switch (link.site().name()) {
      case "tryUnlockRead", "tryUnlockWrite" -> held;
      case "tryConvertToOptimisticRead" -> held ? scene.locks().optimisticStamp() : 0L;
      default -> {
        // Nobody has a permit: giving back more than was taken is allowed.
        if (!held && kind.counting() != LockKind.Counting.PERMITS && !scene.isLenient()) {
          throw new IllegalMonitorStateException();
        }
        yield null;
      }
    };
  }

  private Optional<LockKind> kindOf(Link link, Object receiver, boolean isOwn) {
    return known.computeIfAbsent(
        new Asked(link, receiver.getClass(), isOwn),
        asked -> kinds.of(receiver.getClass(), link.site().name(), isOwn));
  }

  /** What a call says about the hold; the lock itself comes first among its arguments. */
  private static List<@Nullable Object> key(LockKind kind, @Nullable Object[] arguments) {
    return switch (kind.counting()) {
      case HOLDS, PERMITS -> Collections.emptyList();
      case STAMPS, KEYS -> Arrays.asList(arguments).subList(1, arguments.length);
    };
  }

  private static int permits(LockKind kind, @Nullable Object[] arguments) {
    return kind.counting() == LockKind.Counting.PERMITS
            && arguments.length > 1
            && arguments[1] instanceof Integer permits
        ? permits
        : 1;
  }
}
