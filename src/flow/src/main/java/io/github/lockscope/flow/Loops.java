package io.github.lockscope.flow;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtDo;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFor;
import spoon.reflect.code.CtForEach;
import spoon.reflect.code.CtLoop;
import spoon.reflect.code.CtWhile;

/** Runs loops, until another round finds no new way. */
final class Loops {
  private final Walk walk;

  Loops(Walk walk) {
    this.walk = walk;
  }

  /** The ways on which a loop completes normally. */
  Paths run(CtLoop loop, Paths in, Ways out) {
    if (loop instanceof CtWhile whileLoop) {
      // JLS 14.12
      return testedFirst(loop, whileLoop.getLoopingExpression(), in, out, paths -> paths);
    }
    if (loop instanceof CtDo doLoop) {
      return testedLast(doLoop, in, out);
    }
    if (loop instanceof CtFor forLoop) {
      // JLS 14.14.1
      Paths started = walk.statements().runAll(forLoop.getForInit(), in, out);
      return testedFirst(
          loop,
          forLoop.getExpression(),
          started,
          out,
          paths -> walk.statements().runAll(forLoop.getForUpdate(), paths, out));
    }
    if (loop instanceof CtForEach eachLoop) {
      return forEach(eachLoop, in, out);
    }
    throw new CannotTellException(loop.getClass().getSimpleName());
  }

  private Paths testedFirst(
      CtLoop loop,
      @Nullable CtExpression<?> condition,
      Paths in,
      Ways out,
      UnaryOperator<Paths> update) {
    Paths reaching = in;
    Paths left = Paths.NONE;
    while (true) {
      Paths.Split split = test(condition, reaching, out);
      left = left.or(split.whenFalse());
      Paths again = reaching.or(update.apply(round(loop, split.whenTrue(), out)));
      if (again.equals(reaching)) {
        return left.or(out.takeBreaks(loop));
      }
      reaching = again;
    }
  }

  /** JLS 14.13: the body runs before the condition is tested. */
  private Paths testedLast(CtDo loop, Paths in, Ways out) {
    Paths reaching = in;
    Paths left = Paths.NONE;
    while (true) {
      Paths.Split split = test(loop.getLoopingExpression(), round(loop, reaching, out), out);
      left = left.or(split.whenFalse());
      Paths again = reaching.or(split.whenTrue());
      if (again.equals(reaching)) {
        return left.or(out.takeBreaks(loop));
      }
      reaching = again;
    }
  }

  /** JLS 14.14.2: {@code hasNext()} and {@code next()} are called before each round. */
  private Paths forEach(CtForEach loop, Paths in, Ways out) {
    Paths reaching = walk.expressions().evaluate(loop.getExpression(), in, out);
    String variable = loop.getVariable().getSimpleName();
    Paths left = Paths.NONE;
    while (true) {
      Paths asked = walk.work(reaching, out);
      left = left.or(asked);
      Paths started = walk.assign(variable, asked);
      Paths again = reaching.or(round(loop, started, out));
      if (again.equals(reaching)) {
        return left.or(out.takeBreaks(loop));
      }
      reaching = again;
    }
  }

  private Paths.Split test(@Nullable CtExpression<?> condition, Paths in, Ways out) {
    return condition == null
        ? new Paths.Split(in, Paths.NONE)
        : walk.expressions().conditions().test(condition, in, out);
  }

  /** Runs the body once; a {@code continue} goes on with the next round. */
  private Paths round(CtLoop loop, Paths in, Ways out) {
    // However little a round does, nobody knows for how long rounds go on.
    Paths started = walk.quietWork(in);
    return walk.statements().run(loop.getBody(), started, out).or(out.takeContinues(loop));
  }
}
