package io.github.lockscope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * The calls of a file that are for who holds a lock: they fail for anybody else, as the methods of
 * {@link java.util.concurrent.locks.Condition} do, or tell whether the caller is the one.
 */
final class HolderCalls {
  private static final String CONDITION = "java.util.concurrent.locks.Condition";
  private static final Set<String> SIGNALS_AND_WAITS =
      Set.of("await", "awaitNanos", "awaitUninterruptibly", "awaitUntil", "signal", "signalAll");
  private static final Set<String> QUESTIONS =
      Set.of(
          "getHoldCount",
          "getReadHoldCount",
          "getReadLockCount",
          "getWriteHoldCount",
          "isHeldByCurrentThread",
          "isLocked",
          "isReadLocked",
          "isWriteLocked",
          "isWriteLockedByCurrentThread");
  private static final List<String> LOCKS =
      List.of(
          "java.util.concurrent.locks.ReentrantLock",
          "java.util.concurrent.locks.ReentrantReadWriteLock",
          "java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock",
          "java.util.concurrent.locks.StampedLock");

  private final Holds holds;
  private final List<Cursor> calls = new ArrayList<>();
  private final List<Cursor> conditionsMade = new ArrayList<>();
  private final Map<UUID, Integer> places = new HashMap<>();

  private HolderCalls(Holds holds) {
    this.holds = holds;
  }

  /** Those of a file whose calls are paired. */
  static HolderCalls in(JavaSourceFile file, Holds holds) {
    HolderCalls found = new HolderCalls(holds);
    new CodeVisitor<Integer>() {
      @Override
      public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
        found.places.put(call.getId(), found.places.size());
        if (isForHolder(call)) {
          found.calls.add(getCursor());
        } else if (call.getSimpleName().equals("newCondition")) {
          found.conditionsMade.add(getCursor());
        }
        return super.visitMethodInvocation(call, p);
      }
    }.visit(file, 0);
    return found;
  }

  private static boolean isForHolder(J.MethodInvocation call) {
    return isAbout(List.of(CONDITION), call, SIGNALS_AND_WAITS) || isAbout(LOCKS, call, QUESTIONS);
  }

  private static boolean isAbout(List<String> types, J.MethodInvocation call, Set<String> names) {
    JavaType.Method method = call.getMethodType();
    return names.contains(call.getSimpleName())
        && method != null
        && types.stream()
            .anyMatch(type -> TypeUtils.isAssignableTo(type, method.getDeclaringType()));
  }

  /** Whether the file has none, so that nothing can need one. */
  boolean isEmpty() {
    return calls.isEmpty();
  }

  /** Whether some code, be it by another method, makes such a call without a hold of its own. */
  boolean areMadeBy(List<? extends J> code, LockCall acquire, Supplier<CallGraph> graph) {
    List<Cursor> concerned = calls.stream().filter(call -> mayConcern(call, acquire)).toList();
    if (concerned.stream().anyMatch(call -> isDirectlyIn(code, call, acquire))) {
      return true;
    }
    Set<UUID> callees =
        concerned.stream()
            .filter(call -> !LockCalls.callable(call).equals(acquire.callable()))
            .filter(call -> takenBefore(call, acquire, holds.all()) <= 0)
            .map(LockCalls::callable)
            .collect(Collectors.toSet());
    return !callees.isEmpty() && graph.get().reaches(code, callees);
  }

  private boolean isDirectlyIn(List<? extends J> code, Cursor call, LockCall acquire) {
    return call.getPathAsStream().anyMatch(code::contains)
        && takenBefore(call, acquire, holds.within(code).stream()) <= 0;
  }

  /** How many more acquires than releases are before a call, out of some in the same method. */
  private int takenBefore(Cursor call, LockCall acquire, Stream<LockCall> lockCalls) {
    int place = places.getOrDefault(call.<J>getValue().getId(), 0);
    return lockCalls
        .filter(other -> other.callable().equals(LockCalls.callable(call)))
        .filter(other -> Releasers.mayBeSameLock(other, acquire))
        .filter(other -> places.getOrDefault(other.id(), place) < place)
        .mapToInt(other -> other.acquires() ? 1 : other.releases() ? -1 : 0)
        .sum();
  }

  private boolean mayConcern(Cursor call, LockCall acquire) {
    J.MethodInvocation invocation = call.getValue();
    Expression receiver = invocation.getSelect();
    if (!isAbout(List.of(CONDITION), invocation, SIGNALS_AND_WAITS)) {
      return receiver == null || acquire.isNamedIn(List.of(receiver));
    }
    List<Cursor> makers = conditionsMade.stream().filter(made -> isFor(receiver, made)).toList();
    return makers.isEmpty() || makers.stream().anyMatch(made -> !isOfOtherLock(made, acquire));
  }

  /** Whether a condition is made for the variable that a call is about. */
  private static boolean isFor(@Nullable Expression condition, Cursor made) {
    Object user = made.getParentTreeCursor().getValue();
    Optional<String> variable =
        user instanceof J.VariableDeclarations.NamedVariable declared
            ? Optional.of(declared.getSimpleName())
            : user instanceof J.Assignment assignment
                ? nameOf(assignment.getVariable())
                : Optional.empty();
    return variable.isPresent() && condition != null && variable.equals(nameOf(condition));
  }

  private static Optional<String> nameOf(Expression variable) {
    Expression value = variable.unwrap();
    return value instanceof J.Identifier name
        ? Optional.of(name.getSimpleName())
        : value instanceof J.FieldAccess access
            ? Optional.of(access.getSimpleName())
            : Optional.empty();
  }

  /** Whether the lock that makes a condition is surely another one than an acquire takes. */
  private boolean isOfOtherLock(Cursor made, LockCall acquire) {
    Expression maker = made.<J.MethodInvocation>getValue().getSelect();
    if (maker == null) {
      return false;
    }
    Receiver lock = new ReceiverReader(made).read(maker);
    List<LockCall> onIt = holds.all().filter(call -> call.direct().equals(lock)).toList();
    return !onIt.isEmpty()
        && onIt.stream().noneMatch(call -> Releasers.mayBeSameLock(call, acquire));
  }
}
