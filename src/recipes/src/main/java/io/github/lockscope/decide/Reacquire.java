package io.github.lockscope.decide;

import io.github.lockscope.region.Surroundings;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.StatementList;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/**
 * An acquire that may take back what was given up just before: {@code unlock(); call(); lock();},
 * plain or with the acquire in a {@code finally}.
 *
 * @param acquire the acquire
 * @param holds the lock calls of the file
 */
record Reacquire(LockCall acquire, Holds holds) {
  /** Whether it is such a one. */
  boolean isOne() {
    Optional<Surroundings.Enclosing> around = new Surroundings(holds, acquire).inFinallyOf();
    if (around.isPresent() && isGivenUpIn(around.get().statement().getBody())) {
      return true;
    }
    Optional<Cursor> loop = loop();
    Optional<Cursor> own =
        around.map(Surroundings.Enclosing::cursor).or(() -> loop).or(acquire::statement);
    return own.flatMap(StatementList::holding)
        .map(list -> list.statements().subList(0, list.indexOf(own.get().getValue())))
        .filter(before -> loop.isPresent() ? endsInLoopOfReleases(before) : endsInReleases(before))
        .isPresent();
  }

  /**
   * Whether it takes back what the caller had taken. A caller that releases in the end whatever is
   * thrown would do so once too often, were this hold given up as well when something is.
   */
  boolean isOneForCaller() {
    return isOne() && isForCaller();
  }

  /** Whether what is given up and taken back, once or several times, was taken by the caller. */
  boolean isForCaller() {
    return holds
        .beside(acquire)
        .filter(LockCall::acquires)
        .filter(acquire::isSameLock)
        .filter(other -> holds.isBefore(other, acquire))
        .allMatch(other -> new Reacquire(other, holds).isOne());
  }

  /** Whether the callable starts, if under a condition, with giving up what its caller took. */
  boolean isBehindRelease() {
    return holds
        .beside(acquire)
        .filter(call -> call.isSameLock(acquire))
        .findFirst()
        .filter(first -> first.releases() && !Surroundings.isInLoop(first.cursor()))
        .isPresent();
  }

  private boolean isGivenUpIn(J.Block body) {
    return body.getStatements().stream()
        .map(holds::madeUpBy)
        .flatMap(Optional::stream)
        .filter(acquire::isSameLock)
        .filter(call -> !holds.isClaimed(call))
        .anyMatch(LockCall::releases);
  }

  /** The loop around an acquire that takes the lock in each of its rounds. */
  private Optional<Cursor> loop() {
    return RepeatedAcquire.of(acquire, holds)
        .filter(RepeatedAcquire::isOnlyTaken)
        .map(each -> acquire.cursor().dropParentUntil(tree -> tree == each.loop()));
  }

  /** Several holds may be given up, and are taken back one by one. */
  private boolean endsInReleases(List<Statement> before) {
    int open = 1;
    for (int i = before.size() - 1; i >= 0; i--) {
      Optional<LockCall> call = holds.madeUpBy(before.get(i)).filter(acquire::isSameLock);
      if (call.isPresent()) {
        if (call.get().releases() && holds.isClaimed(call.get())) {
          return false;
        }
        open += call.get().acquires() ? 1 : -1;
        if (open == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code while (held()) unlock();} */
  private boolean endsInLoopOfReleases(List<Statement> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      List<LockCall> calls =
          holds.within(List.of(before.get(i))).stream()
              .filter(call -> call.callable().equals(acquire.callable()))
              .filter(acquire::isSameLock)
              .toList();
      if (!calls.isEmpty()) {
        return before.get(i) instanceof Loop
            && calls.stream().allMatch(call -> call.releases() && !holds.isClaimed(call));
      }
    }
    return false;
  }
}
