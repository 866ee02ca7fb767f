package io.github.lockscope.decide;

import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.Negation;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * Tells code that attempts to acquire for its caller, who learns from the result what came of it:
 * {@code boolean got = lock.tryLock(); return got;}. There is nothing to learn where the lock is
 * waited for after a vain attempt: {@code if (!lock.tryLock()) lock.lock();}.
 */
final class AnswerHandedOn {
  private final LockCall acquire;
  private final Holds holds;

  AnswerHandedOn(LockCall acquire, Holds holds) {
    this.acquire = acquire;
    this.holds = holds;
  }

  /** Whether the attempt is made so. */
  boolean is() {
    Cursor choice = Attempt.choice(acquire.cursor().getParentTreeCursor());
    return choice.getValue() instanceof J.If decided
        ? (tellsOfBoth(decided, choice) || isTakenOtherwise(decided))
            && LastThingDone.isBefore(choice, holds)
        : isAnswerReturned();
  }

  /** {@code if (lock.tryLock()) return true;}, with another value behind. */
  private boolean tellsOfBoth(J.If choice, Cursor at) {
    return isValueReturned(choice.getThenPart())
        && (choice.getElsePart() == null
            ? isValueReturned(behind(at))
            : isValueReturned(choice.getElsePart().getBody()));
  }

  private static boolean isValueReturned(Statement branch) {
    return branch instanceof J.Block block
        ? isValueReturned(block.getStatements())
        : isValueReturned(List.of(branch));
  }

  private static boolean isValueReturned(List<Statement> statements) {
    return statements.size() == 1
        && statements.get(0) instanceof J.Return jump
        && jump.getExpression() != null
        && HandedValue.is(jump.getExpression());
  }

  private boolean isTakenOtherwise(J.If choice) {
    return Negation.isOf(acquire.call(), choice.getIfCondition().getTree())
        && choice.getElsePart() == null
        && only(choice.getThenPart())
            .flatMap(holds::madeUpBy)
            .filter(other -> other.operation().effect() == Protocol.Effect.ACQUIRE)
            .filter(acquire::concerns)
            .isPresent();
  }

  private static Optional<Statement> only(Statement branch) {
    if (branch instanceof J.Block block) {
      List<Statement> statements = block.getStatements();
      return statements.size() == 1 ? Optional.of(statements.get(0)) : Optional.empty();
    }
    return Optional.of(branch);
  }

  /** {@code boolean got = wait ? lock.tryLock(3, SECONDS) : lock.tryLock(); return got ? 1 : 0;} */
  private boolean isAnswerReturned() {
    Cursor value = acquire.cursor();
    Cursor at = value.getParentTreeCursor();
    while (at.getValue() instanceof J.Parentheses<?>
        || (at.getValue() instanceof J.Ternary choice
            && choice.getCondition() != value.getValue())) {
      value = at;
      at = at.getParentTreeCursor();
    }
    if (!(at.getValue() instanceof J.VariableDeclarations.NamedVariable answer)) {
      return false;
    }
    List<Statement> behind = behind(at.getParentTreeCursor());
    return behind.size() == 1
        && behind.get(0) instanceof J.Return jump
        && jump.getExpression() != null
        && isAbout(answer.getSimpleName(), jump.getExpression().unwrap());
  }

  private static boolean isAbout(String answer, Expression result) {
    return result instanceof J.Ternary choice
        ? isAbout(answer, choice.getCondition().unwrap())
            && HandedValue.is(choice.getTruePart())
            && HandedValue.is(choice.getFalsePart())
        : result instanceof J.Identifier name && name.getSimpleName().equals(answer);
  }

  private static List<Statement> behind(Cursor statement) {
    return StatementList.holding(statement)
        .map(list -> list.behind(statement.getValue()))
        .orElse(List.of());
  }
}
