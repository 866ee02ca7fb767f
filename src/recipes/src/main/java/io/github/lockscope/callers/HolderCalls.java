package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.CodeVisitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * The calls of a file that are for who holds a lock: they fail for anybody else, as the methods of
 * {@link java.util.concurrent.locks.Condition} do, or tell whether somebody holds it.
 */
final class HolderCalls {
  private static final String CONDITION = "java.util.concurrent.locks.Condition";

  private static final Set<String> SIGNALS_AND_WAITS =
      Set.of("await", "awaitNanos", "awaitUninterruptibly", "awaitUntil", "signal", "signalAll");

  private static final Set<String> COUNTS =
      Set.of("getHoldCount", "getReadHoldCount", "getReadLockCount", "getWriteHoldCount");

  private static final Set<String> QUESTIONS =
      Set.of(
          "getWaitQueueLength",
          "getWaitingThreads",
          "hasWaiters",
          "isHeldByCurrentThread",
          "isLocked",
          "isReadLocked",
          "isWriteLocked",
          "isWriteLockedByCurrentThread",
          "tryOptimisticRead");

  private static final List<String> LOCKS =
      List.of(
          "java.util.concurrent.locks.ReentrantLock",
          "java.util.concurrent.locks.ReentrantReadWriteLock",
          "java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock",
          "java.util.concurrent.locks.StampedLock");

  private final ConditionMakers makers;
  private final List<Cursor> calls = new ArrayList<>();
  private final Map<UUID, Integer> places = new HashMap<>();

  private HolderCalls(Holds holds) {
    this.makers = new ConditionMakers(holds);
  }

  /** Those of a file whose calls are paired. */
  static HolderCalls in(JavaSourceFile file, Holds holds) {
    HolderCalls found = new HolderCalls(holds);
    new CodeVisitor<Integer>() {
      @Override
      public J preVisit(J tree, Integer p) {
        found.places.put(tree.getId(), found.places.size());
        return tree;
      }

      @Override
      public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
        found.add(call.getSimpleName(), call.getMethodType(), getCursor());
        return super.visitMethodInvocation(call, p);
      }

      @Override
      public J.MemberReference visitMemberReference(J.MemberReference reference, Integer p) {
        found.add(reference.getReference().getSimpleName(), reference.getMethodType(), getCursor());
        return super.visitMemberReference(reference, p);
      }
    }.visit(file, 0);
    return found;
  }

  private void add(String name, JavaType.@Nullable Method method, Cursor place) {
    if (name.equals("newCondition")) {
      makers.add(place);
    } else if (isOfCondition(name, method)
        || ((QUESTIONS.contains(name) || COUNTS.contains(name)) && isDeclaredBy(LOCKS, method))) {
      calls.add(place);
    }
  }

  private static boolean isOfCondition(String name, JavaType.@Nullable Method method) {
    return SIGNALS_AND_WAITS.contains(name) && isDeclaredBy(List.of(CONDITION), method);
  }

  private static boolean isDeclaredBy(List<String> types, JavaType.@Nullable Method method) {
    return method != null
        && types.stream()
            .anyMatch(type -> TypeUtils.isAssignableTo(type, method.getDeclaringType()));
  }

  /** Whether the file has none, so that nothing can need one. */
  boolean isEmpty() {
    return calls.isEmpty();
  }

  /** Whether a call stands before a place in the text. */
  boolean isBefore(LockCall call, Cursor place) {
    return places.getOrDefault(call.id(), 0) < places.getOrDefault(place.<J>getValue().getId(), 0);
  }

  /** Those that may be about the lock of an acquire. */
  List<Cursor> about(LockCall acquire) {
    return calls.stream().filter(call -> mayConcern(call, acquire)).toList();
  }

  private boolean mayConcern(Cursor call, LockCall acquire) {
    if (!(call.getValue() instanceof J.MethodInvocation invocation)) {
      return true;
    }
    Expression receiver = invocation.getSelect();
    return isOfCondition(invocation.getSimpleName(), invocation.getMethodType())
        ? receiver == null || !makers.areOfOtherLock(receiver, acquire)
        : receiver == null || acquire.isNamedIn(List.of(receiver));
  }

  /** Whether a call asks how many holds there are, so that one more makes a difference. */
  static boolean isCount(Cursor call) {
    return call.getValue() instanceof J.MethodInvocation invocation
        && COUNTS.contains(invocation.getSimpleName());
  }
}
