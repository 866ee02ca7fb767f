package io.github.lockscope.decide;

import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.GuardReleases;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockedBranch;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.tree.ComesFirst;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Negation;
import io.github.lockscope.tree.Trees;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * Code that does nothing but to give up other locks: {@code lock(); other.unlock(); unlock();}. To
 * release what is held does not fail.
 */
final class OthersGivenUp {
  private final Holds holds;
  private final LockCall acquire;
  private final Cursor list;

  /**
   * Prepares.
   *
   * @param acquire the lock that is held meanwhile
   * @param list where the code is
   */
  OthersGivenUp(Holds holds, LockCall acquire, Cursor list) {
    this.holds = holds;
    this.acquire = acquire;
    this.list = list;
  }

  /** Whether some statements are such code, with flags that follow the others or without. */
  boolean by(List<Statement> statements) {
    List<Statement> working =
        statements.stream().filter(statement -> !Harmless.is(statement)).toList();
    return !working.isEmpty() && working.stream().allMatch(this::givesUpAnother);
  }

  private boolean givesUpAnother(Statement statement) {
    return GuardReleases.is(new Cursor(list, statement))
        || holds
            .madeUpBy(statement)
            .filter(LockCall::releases)
            .filter(other -> !other.isSameLock(acquire))
            .filter(other -> isOfHeld(other, holds))
            .isPresent();
  }

  /**
   * Whether a release cannot fail: it is one of the JDK's, and the last thing that was done to its
   * lock before is to acquire it.
   */
  static boolean isOfHeld(LockCall release, Holds holds) {
    return holds.isJdkRelease(release) && isHeldThen(release, holds);
  }

  private static boolean isHeldThen(LockCall release, Holds holds) {
    return holds
        .all()
        .takeWhile(call -> !call.equals(release))
        .filter(call -> call.callable().equals(release.callable()))
        .filter(call -> call.concerns(release))
        .reduce((earlier, later) -> later)
        .filter(LockCall::acquires)
        .filter(
            last -> isGot(last, release) && new ComesFirst(last.cursor()).before(release.cursor()))
        .isPresent();
  }

  /** Whether a release is reached only with the lock that an acquire before it took. */
  private static boolean isGot(LockCall acquire, LockCall release) {
    return acquire.operation().effect() == Protocol.Effect.ACQUIRE
        || LockedBranch.of(acquire)
            .filter(branch -> Trees.contain(branch, release.id()))
            .isPresent()
        || isLeftWithout(acquire);
  }

  /** {@code if (!other.tryLock()) { return; }} */
  private static boolean isLeftWithout(LockCall attempt) {
    return Attempt.choice(attempt.cursor().getParentTreeCursor()).getValue() instanceof J.If choice
        && choice.getElsePart() == null
        && Negation.isOf(attempt.call(), choice.getIfCondition().getTree())
        && Exits.endsInJump(choice.getThenPart());
  }
}
