package io.github.lockscope;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** The methods of a file that take a lock and keep it, or give up one that they did not take. */
final class UnbalancedCallees {
  private UnbalancedCallees() {}

  /** Whether code calls such a method, as far as the lock of an acquire is concerned. */
  static boolean areCalledIn(List<? extends J> code, LockCall acquire, Holds holds) {
    return areCalledIn(code, acquire, holds, taken -> taken != 0);
  }

  /**
   * Whether code calls such a method that gives the lock up, and none that may take it back.
   *
   * @param code what runs with the lock held
   */
  static boolean giveUpIn(List<? extends J> code, LockCall acquire, Holds holds) {
    return areCalledIn(code, acquire, holds, taken -> taken < 0)
        && !areCalledIn(code, acquire, holds, taken -> taken > 0);
  }

  private static boolean areCalledIn(
      List<? extends J> code, LockCall acquire, Holds holds, IntPredicate isSuch) {
    Set<UUID> unbalanced =
        holds
            .all()
            .filter(call -> !call.callable().equals(acquire.callable()))
            .filter(call -> isAbout(call, acquire))
            .map(LockCall::callable)
            .filter(callable -> isSuch.test(taken(callable, acquire, holds)))
            .collect(Collectors.toSet());
    return !unbalanced.isEmpty()
        && new CallGraph(acquire.cursor().firstEnclosingOrThrow(JavaSourceFile.class))
            .reaches(code, unbalanced);
  }

  private static boolean isAbout(LockCall call, LockCall acquire) {
    return acquire.isSameLock(call) || Releasers.isGivenByCaller(call);
  }

  /** How many more acquires than releases a method has in its text. */
  private static int taken(UUID callable, LockCall acquire, Holds holds) {
    return holds
        .all()
        .filter(call -> call.callable().equals(callable))
        .filter(call -> isAbout(call, acquire))
        .mapToInt(call -> call.acquires() ? 1 : -1)
        .sum();
  }
}
