package io.github.lockscope.flow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.BinaryOperatorKind;
import spoon.reflect.code.CtAssignment;
import spoon.reflect.code.CtBinaryOperator;
import spoon.reflect.code.CtConditional;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtInvocation;
import spoon.reflect.code.CtOperatorAssignment;
import spoon.reflect.code.CtUnaryOperator;
import spoon.reflect.code.UnaryOperatorKind;
import spoon.reflect.reference.CtTypeReference;

/** Tests conditions: which ways go on when one is true, and which when it is false. */
final class Conditions {
  private final Walk walk;
  private final Expressions expressions;
  private final LockEffects effects;
  private final LockCalls calls;
  private final Facts facts;
  private final Nulls nulls;

  Conditions(
      Walk walk,
      Expressions expressions,
      LockEffects effects,
      LockCalls calls,
      Facts facts,
      Nulls nulls) {
    this.walk = walk;
    this.expressions = expressions;
    this.effects = effects;
    this.calls = calls;
    this.facts = facts;
    this.nulls = nulls;
  }

  /** Evaluates a condition. */
  Paths.Split test(CtExpression<?> condition, Paths in, Ways out) {
    Optional<Boolean> constant = Boxes.constant(condition);
    if (constant.isPresent()) {
      return constant.get() ? new Paths.Split(in, Paths.NONE) : new Paths.Split(Paths.NONE, in);
    }
    if (condition instanceof CtUnaryOperator<?> operation
        && operation.getKind() == UnaryOperatorKind.NOT) {
      return test(operation.getOperand(), in, out).negated();
    }
    if (condition instanceof CtBinaryOperator<?> operation) {
      // JLS 15.23, 15.24: the right operand is evaluated only if the left one does not decide.
      if (operation.getKind() == BinaryOperatorKind.AND) {
        Paths.Split left = test(operation.getLeftHandOperand(), in, out);
        Paths.Split right = test(operation.getRightHandOperand(), left.whenTrue(), out);
        return new Paths.Split(right.whenTrue(), left.whenFalse().or(right.whenFalse()));
      }
      if (operation.getKind() == BinaryOperatorKind.EQ
          || operation.getKind() == BinaryOperatorKind.NE) {
        CtExpression<?> left = operation.getLeftHandOperand();
        CtExpression<?> right = operation.getRightHandOperand();
        Optional<Boolean> value = Boxes.constant(right).or(() -> Boxes.constant(left));
        if (value.isPresent()) {
          Paths.Split split = test(Boxes.constant(right).isPresent() ? left : right, in, out);
          boolean isAsked = operation.getKind() == BinaryOperatorKind.EQ;
          return value.get() == isAsked ? split : split.negated();
        }
      }
      if (operation.getKind() == BinaryOperatorKind.OR) {
        Paths.Split left = test(operation.getLeftHandOperand(), in, out);
        Paths.Split right = test(operation.getRightHandOperand(), left.whenFalse(), out);
        return new Paths.Split(left.whenTrue().or(right.whenTrue()), right.whenFalse());
      }
    }
    if (condition instanceof CtConditional<?> choice) {
      Paths.Split which = test(choice.getCondition(), in, out);
      Paths.Split first = test(choice.getThenExpression(), which.whenTrue(), out);
      Paths.Split second = test(choice.getElseExpression(), which.whenFalse(), out);
      return new Paths.Split(
          first.whenTrue().or(second.whenTrue()), first.whenFalse().or(second.whenFalse()));
    }
    if (condition instanceof CtInvocation<?> call) {
      return invoke(call, in, out);
    }
    if (condition instanceof CtAssignment<?, ?> assignment
        && !(assignment instanceof CtOperatorAssignment<?, ?>)
        && Locals.isLocal(assignment.getAssigned())) {
      Paths assigned = expressions.evaluate(assignment, in, out);
      return facts
          .of(assignment.getAssigned())
          .map(fact -> known(fact, assigned))
          .orElseGet(() -> Paths.Split.both(assigned));
    }
    return leaf(condition, in, out);
  }

  private Paths.Split invoke(CtInvocation<?> call, Paths in, Ways out) {
    LockUse use = calls.use(call);
    if (use != null && use.effect() == Effect.TRY_ACQUIRE) {
      return new Paths.Split(effects.acquire(use, in, out), in);
    }
    if (use != null && use.effect() == Effect.ASK) {
      Paths asked = effects.ask(use, in);
      return new Paths.Split(
          asked.only(path -> !path.holds().isEmpty()), asked.only(path -> path.holds().isEmpty()));
    }
    return Paths.Split.both(expressions.evaluate(call, in, out));
  }

  private Paths.Split leaf(CtExpression<?> condition, Paths in, Ways out) {
    Paths paths = expressions.unboxed(condition, in, out);
    Optional<Facts.Reading> reading = nulls.read(condition).or(() -> facts.read(condition));
    if (reading.isEmpty()) {
      return Paths.Split.both(paths);
    }
    Paths.Split split = known(reading.get().fact(), paths);
    return reading.get().value() ? split : split.negated();
  }

  /** Compares the selector of a switch, evaluated already, with a label. */
  Paths.Split label(CtExpression<?> selector, CtExpression<?> label, Paths in) {
    return facts
        .ofLabel(selector, label)
        .map(fact -> known(fact, in))
        .orElseGet(() -> Paths.Split.both(in));
  }

  /** Ways on which a condition is known to be otherwise are not taken. */
  private static Paths.Split known(Fact fact, Paths paths) {
    return new Paths.Split(
        paths.only(path -> path.allows(fact, true)).each(path -> path.with(fact, true)),
        paths.only(path -> path.allows(fact, false)).each(path -> path.with(fact, false)));
  }

  /** Gives a local variable a value. */
  Paths assign(
      String variable,
      @Nullable CtTypeReference<?> type,
      CtExpression<?> value,
      Paths in,
      Ways out) {
    Optional<Fact> flag = facts.ofFlag(variable);
    if (flag.isPresent()) {
      Paths.Split split = test(value, in, out);
      return set(variable, flag.get(), split);
    }
    Optional<Fact> stamp = facts.ofStamp(variable);
    LockUse use = calls.use(value);
    if (stamp.isPresent() && use != null && use.effect() == Effect.TRY_ACQUIRE) {
      return set(variable, stamp.get(), new Paths.Split(effects.acquire(use, in, out), in));
    }
    // What a hold is told by is its own: it has not changed while the lock was held.
    boolean isStamp = use != null && use.effect() == Effect.ACQUIRE;
    Paths assigned =
        isStamp
            ? expressions.evaluateAs(type, value, walk.assign(variable, in), out)
            : walk.assign(variable, expressions.evaluateAs(type, value, in, out));
    Optional<Fact> isThere = nulls.of(variable).filter(fact -> Conversions.isNull(value));
    return isThere.map(fact -> assigned.each(path -> path.with(fact, false))).orElse(assigned);
  }

  private Paths set(String variable, Fact fact, Paths.Split value) {
    return walk.assign(variable, value.whenTrue())
        .each(path -> path.with(fact, true))
        .or(walk.assign(variable, value.whenFalse()).each(path -> path.with(fact, false)));
  }

  /** Writes to what a target denotes. */
  Paths forget(CtExpression<?> target, Paths in) {
    return Locals.nameOf(target)
        .map(variable -> walk.assign(variable, in))
        .orElseGet(() -> walk.quietWork(in));
  }
}
