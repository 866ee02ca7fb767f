package io.github.lockscope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** The code of a file that only works for who holds a lock, and does not take it itself. */
final class NeedyCode {
  private final Holds holds;
  private final HolderCalls calls;
  private final Supplier<CallGraph> graph;
  private final List<Cursor> runners = new ArrayList<>();
  private final Map<Receiver, Set<UUID>> callables = new HashMap<>();

  NeedyCode(JavaSourceFile file, Holds holds, HolderCalls calls, Supplier<CallGraph> graph) {
    this.holds = holds;
    this.calls = calls;
    this.graph = graph;
    new CodeVisitor<Integer>() {
      @Override
      public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
        runners.add(getCursor());
        return super.visitMethodInvocation(call, p);
      }

      @Override
      public J.Try.Resource visitTryResource(J.Try.Resource resource, Integer p) {
        runners.add(getCursor());
        return super.visitTryResource(resource, p);
      }
    }.visit(file, 0);
  }

  /** The methods and lambdas that need the lock of an acquire to be held by who runs them. */
  Set<UUID> callables(LockCall acquire) {
    return callables.computeIfAbsent(
        acquire.bound().ofAnyInstance(), unknown -> findCallables(acquire));
  }

  private Set<UUID> findCallables(LockCall acquire) {
    Set<UUID> needy = new HashSet<>();
    calls.about(acquire).stream()
        .filter(call -> isBare(call, acquire))
        .forEach(call -> add(call, needy));
    boolean isGrowing = !needy.isEmpty();
    while (isGrowing) {
      int before = needy.size();
      runners.stream()
          .filter(runner -> !needy.contains(LockCalls.callable(runner)))
          .filter(runner -> runs(runner, needy) && isBare(runner, acquire))
          .forEach(runner -> add(runner, needy));
      isGrowing = needy.size() > before;
    }
    return needy;
  }

  /** A lambda in a field is run by who reads the field. */
  private static void add(Cursor place, Set<UUID> needy) {
    Cursor callable = LockCalls.callableAt(place);
    needy.add(callable.<J>getValue().getId());
    if (callable.getParentTreeCursor().getValue()
        instanceof J.VariableDeclarations.NamedVariable field) {
      needy.add(field.getId());
    }
  }

  private boolean runs(Cursor runner, Set<UUID> needy) {
    return graph.get().runs(runner.getValue(), needy);
  }

  private boolean isBare(Cursor place, LockCall acquire) {
    return HolderCalls.isCount(place) || !new OtherHolds(holds, calls, acquire).cover(place);
  }

  /** The places that need the lock, and have no other hold of it than that of an acquire. */
  Stream<Cursor> places(LockCall acquire) {
    Set<UUID> needy = callables(acquire);
    return Stream.concat(
            calls.about(acquire).stream(), runners.stream().filter(runner -> runs(runner, needy)))
        .filter(place -> isBare(place, acquire));
  }
}
