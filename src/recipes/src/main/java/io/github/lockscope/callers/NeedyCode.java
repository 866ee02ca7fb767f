package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Once;
import io.github.lockscope.tree.Receiver;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** The code of a file that only works for who holds a lock, and does not take it itself. */
final class NeedyCode {
  /** The lock of an acquire, by all that tells what may be about it. */
  private record Asked(Receiver direct, Receiver bound) {}

  private final JavaSourceFile file;
  private final Holds holds;
  private final HolderCalls calls;
  private final Supplier<Map<UUID, List<Cursor>>> runners;
  private final Map<Asked, List<Cursor>> places = new HashMap<>();

  NeedyCode(JavaSourceFile file, Holds holds, HolderCalls calls, Supplier<CallGraph> graph) {
    this.file = file;
    this.holds = holds;
    this.calls = calls;
    this.runners = new Once<>(() -> runnersIn(graph.get()));
  }

  /** What in the file may run a member, by the members. */
  private Map<UUID, List<Cursor>> runnersIn(CallGraph graph) {
    Map<UUID, List<Cursor>> found = new HashMap<>();
    new CodeVisitor<Integer>() {
      @Override
      public @Nullable J preVisit(J tree, Integer p) {
        boolean isCall = tree instanceof J.MethodInvocation || tree instanceof J.Try.Resource;
        for (UUID member : isCall ? graph.runBy(tree) : graph.impliedBy(tree)) {
          found.computeIfAbsent(member, unknown -> new ArrayList<>()).add(getCursor());
        }
        return tree;
      }
    }.visit(file, 0);
    return found;
  }

  /** The places that need the lock, and have no other hold of it than that of an acquire. */
  Stream<Cursor> places(LockCall acquire) {
    StandingHolds others = StandingHolds.besides(acquire, holds, calls);
    return places
        .computeIfAbsent(
            new Asked(acquire.direct(), acquire.bound()), unknown -> findPlaces(acquire))
        .stream()
        .filter(place -> isBare(place, others));
  }

  /** All places that need the lock, whoever has taken it for them. */
  private List<Cursor> findPlaces(LockCall acquire) {
    StandingHolds own = StandingHolds.of(acquire, holds, calls);
    List<Cursor> found = new ArrayList<>();
    Deque<Cursor> open = new ArrayDeque<>(calls.about(acquire));
    Set<UUID> needy = new HashSet<>();
    while (!open.isEmpty()) {
      Cursor place = open.remove();
      found.add(place);
      if (isBare(place, own)) {
        needing(place)
            .filter(needy::add)
            .forEach(member -> open.addAll(runners.get().getOrDefault(member, List.of())));
      }
    }
    return found;
  }

  /** What needs the lock to be held by who runs it; a lambda in a field, by who reads that. */
  private static Stream<UUID> needing(Cursor place) {
    Cursor callable = LockCalls.callableAt(place);
    UUID own = callable.<J>getValue().getId();
    return callable.getParentTreeCursor().getValue()
            instanceof J.VariableDeclarations.NamedVariable field
        ? Stream.of(own, field.getId())
        : Stream.of(own);
  }

  private static boolean isBare(Cursor place, StandingHolds held) {
    return HolderCalls.isCount(place) || !held.cover(place);
  }
}
