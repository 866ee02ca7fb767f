package io.github.lockscope.decide;

import io.github.lockscope.callers.HandedOn;
import io.github.lockscope.callers.Handlers;
import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.JdkLock;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.StatementList;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * A hold that is for another method to release, and given up where it does not come to that: {@code
 * lock(); try { … } catch (Throwable t) { unlock(); throw t; }}.
 */
final class GivenUpOnFailure {
  private GivenUpOnFailure() {}

  /** Whether all that releases the lock of an acquire is such handlers. */
  static boolean is(LockCall acquire, Holds holds) {
    List<LockCall> releases = holds.releasesOf(acquire).toList();
    return !releases.isEmpty()
        && releases.stream().allMatch(release -> isForAnyFailure(release, acquire, holds))
        && HandedOn.is(acquire, holds);
  }

  private static boolean isForAnyFailure(LockCall release, LockCall acquire, Holds holds) {
    return release
        .list()
        .filter(list -> list.indexOf(release.statement().orElseThrow().getValue()) == 0)
        .filter(
            list ->
                list.cursor().getParentTreeCursor().getValue() instanceof J.Try.Catch handler
                    && isForAll(list.cursor().getParentTreeCursor(), acquire, holds)
                    && seesAll(handler, list.cursor().getParentTreeCursor(), holds)
                    && endsInThrow(list.statements()))
        .isPresent();
  }

  /** Whether a handler is run whatever fails in its {@code try}. */
  private static boolean seesAll(J.Try.Catch handler, Cursor place, Holds holds) {
    J.Try attempt = place.getParentTreeCursor().getValue();
    List<Statement> body = attempt.getBody().getStatements();
    boolean onlyWaits =
        body.size() == 1
            && holds.madeUpBy(body.get(0)).filter(JdkLock::isWaitedForOrFailsBadly).isPresent();
    return attempt.getResources() == null
        && Handlers.seesAll(handler, attempt.getBody(), onlyWaits);
  }

  /** Whether nothing that may fail is done with the lock but in the {@code try} of a handler. */
  private static boolean isForAll(Cursor handler, LockCall acquire, Holds holds) {
    Cursor attempt = handler.getParentTreeCursor();
    Optional<StatementList> list = StatementList.holding(attempt);
    Object start = statementOf(acquire).getValue();
    int index = list.map(own -> own.indexOf(attempt.getValue())).orElse(0);
    return index > 0
        && start instanceof Statement opening
        && list.get().statements().get(index - 1).getId().equals(opening.getId())
        && LastThingDone.isBefore(attempt, holds);
  }

  private static Cursor statementOf(LockCall acquire) {
    return acquire.list().isPresent()
        ? acquire.statement().orElseThrow()
        : Attempt.choice(acquire.cursor().getParentTreeCursor());
  }

  private static boolean endsInThrow(List<Statement> statements) {
    return statements.get(statements.size() - 1) instanceof J.Throw;
  }
}
