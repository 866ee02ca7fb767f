package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;

/** The methods of a file that take a lock and keep it, or give up one that they did not take. */
public final class UnbalancedCallees {
  private UnbalancedCallees() {}

  /** Whether code calls such a method, as far as the lock of an acquire is concerned. */
  public static boolean areCalledIn(List<? extends J> code, LockCall acquire, Holds holds) {
    Set<UUID> unbalanced = such(balances(acquire, holds), balance -> balance != 0);
    return !unbalanced.isEmpty() && CallGraph.around(acquire.cursor()).reaches(code, unbalanced);
  }

  /** Whether code calls a method that takes the lock and has no release of it. */
  public static boolean thatKeepAreCalledIn(List<? extends J> code, LockCall acquire, Holds holds) {
    Set<UUID> releasing =
        concerned(acquire, holds)
            .filter(LockCall::releases)
            .map(LockCall::callable)
            .collect(Collectors.toSet());
    Set<UUID> keeping =
        concerned(acquire, holds)
            .map(LockCall::callable)
            .filter(callee -> !releasing.contains(callee))
            .collect(Collectors.toSet());
    return !keeping.isEmpty() && CallGraph.around(acquire.cursor()).reaches(code, keeping);
  }

  /**
   * Whether code calls such a method that gives the lock up, and none that may take it back. One
   * that has more releases than acquires may make each of them only for what it took.
   *
   * @param code what runs with the lock held
   * @param graph the calls of the file
   */
  static boolean giveUpIn(
      List<? extends J> code, LockCall acquire, Holds holds, Supplier<CallGraph> graph) {
    Map<UUID, Integer> balances = balances(acquire, holds);
    Set<UUID> giving = such(balances, balance -> balance < 0);
    giving.retainAll(
        holds
            .all()
            .filter(call -> Releasers.releases(call, acquire, holds))
            .map(LockCall::callable)
            .toList());
    return !giving.isEmpty()
        && graph.get().reaches(code, giving)
        && !graph.get().reaches(code, such(balances, balance -> balance > 0));
  }

  private static Set<UUID> such(Map<UUID, Integer> balances, IntPredicate isSuch) {
    return balances.entrySet().stream()
        .filter(callee -> isSuch.test(callee.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** How many more acquires than releases each method but that of an acquire has in its text. */
  private static Map<UUID, Integer> balances(LockCall acquire, Holds holds) {
    return concerned(acquire, holds)
        .collect(
            Collectors.groupingBy(
                LockCall::callable, Collectors.summingInt(call -> call.acquires() ? 1 : -1)));
  }

  /** The calls of other code that may be on the lock of an acquire. */
  private static Stream<LockCall> concerned(LockCall acquire, Holds holds) {
    return holds
        .all()
        .filter(call -> !call.callable().equals(acquire.callable()))
        .filter(call -> acquire.isSameLock(call) || Releasers.isGivenByCaller(call));
  }
}
