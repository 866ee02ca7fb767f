package io.github.lockscope;

import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** Decides an acquire that can come back without the lock: recognises the safe shapes. */
final class ConditionalAcquire {
  private final Holds holds;
  private final LockCall acquire;

  ConditionalAcquire(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
  }

  Verdict decide() {
    Optional<Surroundings.Enclosing> cover = new Surroundings(holds, acquire).cover();
    if (cover.isPresent()) {
      J.Try attempt = cover.get().statement();
      return holds.inFinally(attempt, acquire) == FinallyBlock.RELEASES_CONDITIONALLY
          ? safe(attempt)
          : skip();
    }
    return guardedBlock()
        .or(this::guardedRest)
        .or(this::guardedByLoop)
        .map(this::safe)
        .orElseGet(this::unguarded);
  }

  private Verdict unguarded() {
    if (holds.releasesOf(acquire).findAny().isPresent()) {
      return skip();
    }
    if (HandedOn.is(acquire, holds)) {
      return new Verdict.Safe(SafeReason.RELEASED_IN_ANOTHER_METHOD);
    }
    boolean isForCaller =
        isLeftWhenNotGot(negation(acquire.cursor().getParentTreeCursor()))
            && LastThingDone.is(acquire);
    return isForCaller ? new Verdict.Safe(SafeReason.ACQUIRE_METHOD) : skip();
  }

  private Verdict safe(J.Try attempt) {
    FinallyBlock last = holds.inFinally(attempt, acquire);
    Partner.releasesIn(attempt, acquire, holds).forEach(release -> holds.claim(release, acquire));
    return switch (last) {
      case RELEASES_AFTER_WORK -> new LateRelease(holds, acquire).verdict(attempt);
      case RELEASES_CONDITIONALLY -> new Verdict.Safe(SafeReason.RELEASED_CONDITIONALLY);
      case RELEASES_FIRST, UNRELATED -> new Verdict.Safe(SafeReason.RELEASED_IN_FINALLY);
    };
  }

  private static Verdict skip() {
    return new Verdict.Skip(SkipReason.CONDITIONAL_ACQUIRE);
  }

  /** {@code if (… && lock.tryLock()) { try { … } finally { unlock(); } }} */
  private Optional<J.Try> guardedBlock() {
    return lastConjunctOf()
        .filter(at -> at.getValue() instanceof J.If)
        .flatMap(at -> opening(List.of(at.<J.If>getValue().getThenPart())));
  }

  /** The statement whose whole condition holds only if the acquire, evaluated last, succeeds. */
  private Optional<Cursor> lastConjunctOf() {
    Cursor child = acquire.cursor();
    Cursor at = child.getParentTreeCursor();
    while (at.getValue() instanceof J.Parentheses<?>
        || at.getValue() instanceof J.ControlParentheses<?>
        || (at.getValue() instanceof J.Binary binary
            && binary.getOperator() == J.Binary.Type.And
            && binary.getRight() == child.getValue())) {
      child = at;
      at = at.getParentTreeCursor();
    }
    return Optional.of(at);
  }

  /** The {@code try} that statements start with, if it releases the lock. */
  private Optional<J.Try> opening(List<? extends Statement> statements) {
    Optional<? extends Statement> first =
        statements.stream().filter(statement -> !Harmless.is(statement)).findFirst();
    if (first.isPresent() && first.get() instanceof J.Block block) {
      return opening(block.getStatements());
    }
    return first
        .filter(J.Try.class::isInstance)
        .map(J.Try.class::cast)
        .filter(attempt -> holds.inFinally(attempt, acquire).isRelated());
  }

  /**
   * {@code if (!lock.tryLock()) return;}, {@code while (!lock.tryLock()) …} or {@code boolean
   * locked = lock.tryLock();} with a {@code try} right behind.
   */
  private Optional<J.Try> guardedRest() {
    Cursor at = acquire.cursor().getParentTreeCursor();
    Optional<String> answer = Optional.empty();
    if (at.getValue() instanceof J.VariableDeclarations.NamedVariable variable) {
      answer = Optional.of(variable.getSimpleName());
      at = at.getParentTreeCursor();
    } else if (at.getValue() instanceof J.Assignment assignment
        && assignment.getVariable() instanceof J.Identifier variable) {
      answer = Optional.of(variable.getSimpleName());
    } else {
      at = negation(at);
      if (!isLeftWhenNotGot(at)) {
        return Optional.empty();
      }
    }
    if (!(at.getValue() instanceof Statement statement)) {
      return Optional.empty();
    }
    Optional<StatementList> list = StatementList.holding(at);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    List<Statement> rest =
        list.get().statements().stream().skip(list.get().indexOf(statement) + 1L).toList();
    return answer.isPresent() ? opening(answer.get(), rest) : opening(rest);
  }

  /** {@code while (true) { if (lock.tryLock()) break; … } try { … } finally { unlock(); }} */
  private Optional<J.Try> guardedByLoop() {
    return lastConjunctOf()
        .filter(at -> at.getValue() instanceof J.If)
        .flatMap(AcquiringLoop::behind)
        .flatMap(this::opening);
  }

  private static Cursor negation(Cursor at) {
    Cursor up = at;
    while (up.getValue() instanceof J.Parentheses<?>
        || up.getValue() instanceof J.ControlParentheses<?>
        || (up.getValue() instanceof J.Unary unary && unary.getOperator() == J.Unary.Type.Not)) {
      up = up.getParentTreeCursor();
    }
    return up;
  }

  /** Whether the statement goes on behind itself only with the lock. */
  private boolean isLeftWhenNotGot(Cursor at) {
    if (at.getValue() instanceof J.WhileLoop loop) {
      return isNegatedAcquire(loop.getCondition().getTree()) && !Exits.leave(List.of(loop));
    }
    return at.getValue() instanceof J.If choice
        && choice.getElsePart() == null
        && isNegatedAcquire(choice.getIfCondition().getTree())
        && Exits.endsInJump(choice.getThenPart());
  }

  private boolean isNegatedAcquire(Expression condition) {
    return condition.unwrap() instanceof J.Unary unary
        && unary.getOperator() == J.Unary.Type.Not
        && unary.getExpression().unwrap() == acquire.call();
  }

  /** What follows {@code boolean locked = lock.tryLock();}. */
  private Optional<J.Try> opening(String answer, List<Statement> rest) {
    Optional<Statement> first =
        rest.stream().filter(statement -> !Harmless.is(statement)).findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (first.get() instanceof J.If choice) {
      Expression condition = choice.getIfCondition().getTree().unwrap();
      if (isVariable(condition, answer)) {
        return opening(List.of(choice.getThenPart()));
      }
      boolean leavesWithout =
          condition instanceof J.Unary unary
              && unary.getOperator() == J.Unary.Type.Not
              && isVariable(unary.getExpression(), answer)
              && choice.getElsePart() == null
              && Exits.endsInJump(choice.getThenPart());
      return leavesWithout
          ? opening(rest.subList(rest.indexOf(choice) + 1, rest.size()))
          : Optional.empty();
    }
    return opening(rest)
        .filter(
            attempt -> holds.inFinally(attempt, acquire) == FinallyBlock.RELEASES_CONDITIONALLY);
  }

  private static boolean isVariable(Expression expression, String name) {
    return expression.unwrap() instanceof J.Identifier identifier
        && identifier.getSimpleName().equals(name);
  }
}
