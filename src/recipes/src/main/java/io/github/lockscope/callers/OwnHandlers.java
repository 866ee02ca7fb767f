package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.Receiver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Statement;

/**
 * Handlers that release just what the code before their {@code try} has taken: {@code lock(); try {
 * work(); } catch (E e) { unlock(); throw e; }}. Whatever else is taken at work is not theirs.
 */
final class OwnHandlers {
  private final Holds holds;
  private final Supplier<CallGraph> graph;
  private final Cursor place;
  private final J.Try attempt;

  /**
   * Prepares to look at a {@code try}.
   *
   * @param graph the calls of the file
   */
  OwnHandlers(Holds holds, Supplier<CallGraph> graph, Cursor place) {
    this.holds = holds;
    this.graph = graph;
    this.place = place;
    this.attempt = place.getValue();
  }

  /** Whether all its handlers are such ones, and an acquire is in other code. */
  boolean areFor(LockCall acquire) {
    return attempt.getResources() == null
        && !LockCalls.callableAt(place).<J>getValue().getId().equals(acquire.callable())
        && StatementList.holding(place).filter(list -> areFor(acquire, list)).isPresent();
  }

  private boolean areFor(LockCall acquire, StatementList list) {
    int index = list.indexOf(attempt);
    int start = lastCallBefore(index, list, acquire);
    if (start < 0) {
      return false;
    }
    List<Statement> work = new ArrayList<>(list.statements().subList(start + 1, index));
    work.addAll(attempt.getBody().getStatements());
    List<J> run = Stream.concat(work.stream(), handlers()).toList();
    return holds
            .madeUpBy(list.statements().get(start))
            .filter(call -> call.operation().effect() == Protocol.Effect.ACQUIRE)
            .filter(call -> !call.operation().stamped())
            .filter(own -> callsIn(work, acquire).isEmpty())
            .filter(own -> handlers().allMatch(handler -> releasesAtMost(own, handler, acquire)))
            .filter(own -> keepsLock(own, list.statements().subList(start + 1, index + 1), list))
            .isPresent()
        && !graph.get().reaches(run, Releasers.of(acquire, holds));
  }

  private int lastCallBefore(int index, StatementList list, LockCall acquire) {
    int last = index - 1;
    while (last >= 0 && callsIn(List.of(list.statements().get(last)), acquire).isEmpty()) {
      last--;
    }
    return last;
  }

  /** The calls of the own code in some trees that may be on the lock of an acquire. */
  private List<LockCall> callsIn(List<? extends J> code, LockCall acquire) {
    J callable = LockCalls.callableAt(place).getValue();
    return holds.within(code).stream()
        .filter(call -> call.callable().equals(callable.getId()))
        .filter(call -> Releasers.mayBeSameLock(call, acquire) || !isApart(call, acquire))
        .toList();
  }

  private static boolean isApart(LockCall call, LockCall acquire) {
    return OtherName.areApart(call, acquire) || !call.isOfKindOf(acquire);
  }

  private Stream<J> handlers() {
    return Handlers.andFinally(attempt);
  }

  /** One handler runs, and then the {@code finally}, which is to have no release. */
  private boolean releasesAtMost(LockCall taken, J handler, LockCall acquire) {
    List<LockCall> calls = callsIn(List.of(handler), acquire);
    int most = handler == attempt.getFinally() ? 0 : 1;
    return calls.size() <= most
        && calls.stream().allMatch(call -> call.releases() && call.isSameLock(taken));
  }

  /** Whether the lock expression denotes the same lock until a handler has released it. */
  private boolean keepsLock(LockCall taken, List<Statement> code, StatementList list) {
    JavaSourceFile file = place.firstEnclosingOrThrow(JavaSourceFile.class);
    return !Writes.in(code, list.cursor()).touch(taken.direct())
        && !(taken.direct().has(Receiver::isReplaceable)
            && Writes.afterConstruction(file).replace(taken.direct()));
  }
}
