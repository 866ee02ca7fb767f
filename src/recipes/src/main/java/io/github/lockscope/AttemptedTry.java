package io.github.lockscope;

import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * Finds the {@code try} that an attempt to acquire is for: {@code if (tryLock()) { try … }} or
 * {@code if (!tryLock()) return; try …}, or the same with the answer in a variable.
 *
 * @param acquire the attempt
 * @param answer the variable, if there is one
 * @param holds the lock calls of the file
 */
record AttemptedTry(LockCall acquire, Optional<KeptAnswer> answer, Holds holds) {
  static Optional<GuardedTry> of(LockCall acquire, Holds holds) {
    Optional<KeptAnswer> kept = KeptAnswer.of(acquire);
    return new AttemptedTry(acquire, kept, holds).find();
  }

  private Optional<GuardedTry> find() {
    if (answer.isPresent()) {
      KeptAnswer kept = answer.get();
      // Nothing else may ask for the answer.
      return kept.next() instanceof J.If choice && kept.uses() == 1
          ? behind(choice, kept.list())
          : Optional.empty();
    }
    Cursor own = acquire.cursor().getParentTreeCursor();
    Cursor at = Attempt.choice(isLastOfTests(own) ? own.getParentTreeCursor() : own);
    return at.getValue() instanceof J.If choice
        ? StatementList.holding(at).flatMap(list -> behind(choice, list))
        : Optional.empty();
  }

  /** What a choice leads to. */
  private Optional<GuardedTry> behind(J.If choice, StatementList list) {
    Expression condition = choice.getIfCondition().getTree().unwrap();
    if (Comments.areInside(choice.getIfCondition())) {
      return Optional.empty();
    }
    Statement taken = answer.<Statement>map(KeptAnswer::declaration).orElse(choice);
    if (isAnswer(condition)) {
      return only(choice.getThenPart())
          .flatMap(attempt -> of(taken, attempt, ScopePlan.Entry.IF_TAKEN, list));
    }
    if (condition instanceof J.Binary tests && isLastOf(tests)) {
      return choice.getElsePart() == null
          ? only(choice.getThenPart())
              .flatMap(attempt -> of(taken, attempt, ScopePlan.Entry.IF_TAKEN_AS_WELL, list))
          : Optional.empty();
    }
    boolean isRefusal = Negation.leavingBy(choice).filter(this::isAnswer).isPresent();
    List<Statement> statements = list.statements();
    int next = list.indexOf(choice) + 1;
    return isRefusal && next < statements.size() && statements.get(next) instanceof J.Try attempt
        ? of(taken, attempt, ScopePlan.Entry.UNLESS_REFUSED, list)
        : Optional.empty();
  }

  private boolean isLastOfTests(Cursor at) {
    return at.getValue() instanceof J.Binary tests && isLastOf(tests);
  }

  /** Whether all other tests of a condition are made first. */
  private boolean isLastOf(J.Binary tests) {
    return tests.getOperator() == J.Binary.Type.And && tests.getRight() == acquire.call();
  }

  private boolean isAnswer(Expression expression) {
    return answer
        .map(kept -> kept.isReadBy(expression))
        .orElseGet(() -> expression == acquire.call());
  }

  private Optional<GuardedTry> of(
      Statement taken, J.Try attempt, ScopePlan.Entry entry, StatementList list) {
    return GuardedTry.releaseIn(attempt, acquire, holds)
        .map(
            release ->
                new GuardedTry(
                    list,
                    attempt,
                    entry,
                    List.of(new GuardedTry.Region(acquire, taken.getId(), release, release.id())),
                    Optional.empty(),
                    answer))
        .filter(found -> found.releasesNoOther(holds));
  }

  /** The {@code try} that is all of a branch. */
  private static Optional<J.Try> only(Statement branch) {
    return branch instanceof J.Block block
            && block.getStatements().size() == 1
            && block.getStatements().get(0) instanceof J.Try attempt
        ? Optional.of(attempt)
        : Optional.empty();
  }
}
