package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.tree.CallbackSearch;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Once;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * The handlers of a file that give a lock up when something throws: who lets them do so today must
 * not release by itself as well.
 */
final class ReleasingHandlers {
  private final Holds holds;
  private final Supplier<CallGraph> graph;
  private final Supplier<List<Cursor>> tries;
  private final Supplier<List<Cursor>> members;

  /** Those of a file whose calls are paired, among its {@code try} statements. */
  ReleasingHandlers(
      Holds holds,
      Supplier<CallGraph> graph,
      Supplier<List<Cursor>> tries,
      Supplier<List<Cursor>> members) {
    this.holds = holds;
    this.graph = graph;
    this.tries = tries;
    this.members = members;
  }

  /** Whether one of them may give up what an acquire took, once its region has thrown. */
  boolean release(LockCall acquire) {
    Supplier<Set<UUID>> releasers = new Once<>(() -> Releasers.of(acquire, holds));
    Supplier<Set<UUID>> untold = new Once<>(() -> Releasers.ofTheirOwn(acquire, holds));
    // In most files nobody does, and no call needs to be followed to tell.
    return Releasers.exist(acquire, holds)
        && tries.get().stream()
            // Handlers are short, and what they cover is not.
            .filter(attempt -> givesUp(attempt, acquire, releasers, untold))
            .filter(attempt -> covers(attempt, acquire))
            .filter(attempt -> !new OwnHandlers(holds, graph, attempt).areFor(acquire))
            .anyMatch(attempt -> !takes(attempt, acquire));
  }

  /** Whether one of them gives up what an acquire took while its own hold was given up. */
  boolean releaseInGap(LockCall acquire) {
    Gaps gaps = new Gaps(holds, graph, members, acquire);
    return Releasers.areElsewhere(acquire, holds)
        && tries.get().stream()
            .filter(attempt -> gaps.mayBeIn(attempt))
            .filter(attempt -> covers(attempt, acquire))
            .anyMatch(gaps::areIn);
  }

  /** Whether the acquire is in the body of a {@code try}, or in what may be called from there. */
  private boolean covers(Cursor attempt, LockCall acquire) {
    J.Block body = attempt.<J.Try>getValue().getBody();
    if (acquire.cursor().getPathAsStream().anyMatch(tree -> tree == body)) {
      return true;
    }
    J callable = LockCalls.callableAt(acquire.cursor()).getValue();
    boolean isElsewhere = LockCalls.callableAt(attempt).getValue() != callable;
    return isElsewhere
        && Stream.concat(Stream.of(body), resources(attempt.getValue()))
            .anyMatch(code -> graph.get().mayRun(code, callable));
  }

  /**
   * Whether the lock is given up when the body throws, and not also when it does not.
   *
   * @param releasers the members that may give it up
   * @param untold those of them that do so without being told which lock is meant
   */
  private boolean givesUp(
      Cursor place, LockCall acquire, Supplier<Set<UUID>> releasers, Supplier<Set<UUID>> untold) {
    J.Try attempt = place.getValue();
    List<J> whenThrown =
        Stream.of(
                attempt.getCatches().stream(),
                resources(attempt),
                attempt.getFinally() == null
                    ? Stream.<J>empty()
                    : attempt.getFinally().getStatements().stream()
                        .filter(statement -> !alwaysReleases(statement, acquire)))
            .flatMap(parts -> parts)
            .map(J.class::cast)
            .toList();
    return holds.within(whenThrown).stream()
            .filter(call -> Releasers.releases(call, acquire, holds))
            .anyMatch(call -> !Aliases.isBalancedByItsName(call, holds))
        || graph
            .get()
            .reaches(whenThrown, acquire.isNamedIn(whenThrown) ? releasers.get() : untold.get())
        || (whenThrown.stream().anyMatch(CallbackSearch::mayCallBack)
            && Releasers.areHandedOverIn(Locals.member(place), acquire, holds));
  }

  private static Stream<J> resources(J.Try attempt) {
    return attempt.getResources() == null
        ? Stream.empty()
        : attempt.getResources().stream().map(J.class::cast);
  }

  /** What a {@code finally} releases in any case is not what its body has released before. */
  private boolean alwaysReleases(Statement statement, LockCall acquire) {
    return holds
        .madeUpBy(statement)
        .filter(LockCall::releases)
        .filter(call -> Releasers.mayBeSameLock(call, acquire))
        .isPresent();
  }

  /** Whether the method with the {@code try} takes the lock by way of another one. */
  private boolean takes(Cursor attempt, LockCall acquire) {
    Set<UUID> takers = Releasers.takers(acquire, holds);
    return !takers.isEmpty()
        && graph.get().reaches(List.of(LockCalls.callableAt(attempt).<J>getValue()), takers);
  }
}
