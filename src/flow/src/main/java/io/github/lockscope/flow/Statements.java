package io.github.lockscope.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtAssert;
import spoon.reflect.code.CtBlock;
import spoon.reflect.code.CtBreak;
import spoon.reflect.code.CtComment;
import spoon.reflect.code.CtConstructorCall;
import spoon.reflect.code.CtContinue;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtIf;
import spoon.reflect.code.CtLocalVariable;
import spoon.reflect.code.CtLoop;
import spoon.reflect.code.CtReturn;
import spoon.reflect.code.CtStatement;
import spoon.reflect.code.CtSwitch;
import spoon.reflect.code.CtSynchronized;
import spoon.reflect.code.CtThrow;
import spoon.reflect.code.CtTry;
import spoon.reflect.code.CtYieldStatement;
import spoon.reflect.declaration.CtExecutable;
import spoon.reflect.declaration.CtMethod;
import spoon.reflect.declaration.CtType;
import spoon.reflect.reference.CtTypeReference;

/** Runs statements. */
final class Statements {
  private final Walk walk;
  private final Loops loops;
  private final Switches switches;
  private final Tries tries;

  Statements(Walk walk) {
    this.walk = walk;
    this.loops = new Loops(walk);
    this.switches = new Switches(walk);
    this.tries = new Tries(walk);
  }

  Switches switches() {
    return switches;
  }

  /**
   * Runs a statement.
   *
   * @param in the ways that lead to it
   * @param out takes the ways on which it completes abruptly
   * @return the ways on which it completes normally
   */
  Paths run(@Nullable CtStatement statement, Paths in, Ways out) {
    if (statement == null || in.isNone()) {
      return in;
    }
    walk.reach(statement, in);
    Paths normal =
        walk.covers(statement) ? covered(statement, in, out) : unlabelled(statement, in, out);
    // JLS 14.7: a labeled statement completes normally where a break leaves it.
    return statement.getLabel() == null ? normal : normal.or(out.takeBreaks(statement));
  }

  /** Runs a statement whose failures meet a {@code finally} that is yet to be. */
  private Paths covered(CtStatement statement, Paths in, Ways out) {
    Ways inner = new Ways();
    Paths normal = unlabelled(statement, in, inner);
    inner.throughThrown(walk::close);
    out.addAllThrough(inner, paths -> paths);
    return normal;
  }

  /** Runs statements one after the other (JLS 14.2). */
  Paths runAll(List<CtStatement> statements, Paths in, Ways out) {
    Paths paths = in;
    for (CtStatement statement : statements) {
      paths = run(statement, paths, out);
    }
    return paths;
  }

  private Paths unlabelled(CtStatement statement, Paths in, Ways out) {
    if (statement instanceof CtBlock<?> block) {
      return runAll(block.getStatements(), in, out);
    }
    if (statement instanceof CtIf choice) {
      // JLS 14.9
      Paths.Split split = walk.expressions().conditions().test(choice.getCondition(), in, out);
      return run(choice.getThenStatement(), split.whenTrue(), out)
          .or(run(choice.getElseStatement(), split.whenFalse(), out));
    }
    if (statement instanceof CtLoop loop) {
      return loops.run(loop, in, out);
    }
    if (statement instanceof CtSwitch<?> choice) {
      return switches.run(choice, in, out);
    }
    if (statement instanceof CtTry attempt) {
      return tries.run(attempt, in, out);
    }
    if (statement instanceof CtSynchronized guarded) {
      // JLS 14.19: the monitor is left last; a release in it must stay in it.
      Paths inside = walk.expressions().evaluate(guarded.getExpression(), in, out);
      Ways inner = new Ways();
      Paths normal = run(guarded.getBlock(), walk.work(inside, out), inner);
      out.addAllThrough(inner, walk::quietWork);
      return walk.quietWork(normal);
    }
    if (statement instanceof CtLocalVariable<?> variable) {
      return declare(variable, in, out);
    }
    if (statement instanceof CtAssert<?> check) {
      // JLS 14.10: it does nothing where assertions are off.
      Paths tested = walk.expressions().evaluate(check.getAssertExpression(), in, out);
      out.throwing(
          check.getExpression() == null
              ? tested
              : walk.expressions().evaluate(check.getExpression(), tested, out));
      return in.or(tested);
    }
    if (statement instanceof CtType<?> || statement instanceof CtComment) {
      return in;
    }
    if (statement instanceof CtExpression<?> expression) {
      // JLS 14.8
      return walk.expressions().evaluate(expression, in, out);
    }
    jump(statement, in, out);
    return Paths.NONE;
  }

  private Paths declare(CtLocalVariable<?> variable, Paths in, Ways out) {
    String name = variable.getSimpleName();
    CtExpression<?> value = variable.getDefaultExpression();
    return value == null
        ? in.each(path -> path.forgetting(name))
        : walk.expressions().conditions().assign(name, variable.getType(), value, in, out);
  }

  private Paths returned(CtReturn<?> jump, CtExpression<?> value, Paths in, Ways out) {
    CtMethod<?> method = jump.getParent(CtMethod.class);
    boolean isOfLambda = jump.getParent(CtExecutable.class) != method;
    return walk.expressions()
        .evaluateAs(method == null || isOfLambda ? null : method.getType(), value, in, out);
  }

  private void jump(CtStatement statement, Paths in, Ways out) {
    if (statement instanceof CtReturn<?> jump) {
      CtExpression<?> value = jump.getReturnedExpression();
      out.returning(jump, value == null ? in : returned(jump, value, in, out));
    } else if (statement instanceof CtThrow jump) {
      throwIt(jump, in, out);
    } else if (statement instanceof CtBreak jump) {
      out.breaking(jump, Targets.of(jump), in);
    } else if (statement instanceof CtContinue jump) {
      out.continuing(jump, Targets.of(jump), in);
    } else if (statement instanceof CtYieldStatement jump) {
      CtExpression<?> value = jump.getExpression();
      Paths given = value == null ? in : walk.expressions().evaluate(value, in, out);
      out.breaking(jump, Targets.of(jump), given);
    } else {
      throw new CannotTellException(statement.getClass().getSimpleName());
    }
  }

  /** JLS 14.18. Making the exception may move across a release: it is not work on guarded state. */
  private void throwIt(CtThrow jump, Paths in, Ways out) {
    CtExpression<?> exception = jump.getThrownExpression();
    Paths released = in.only(path -> path.since() == Path.Since.RELEASED);
    if (!released.isNone() && exception instanceof CtConstructorCall<?> creation) {
      Paths made = released;
      for (CtExpression<?> argument : creation.getArguments()) {
        made = walk.expressions().evaluate(argument, made, out);
      }
      if (isAssertion(creation.getType()) && asksForText(creation)) {
        // Its message is the text of whatever it is given.
        made = walk.work(made, out);
      } else if (!isOfPlatform(creation.getType()) || asksForText(creation)) {
        walk.trace().makesException(jump.getPosition().getSourceStart());
      }
      out.throwing(made);
      Paths others = in.only(path -> path.since() != Path.Since.RELEASED);
      out.throwing(walk.expressions().evaluate(exception, others, out));
      return;
    }
    out.throwing(walk.expressions().evaluate(exception, in, out));
  }

  /** {@code new RuntimeException(cause)} has the text of its cause for a message. */
  private static boolean asksForText(CtConstructorCall<?> creation) {
    return creation.getArguments().stream()
        .limit(1)
        .map(CtExpression::getType)
        .anyMatch(
            type ->
                type == null
                    || !(type.isPrimitive()
                        || type.getQualifiedName().equals("java.lang.String")
                        || CtTypeReference.NULL_TYPE_NAME.equals(type.getSimpleName())));
  }

  private static boolean isAssertion(@Nullable CtTypeReference<?> type) {
    return type != null && type.getQualifiedName().equals("java.lang.AssertionError");
  }

  private static boolean isOfPlatform(@Nullable CtTypeReference<?> type) {
    // An SQLException tells the log of DriverManager of itself.
    return type != null
        && type.getQualifiedName().startsWith("java.")
        && !type.getQualifiedName().startsWith("java.sql.");
  }
}
