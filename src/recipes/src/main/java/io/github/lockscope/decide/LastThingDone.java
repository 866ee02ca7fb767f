package io.github.lockscope.decide;

import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Unfailing;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/** Tells code whose job is to acquire, and to hand the hold to its caller. */
final class LastThingDone {
  private LastThingDone() {}

  /** Whether nothing but handing over the result comes after the acquire. */
  static boolean is(LockCall acquire, Holds holds) {
    return is(acquire, holds, statement -> false);
  }

  /** Whether nothing but handing over the result comes after a statement. */
  static boolean isBefore(Cursor statement, Holds holds) {
    return is(statement, holds, unknown -> false);
  }

  /**
   * {@code () -> lock.lock()}, {@code return lock.tryLock()} and {@code return new Held(lock,
   * lock.readLock())}: whoever called it holds on.
   */
  static boolean isResult(LockCall acquire, Holds holds) {
    return HandedValue.isMadeOf(acquire.cursor())
        && new WayToEnd(holds).isLeftByReturn(acquire.cursor());
  }

  /** Whether it comes after that or after checks that may leave without a result. */
  static boolean isAfterChecks(LockCall acquire, Holds holds) {
    return is(acquire, holds, LastThingDone::isCheck)
        && branchWithLock(acquire).stream()
            .allMatch(later -> isCheck(later) || handsOver(later) || isAcquire(later, holds));
  }

  /** {@code if (closed) { unlock(); return false; }} */
  static boolean isCheck(Statement statement) {
    return statement instanceof J.If check
        && check.getElsePart() == null
        && Exits.endsInJump(check.getThenPart());
  }

  /** What is done in {@code if (tryLock()) { … }}. */
  private static List<Statement> branchWithLock(LockCall acquire) {
    Cursor at = Attempt.choice(acquire.cursor().getParentTreeCursor());
    boolean isEntered =
        at.getValue() instanceof J.If choice
            && choice.getIfCondition().getTree().unwrap() == acquire.call();
    if (!isEntered) {
      return List.of();
    }
    Statement branch = at.<J.If>getValue().getThenPart();
    return branch instanceof J.Block block ? block.getStatements() : List.of(branch);
  }

  /** Whether nothing but checks comes between the acquire and what hands it over or releases. */
  static boolean isValidated(LockCall acquire, Holds holds) {
    List<Statement> rest = acquire.behind().orElseGet(() -> branchWithLock(acquire));
    return rest.stream()
        .takeWhile(later -> holds.madeUpBy(later).filter(LockCall::releases).isEmpty())
        .allMatch(later -> isCheck(later) || handsOver(later) || isAcquire(later, holds));
  }

  /** Whether nothing but handing over the result comes after the loop that acquires, if any. */
  static boolean isInLoopOf(LockCall acquire, Holds holds) {
    Object callable = LockCalls.callableAt(acquire.cursor()).getValue();
    Optional<Cursor> outermost = Optional.empty();
    for (Cursor at = acquire.cursor(); at.getValue() != callable; at = at.getParentTreeCursor()) {
      if (at.getValue() instanceof Loop) {
        outermost = Optional.of(at);
      }
    }
    return outermost.isEmpty() || is(outermost.get(), holds, statement -> false);
  }

  private static boolean is(LockCall acquire, Holds holds, Predicate<Statement> isCheck) {
    return is(acquire.statement().orElse(acquire.cursor()), holds, isCheck);
  }

  private static boolean is(Cursor start, Holds holds, Predicate<Statement> isCheck) {
    return new WayToEnd(holds)
        .hasOnly(
            later -> isCheck.test(later) || handsOver(later) || isAcquire(later, holds), start);
  }

  /** Several locks may be handed over. */
  private static boolean isAcquire(Statement statement, Holds holds) {
    return holds.madeUpBy(statement).filter(LockCall::acquires).isPresent();
  }

  private static boolean handsOver(Statement statement) {
    if (statement instanceof J.Return jump) {
      return jump.getExpression() == null || HandedValue.is(jump.getExpression());
    }
    if (statement instanceof J.VariableDeclarations declaration) {
      return declaration.getVariables().stream()
          .map(J.VariableDeclarations.NamedVariable::getInitializer)
          .allMatch(value -> value == null || HandedValue.is(value));
    }
    boolean isKept =
        statement instanceof J.Assignment assignment
            && assignment.getAssignment().unwrap() instanceof J.Identifier;
    return isKept || Harmless.is(statement) || Unfailing.is(statement);
  }
}
