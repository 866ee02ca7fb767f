package io.github.lockscope.decide;

import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.HoldFlag;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.Assignments;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Negation;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * What a {@code finally} asks before it releases, seen from a gap between the acquire and its
 * {@code try}.
 *
 * @param acquire the acquire
 * @param opening the statement behind which the lock is held, or may be
 * @param asked the choice in the {@code finally}
 * @param list the list with the opening, the gap and the {@code try}
 * @param start where the gap starts
 * @param end where it ends
 */
record GapCondition(
    LockCall acquire, Cursor opening, Cursor asked, StatementList list, int start, int end) {
  /** Whether it is true all over the gap if the lock was taken, and false if it was not. */
  boolean isRight() {
    Expression condition = condition(asked);
    if (condition instanceof J.Identifier flag && HoldFlag.isLocalFlag(flag)) {
      String name = flag.getSimpleName();
      boolean stays = assignments(name, list.statements().subList(start, end)) == 0;
      if (stays && isToldBy(name)) {
        return true;
      }
    }
    return isNotGivenUp(condition) || (opening.getValue() instanceof J.If && isAskedBefore());
  }

  /** {@code boolean released = false;} and {@code if (!released)}, the lock taken for certain. */
  private boolean isNotGivenUp(Expression condition) {
    return acquire.operation().effect() == Protocol.Effect.ACQUIRE
        && !(opening.getValue() instanceof J.If)
        && Negation.of(condition).orElse(null) instanceof J.Identifier flag
        && HoldFlag.isLocalFlag(flag)
        && assignments(flag.getSimpleName(), list.statements().subList(start, end)) == 0
        && isLastSet(false, flag.getSimpleName(), start);
  }

  private boolean isToldBy(String flag) {
    int own = list.indexOf(opening.getValue());
    if (opening.getValue() instanceof J.If choice) {
      return assignments(flag, list.statements().subList(own, start)) == 1
          && sets(flag, choice.getThenPart())
          && isLastSet(false, flag, own);
    }
    if (acquire.operation().effect() != Protocol.Effect.ACQUIRE) {
      return Attempt.of(acquire)
              .flatMap(Attempt::answer)
              .filter(answer -> answer.getSimpleName().equals(flag))
              .isPresent()
          && assignments(flag, list.statements().subList(own + 1, start)) == 0;
    }
    return isLastSet(true, flag, start);
  }

  private static boolean sets(String flag, Statement branch) {
    return branch instanceof J.Block block
        && block.getStatements().stream().anyMatch(one -> HoldFlag.isSetTo(true, flag, one));
  }

  /** Whether the statements before an index leave a flag with a value. */
  private boolean isLastSet(boolean value, String flag, int before) {
    for (int i = before - 1; i >= 0; i--) {
      Statement statement = list.statements().get(i);
      if (statement instanceof J.VariableDeclarations declaration
          && Harmless.sets(statement).contains(flag)) {
        return Harmless.is(declaration)
            && declaration.getVariables().stream()
                .filter(variable -> variable.getSimpleName().equals(flag))
                .allMatch(variable -> J.Literal.isLiteralValue(variable.getInitializer(), value));
      }
      if (Assignments.of(flag, statement) > 0) {
        return HoldFlag.isSetTo(value, flag, statement);
      }
    }
    return false;
  }

  private static int assignments(String variable, List<Statement> statements) {
    return statements.stream().mapToInt(statement -> Assignments.of(variable, statement)).sum();
  }

  /** {@code if (c) lock(); … if (c) unlock();} where what is asked stays what it was. */
  private boolean isAskedBefore() {
    Receiver value = value(opening);
    List<Statement> between = list.statements().subList(list.indexOf(opening.getValue()), end);
    return value.equals(value(asked))
        && value.isFixed()
        && !Writes.in(between, list.cursor()).touch(value);
  }

  private static Receiver value(Cursor choice) {
    return new ReceiverReader(choice).read(condition(choice));
  }

  private static Expression condition(Cursor choice) {
    return choice.<J.If>getValue().getIfCondition().getTree().unwrap();
  }
}
