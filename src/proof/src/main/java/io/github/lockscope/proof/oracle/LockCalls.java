package io.github.lockscope.proof.oracle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls on locks: they are recorded on {@link Locks} instead of locking anything. */
final class LockCalls {
  private final Failures failures;

  LockCalls(Failures failures) {
    this.failures = failures;
  }

  /** Whether a call, which is none of the program's own methods, is one of these. */
  static boolean is(Link link, Object receiver) {
    return wordsOf(link, receiver).isPresent() || Query.of(link, receiver).isPresent();
  }

  @Nullable Object call(Link link, Object lock, @Nullable Object[] arguments, Scene scene)
      throws Throwable {
    Optional<LockWords> words = wordsOf(link, lock);
    if (words.isEmpty()) {
      scene.record(Event.Kind.WORK, link.site(), "call " + link.site().label());
      return Query.of(link, lock).orElseThrow().answer(scene.locks(), lock);
    }
    return words.get().acquires(link.site().name())
        ? acquire(link, lock, words.get(), arguments, scene)
        : release(link, lock, words.get(), arguments, scene);
  }

  private @Nullable Object acquire(
      Link link, Object lock, LockWords words, @Nullable Object[] arguments, Scene scene)
      throws Throwable {
    Site site = link.site();
    String name = scene.names().of(lock);
    boolean tries = site.name().startsWith("try");
    List<Class<?>> ends = failures.of(scene, site, List.of(link.method().getExceptionTypes()));
    int answers = tries ? 2 : 1;
    int choice = scene.choose(answers + ends.size(), () -> site.label() + " on " + name);
    if (choice >= answers) {
      Throwable failure = failures.make(ends.get(choice - answers));
      scene.fail();
      scene.record(
          Event.Kind.ACQUIRE,
          site,
          "acquire " + name + " throws " + failure.getClass().getSimpleName());
      throw failure;
    }
    if (choice == 1) {
      scene.record(Event.Kind.ACQUIRE, site, "try " + name + " in vain");
      return words == LockWords.STAMPED ? (Object) 0L : (Object) false;
    }
    scene.record(Event.Kind.ACQUIRE, site, "acquire " + name);
    if (words == LockWords.STAMPED) {
      if (site.name().startsWith("tryConvert")) {
        scene.locks().releaseStamp(stamp(arguments));
      } else if (site.name().startsWith("write") && scene.locks().isHeld(lock)) {
        throw scene.cut("waits for itself");
      }
      return scene.locks().stamp(lock);
    }
    scene.locks().acquire(lock, words == LockWords.SEMAPHORE ? permits(arguments) : 1);
    return tries ? (Object) true : null;
  }

  private static @Nullable Object release(
      Link link, Object lock, LockWords words, @Nullable Object[] arguments, Scene scene) {
    String name = scene.names().of(lock);
    boolean held =
        words == LockWords.STAMPED
            ? scene.locks().releaseStamp(stamp(arguments))
            : scene.locks().release(lock, words == LockWords.SEMAPHORE ? permits(arguments) : 1);
    scene.record(
        Event.Kind.RELEASE, link.site(), "release " + name + (held ? "" : ", which is not held"));
    return switch (link.site().name()) {
      case "tryUnlockRead", "tryUnlockWrite" -> held;
      case "tryConvertToOptimisticRead" -> held ? scene.locks().optimisticStamp() : 0L;
      default -> {
        // Nobody holds a semaphore: releasing more than was acquired is allowed.
        if (!held && words != LockWords.SEMAPHORE && !scene.isLenient()) {
          throw new IllegalMonitorStateException();
        }
        yield null;
      }
    };
  }

  private static Optional<LockWords> wordsOf(Link link, Object receiver) {
    String name = link.site().name();
    return LockWords.of(receiver).filter(words -> words.acquires(name) || words.releases(name));
  }

  private static long stamp(@Nullable Object[] arguments) {
    return arguments.length > 1 && arguments[1] instanceof Long stamp ? stamp : 0L;
  }

  private static int permits(@Nullable Object[] arguments) {
    return arguments.length > 1 && arguments[1] instanceof Integer permits ? permits : 1;
  }

  /** Questions about who holds a lock. */
  private enum Query {
    isHeldByCurrentThread,
    isWriteLockedByCurrentThread,
    isLocked,
    isWriteLocked,
    getHoldCount;

    static Optional<Query> of(Link link, Object receiver) {
      if (!Answers.isLock(receiver.getClass())) {
        return Optional.empty();
      }
      return Stream.of(values())
          .filter(query -> query.name().equals(link.site().name()))
          .findFirst();
    }

    Object answer(Locks locks, Object lock) {
      return this == getHoldCount ? (Object) locks.holdCount(lock) : (Object) locks.isHeld(lock);
    }
  }
}
