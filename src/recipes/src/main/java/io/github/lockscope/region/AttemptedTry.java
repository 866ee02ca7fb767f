package io.github.lockscope.region;

import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.ScopePlan;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.Comments;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.HeldTest;
import io.github.lockscope.tree.Names;
import java.util.ArrayList;
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
public record AttemptedTry(LockCall acquire, Optional<KeptAnswer> answer, Holds holds) {
  /** The {@code try}, if there is one. */
  public static Optional<GuardedTry> of(LockCall acquire, Holds holds) {
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
        ? StatementList.holding(at)
            .or(() -> StatementList.behindElse(at))
            .flatMap(list -> behind(choice, list))
        : Optional.empty();
  }

  /** What a choice leads to. */
  private Optional<GuardedTry> behind(J.If choice, StatementList list) {
    Expression condition = choice.getIfCondition().getTree().unwrap();
    if (Comments.areInside(choice.getIfCondition())) {
      return Optional.empty();
    }
    Statement taken = answer.<Statement>map(KeptAnswer::declaration).orElse(choice);
    Optional<Boolean> isHeld = whetherHeld(condition);
    if (isHeld.equals(Optional.of(true))) {
      return inside(choice, taken, ScopePlan.Entry.IF_TAKEN, list);
    }
    if (condition instanceof J.Binary tests && isLastOf(tests)) {
      return choice.getElsePart() == null
          ? inside(choice, taken, ScopePlan.Entry.IF_TAKEN_AS_WELL, list)
          : Optional.empty();
    }
    boolean isRefusal =
        isHeld.equals(Optional.of(false))
            && choice.getElsePart() == null
            && Exits.endsInJump(choice.getThenPart());
    List<Statement> statements = list.statements();
    int next = list.indexOf(choice) + 1;
    if (!isRefusal || next == statements.size()) {
      return Optional.empty();
    }
    return statements.get(next) instanceof J.Try attempt
        ? of(taken, attempt, ScopePlan.Entry.UNLESS_REFUSED, list)
        : flagged(list, next, List.of(choice))
            .map(
                found ->
                    found.asGuarded(list, taken.getId(), ScopePlan.Entry.UNLESS_REFUSED, answer));
  }

  /** The {@code try} that the branch that a choice leads to starts with, but for a flag. */
  private Optional<GuardedTry> inside(
      J.If choice, Statement taken, ScopePlan.Entry entry, StatementList list) {
    if (choice.getThenPart() instanceof J.Try attempt) {
      return of(taken, attempt, entry, list);
    }
    if (!(choice.getThenPart() instanceof J.Block branch) || branch.getStatements().isEmpty()) {
      return Optional.empty();
    }
    List<Statement> statements = branch.getStatements();
    if (statements.get(0) instanceof J.Try attempt) {
      return of(taken, attempt, entry, list).flatMap(found -> followed(found, branch, 1));
    }
    Cursor at = new Cursor(new Cursor(list.cursor(), choice), branch);
    List<J> others = new ArrayList<>(List.of(choice.getIfCondition()));
    Optional.ofNullable(choice.getElsePart()).ifPresent(others::add);
    return flagged(new StatementList(branch, at, statements), 0, others)
        .map(found -> found.asGuarded(list, taken.getId(), entry, answer))
        .flatMap(found -> followed(found, branch, 2));
  }

  /** The same with the code behind it, if that does not get on with what is declared in it. */
  private static Optional<GuardedTry> followed(GuardedTry found, J.Block branch, int length) {
    List<Statement> behind = branch.getStatements().subList(length, branch.getStatements().size());
    if (behind.isEmpty()) {
      return Optional.of(found);
    }
    return BareBlocks.keepsApart(found.attempt().getBody(), behind)
        ? Optional.empty()
        : Optional.of(found.followed());
  }

  /**
   * The {@code try} behind a flag.
   *
   * @param others what the guard would be there for as well, under the name of the flag
   */
  private Optional<FlaggedTry.Found> flagged(
      StatementList list, int declared, List<? extends J> others) {
    return FlaggedTry.of(acquire, list, declared, holds)
        .filter(found -> !Names.in(others).mention(found.flag()))
        .filter(found -> found.attempt().getPrefix().getComments().isEmpty());
  }

  private boolean isLastOfTests(Cursor at) {
    return at.getValue() instanceof J.Binary tests && isLastOf(tests);
  }

  /** Whether all other tests of a condition are made first. */
  private boolean isLastOf(J.Binary tests) {
    return tests.getOperator() == J.Binary.Type.And && tests.getRight() == acquire.call();
  }

  private Optional<Boolean> whetherHeld(Expression condition) {
    return answer
        .map(kept -> HeldTest.of(condition, kept.name()))
        .orElseGet(() -> HeldTest.of(condition, asked -> asked == acquire.call()));
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
}
