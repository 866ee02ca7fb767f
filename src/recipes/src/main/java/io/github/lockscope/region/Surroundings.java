package io.github.lockscope.region;

import io.github.lockscope.callers.Handlers;
import io.github.lockscope.site.FinallyBlock;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.StatementList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/** The {@code try} statements around an acquire, within its callable. */
public final class Surroundings {
  /**
   * An enclosing {@code try}.
   *
   * @param statement the {@code try}
   * @param cursor its cursor
   * @param isInBody whether the acquire is in its body, not in a {@code catch} or {@code finally}
   * @param isInFinally whether the acquire is in its {@code finally}
   */
  public record Enclosing(J.Try statement, Cursor cursor, boolean isInBody, boolean isInFinally) {}

  private final Holds holds;
  private final LockCall acquire;
  private final List<Enclosing> tries = new ArrayList<>();

  /** Looks at what is around an acquire. */
  public Surroundings(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
    Object callable = LockCalls.callableAt(acquire.cursor()).getValue();
    Cursor child = acquire.cursor();
    for (Cursor at = child; at.getValue() != callable; at = at.getParentTreeCursor()) {
      if (at.getValue() instanceof J.Try attempt) {
        tries.add(
            new Enclosing(
                attempt,
                at,
                child.getValue() == attempt.getBody(),
                child.getValue() == attempt.getFinally()));
      }
      child = at;
    }
  }

  /** The innermost {@code try} whose {@code finally} answers this very acquire. */
  public Optional<Enclosing> cover() {
    return tries.stream()
        .filter(around -> !around.isInFinally())
        .filter(around -> holds.inFinally(around.statement(), acquire).isRelated())
        .filter(around -> !answersAnEarlierAcquire(around))
        .findFirst();
  }

  /** Whether the lock is taken before the {@code try}, so that the {@code finally} is for that. */
  private boolean answersAnEarlierAcquire(Enclosing around) {
    Optional<StatementList> list = StatementList.holding(around.cursor());
    if (list.isEmpty()) {
      return false;
    }
    List<Statement> statements = list.get().statements();
    for (int i = list.get().indexOf(around.statement()) - 1; i >= 0; i--) {
      if (statements.get(i) instanceof J.Try before
          && holds.inFinally(before, acquire) == FinallyBlock.RELEASES_FIRST) {
        // That is what the acquire before it is for.
        return false;
      }
      Optional<LockCall> call = holds.madeUpBy(statements.get(i)).filter(acquire::isSameLock);
      if (call.isPresent()) {
        return call.get().acquires() && !isAnsweredBehind(list.get(), around);
      }
    }
    return false;
  }

  /** Whether a release behind the {@code try} is for the earlier acquire. */
  private boolean isAnsweredBehind(StatementList list, Enclosing around) {
    boolean startsWithAcquire =
        acquire.list().filter(own -> own.holder() == around.statement().getBody()).isPresent();
    return startsWithAcquire
        && holds.isReleasedNext(acquire, list, list.indexOf(around.statement()));
  }

  /** Whether a {@code finally} around the acquire releases, be it for this acquire or another. */
  public boolean isReleasedByFinallyAround() {
    return tries.stream()
        .filter(around -> !around.isInFinally())
        .anyMatch(around -> holds.inFinally(around.statement(), acquire).isRelated());
  }

  /** Whether a handler around the acquire releases the lock, other than for somebody else. */
  public boolean handlerReleases() {
    List<LockCall> calls =
        tries.stream()
            .filter(Enclosing::isInBody)
            .map(around -> handlers(around.statement()))
            .flatMap(handlers -> holds.within(handlers).stream())
            .filter(call -> call.isSameLock(acquire) && !holds.isClaimed(call))
            .toList();
    Set<UUID> separate = new SeparateHolds(holds, acquire.cursor()).among(calls);
    return calls.stream().anyMatch(call -> call.releases() && !separate.contains(call.id()));
  }

  private static List<J> handlers(J.Try attempt) {
    List<J> handlers = new ArrayList<>(attempt.getCatches());
    if (attempt.getFinally() != null) {
      handlers.add(attempt.getFinally());
    }
    return handlers;
  }

  /**
   * {@code try { unlock(); … lock(); … } catch … unlock();}: the acquire takes back what was taken
   * before the {@code try}, and a handler goes on with that. Or the other way about, {@code try {
   * lock(); … unlock(); … lock(); … } catch … unlock();}: what is behind releases either hold.
   */
  public boolean isRetakenForHandler() {
    return tries.stream()
        .filter(Enclosing::isInBody)
        .map(Enclosing::statement)
        .filter(attempt -> !attempt.getCatches().isEmpty())
        .anyMatch(
            attempt ->
                releasedBehind(attempt)
                    .filter(release -> isGivenUpBefore(attempt) || isForOther(release, attempt))
                    .isPresent());
  }

  /** Whether less was taken than given up in a {@code try} before the acquire. */
  private boolean isGivenUpBefore(J.Try attempt) {
    int taken = 0;
    for (LockCall call : holds.within(List.of(attempt.getBody()))) {
      if (call.equals(acquire)) {
        break;
      }
      if (call.isSameLock(acquire) && call.callable().equals(acquire.callable())) {
        taken += call.acquires() ? 1 : -1;
      }
    }
    return taken < 0;
  }

  /** Whether a release is for what another acquire in a {@code try} takes and does not give up. */
  private boolean isForOther(LockCall release, J.Try attempt) {
    boolean isOwn = holds.ownedBy(acquire).contains(release);
    return !isOwn && takenIn(attempt) > 0;
  }

  private int takenIn(J.Try attempt) {
    return holds.within(List.of(attempt.getBody())).stream()
        .filter(call -> call.isSameLock(acquire) && call.callable().equals(acquire.callable()))
        .mapToInt(call -> call.acquires() ? 1 : -1)
        .sum();
  }

  private Optional<LockCall> releasedBehind(J.Try attempt) {
    List<LockCall> inside = holds.within(List.of(attempt));
    LockCall last = inside.get(inside.size() - 1);
    return holds
        .beside(acquire)
        .filter(acquire::isSameLock)
        .filter(call -> !inside.contains(call) && holds.isBefore(last, call))
        .findFirst()
        .filter(LockCall::releases);
  }

  /** Whether a loop inside one of the enclosing statements is around the acquire. */
  public boolean isInLoopWithin(J outer) {
    return isInLoop(acquire.cursor(), outer);
  }

  /** Whether a loop of the same callable is around a place. */
  public static boolean isInLoop(Cursor place) {
    return isInLoop(place, LockCalls.callableAt(place).getValue());
  }

  private static boolean isInLoop(Cursor place, J outer) {
    return place
        .getPathAsStream(J.class::isInstance)
        .takeWhile(tree -> tree != outer)
        .anyMatch(Loop.class::isInstance);
  }

  /**
   * Whether an exception from some statements may be caught outside them in the same callable, or
   * have a {@code finally} do what it does not do otherwise, where nobody has the lock any more.
   *
   * @param region the statements
   * @param list the list that they are in
   */
  boolean catchesFrom(List<Statement> region, StatementList list) {
    List<Object> around = list.cursor().getPathAsStream(J.class::isInstance).toList();
    return tries.stream()
        .filter(Enclosing::isInBody)
        .map(Enclosing::statement)
        .filter(attempt -> around.contains(attempt.getBody()))
        .filter(attempt -> !hasOuterHold(attempt))
        .anyMatch(
            attempt -> !Handlers.of(attempt).runBy(region).isEmpty() || mayTellFailure(attempt));
  }

  /**
   * {@code finally { if (!done) undo(); }}: what is always done is done without the lock anyway,
   * where nothing fails.
   */
  private boolean mayTellFailure(J.Try attempt) {
    return attempt.getFinally() != null
        && WorkUnderCondition.isIn(attempt.getFinally().getStatements(), holds);
  }

  /** Whether the handlers of a {@code try} give up what was taken before it. */
  private boolean hasOuterHold(J.Try attempt) {
    return holds.within(handlers(attempt)).stream()
            .filter(call -> call.isSameLock(acquire) && call.callable().equals(acquire.callable()))
            .mapToInt(call -> call.acquires() ? 1 : -1)
            .sum()
        < 0;
  }

  /** The {@code try} whose {@code finally} the acquire is in. */
  public Optional<Enclosing> inFinallyOf() {
    return tries.stream().filter(Enclosing::isInFinally).findFirst();
  }
}
