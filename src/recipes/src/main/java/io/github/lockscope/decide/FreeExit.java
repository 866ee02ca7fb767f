package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.Unfailing;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** {@code if (closed) { unlock(); throw new IllegalStateException(); }} */
final class FreeExit {
  private FreeExit() {}

  /**
   * Whether whoever leaves statements has given the lock up by then; if so, these releases are the
   * acquire's.
   *
   * @param isHarmless whether a statement leaves for no reason at all
   */
  static boolean areAll(
      List<Statement> statements, Predicate<Statement> isHarmless, LockCall acquire, Holds holds) {
    List<Optional<LockCall>> releases =
        statements.stream()
            .filter(isHarmless.negate())
            .map(statement -> of(statement, acquire, holds))
            .toList();
    boolean areAll = releases.stream().allMatch(Optional::isPresent);
    if (areAll) {
      releases.forEach(release -> holds.claim(release.orElseThrow(), acquire));
    }
    return areAll;
  }

  /** The release by which a statement gives a lock up first of all, and then leaves for good. */
  private static Optional<LockCall> of(Statement statement, LockCall acquire, Holds holds) {
    return statement instanceof J.If choice
            && choice.getElsePart() == null
            && choice.getThenPart() instanceof J.Block block
            && Unfailing.isPlainTest(choice.getIfCondition().getTree())
            && Exits.endsInJump(block)
        ? release(block.getStatements(), acquire, holds)
        : Optional.empty();
  }

  private static Optional<LockCall> release(
      List<Statement> statements, LockCall acquire, Holds holds) {
    boolean isTheOnlyCall =
        holds.within(statements).stream().filter(acquire::isSameLock).count() == 1;
    return holds
        .madeUpBy(statements.get(0))
        .filter(call -> isTheOnlyCall && acquire.isReleasedBy(call));
  }
}
