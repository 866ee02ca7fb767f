package io.github.lockscope.proof.oracle;

import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import org.jspecify.annotations.Nullable;

/** Calls of the platform that only compute a value from values. Others are answered by a script. */
final class ReallyDone {
  private static final Set<Class<?>> VALUES =
      Set.of(
          String.class,
          StringBuilder.class,
          StringBuffer.class,
          Boolean.class,
          Character.class,
          Math.class,
          StrictMath.class,
          Objects.class,
          Optional.class,
          Enum.class,
          Record.class,
          Class.class);

  private static final Set<String> OF_ANY_OBJECT = Set.of("equals", "toString", "getClass");

  private ReallyDone() {}

  static boolean is(Method called, @Nullable Object receiver) {
    Class<?> declaring = called.getDeclaringClass();
    return VALUES.contains(declaring)
        || Throwable.class.isAssignableFrom(declaring)
        || declaring.isArray()
        || (declaring == Object.class && OF_ANY_OBJECT.contains(called.getName()))
        || (receiver != null && receiver.getClass().isArray())
        || (Answers.isLock(declaring) && isPartOfLock(called.getReturnType()));
  }

  /** Whether a call asks a lock of the platform for one of its halves. */
  static boolean cannotFail(Method called, Object receiver) {
    return isPlatformLock(receiver) && Answers.isLock(called.getReturnType());
  }

  static boolean isPlatformLock(Object lock) {
    return lock.getClass().getName().startsWith("java.util.concurrent.locks.");
  }

  /** The halves of a pair of locks, and their conditions, are made with them. */
  private static boolean isPartOfLock(Class<?> type) {
    return Answers.isLock(type) || type == Condition.class;
  }
}
