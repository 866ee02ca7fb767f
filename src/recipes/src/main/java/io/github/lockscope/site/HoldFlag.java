package io.github.lockscope.site;

import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Unfailing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/**
 * The variable by which a {@code finally} knows whether it has a lock to release.
 *
 * @param acquire the acquire
 * @param release its release
 * @param holds the lock calls of the file
 */
public record HoldFlag(LockCall acquire, LockCall release, Holds holds) {
  /** {@code lock(); work(); locked = true;}: whoever fails at work leaves with the lock. */
  public boolean isSetLate() {
    List<Statement> following = following();
    return words()
        .anyMatch(
            word -> setting(word, following).filter(at -> worksBefore(at, following)).isPresent());
  }

  /** {@code boolean locked = false; lock(); …}: nobody ever says that there is a lock. */
  public boolean isNeverSet() {
    return words().anyMatch(word -> word.isNeverSet(release.cursor()));
  }

  /** {@code locked = true; work(); lock();}: whoever fails at work releases what is not held. */
  public boolean isSetEarly() {
    List<Statement> before =
        acquire
            .list()
            .map(
                list ->
                    list.statements()
                        .subList(0, list.indexOf(acquire.statement().orElseThrow().getValue())))
            .orElse(List.of());
    return words()
        .anyMatch(
            word ->
                setting(word, before)
                    .filter(at -> !behind(at, before).stream().allMatch(this::isNoWork))
                    .isPresent());
  }

  private static List<Statement> behind(Statement statement, List<Statement> statements) {
    return statements.subList(statements.indexOf(statement) + 1, statements.size());
  }

  /** What the release goes by, and what says otherwise at first. */
  private Stream<FlagWord> words() {
    return conditions().stream()
        .flatMap(condition -> FlagWord.of(condition).stream())
        .filter(word -> word.startsOtherwise(release.cursor()));
  }

  /** Whether an expression is a boolean local. */
  public static boolean isLocalFlag(Expression expression) {
    return expression instanceof J.Identifier flag
        && flag.getType() == JavaType.Primitive.Boolean
        && Harmless.isLocal(flag);
  }

  /** What is true where the release runs. */
  public List<Expression> conditions() {
    List<Expression> conditions = new ArrayList<>();
    Cursor child = release.cursor();
    Object callable = LockCalls.callableAt(child).getValue();
    for (Cursor at = child;
        !(at.getValue() instanceof J.Try) && at.getValue() != callable;
        at = at.getParentTreeCursor()) {
      if (at.getValue() instanceof J.If choice && choice.getThenPart() == child.getValue()) {
        addConjuncts(choice.getIfCondition().getTree(), conditions);
      }
      child = at;
    }
    return conditions;
  }

  private static void addConjuncts(Expression condition, List<Expression> conjuncts) {
    Expression plain = condition.unwrap();
    if (plain instanceof J.Binary both && both.getOperator() == J.Binary.Type.And) {
      addConjuncts(both.getLeft(), conjuncts);
      addConjuncts(both.getRight(), conjuncts);
    } else {
      conjuncts.add(plain);
    }
  }

  /** What runs behind the acquire, a {@code try} that starts there included. */
  private List<Statement> following() {
    Cursor own = acquire.statement().orElseGet(() -> Attempt.choice(acquire.cursor()));
    if (own.getValue() instanceof J.If choice
        && choice.getIfCondition().getTree().unwrap() == acquire.call()) {
      return flat(List.of(choice.getThenPart()));
    }
    return acquire
        .list()
        .map(
            list ->
                flat(
                    list.statements()
                        .subList(list.indexOf(own.getValue()) + 1, list.statements().size())))
        .orElse(List.of());
  }

  private static List<Statement> flat(List<Statement> statements) {
    List<Statement> flat = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof J.Block block) {
        flat.addAll(flat(block.getStatements()));
      } else if (statement instanceof J.Try attempt && attempt.getResources() == null) {
        flat.addAll(flat(attempt.getBody().getStatements()));
      } else {
        flat.add(statement);
      }
    }
    return flat;
  }

  private static Optional<Statement> setting(FlagWord word, List<Statement> statements) {
    return statements.stream().filter(word::isSetBy).findFirst();
  }

  /** Whether code is an assignment that gives a flag a value. */
  public static boolean isSetTo(boolean value, String flag, J code) {
    return code instanceof J.Assignment assignment
        && assignment.getVariable() instanceof J.Identifier variable
        && variable.getSimpleName().equals(flag)
        && J.Literal.isLiteralValue(assignment.getAssignment(), value);
  }

  private boolean worksBefore(Statement setting, List<Statement> statements) {
    return !statements.subList(0, statements.indexOf(setting)).stream().allMatch(this::isNoWork)
        || (setting instanceof J.Assignment assignment
            && (assignment.getAssignment().unwrap() instanceof J.MethodInvocation
                || assignment.getAssignment().unwrap() instanceof J.NewClass));
  }

  /** Several locks may be taken before one flag says so. */
  private boolean isNoWork(Statement statement) {
    return Unfailing.is(statement)
        || holds
            .madeUpBy(statement)
            .filter(call -> call.operation().effect() == Protocol.Effect.ACQUIRE)
            .isPresent();
  }
}
