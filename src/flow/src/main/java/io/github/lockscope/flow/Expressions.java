package io.github.lockscope.flow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.BinaryOperatorKind;
import spoon.reflect.code.CtArrayAccess;
import spoon.reflect.code.CtAssignment;
import spoon.reflect.code.CtBinaryOperator;
import spoon.reflect.code.CtCasePattern;
import spoon.reflect.code.CtConditional;
import spoon.reflect.code.CtConstructorCall;
import spoon.reflect.code.CtExecutableReferenceExpression;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFieldAccess;
import spoon.reflect.code.CtInvocation;
import spoon.reflect.code.CtLambda;
import spoon.reflect.code.CtLiteral;
import spoon.reflect.code.CtNewArray;
import spoon.reflect.code.CtOperatorAssignment;
import spoon.reflect.code.CtPattern;
import spoon.reflect.code.CtSuperAccess;
import spoon.reflect.code.CtSwitchExpression;
import spoon.reflect.code.CtThisAccess;
import spoon.reflect.code.CtTypeAccess;
import spoon.reflect.code.CtUnaryOperator;
import spoon.reflect.code.CtVariableAccess;
import spoon.reflect.code.UnaryOperatorKind;
import spoon.reflect.reference.CtArrayTypeReference;
import spoon.reflect.reference.CtTypeReference;

/**
 * Evaluates expressions, operands from left to right (JLS 15.7). Bodies of lambdas and anonymous
 * classes belong to callables of their own and are not run here.
 */
final class Expressions {
  private final Walk walk;
  private final LockCalls calls;
  private final Facts facts;
  private final Conditions conditions;
  private final LockEffects effects;
  private final Patterns patterns;

  Expressions(Walk walk, LockCalls calls, Facts facts) {
    this.walk = walk;
    this.calls = calls;
    this.facts = facts;
    this.patterns = new Patterns(walk);
    Nulls nulls = new Nulls(calls, facts);
    this.effects = new LockEffects(walk, nulls);
    this.conditions = new Conditions(walk, this, effects, calls, facts, nulls);
  }

  Conditions conditions() {
    return conditions;
  }

  /** The ways on which the evaluation completes normally (JLS 15.6). */
  Paths evaluate(CtExpression<?> expression, Paths in, Ways out) {
    if (in.isNone()) {
      return in;
    }
    Paths value = evaluateOperand(expression, in, out);
    return Conversions.mayFailToCast(expression) ? walk.work(value, out) : value;
  }

  private Paths evaluateOperand(CtExpression<?> expression, Paths in, Ways out) {
    if (isAtHand(expression)) {
      return in;
    }
    if (expression instanceof CtInvocation<?> call) {
      return invoke(call, in, out);
    }
    if (expression instanceof CtAssignment<?, ?> assignment) {
      return assign(assignment, in, out);
    }
    if (expression instanceof CtUnaryOperator<?> operation) {
      return unary(operation, in, out);
    }
    if (expression instanceof CtBinaryOperator<?> operation) {
      return binary(operation, in, out);
    }
    if (expression instanceof CtConditional<?> choice) {
      Paths.Split split = conditions.test(choice.getCondition(), in, out);
      CtExpression<?> first = choice.getThenExpression();
      CtExpression<?> second = choice.getElseExpression();
      // JLS 15.25: where one is primitive, the other becomes so.
      return evaluateAs(second.getType(), first, split.whenTrue(), out)
          .or(evaluateAs(first.getType(), second, split.whenFalse(), out));
    }
    if (expression instanceof CtConstructorCall<?> creation) {
      return walk.work(evaluateAll(creation.getArguments(), in, out), out);
    }
    if (expression instanceof CtFieldAccess<?> access) {
      return access(access, in, out);
    }
    if (expression instanceof CtVariableAccess<?>) {
      // A name that is declared nowhere in this file: most likely an inherited field.
      return walk.work(in, out);
    }
    if (expression instanceof CtArrayAccess<?, ?> access) {
      Paths array = evaluate(access.getTarget(), in, out);
      return walk.work(evaluate(access.getIndexExpression(), array, out), out);
    }
    if (expression instanceof CtNewArray<?> creation) {
      return create(creation, in, out);
    }
    if (expression instanceof CtExecutableReferenceExpression<?, ?> reference) {
      Paths target = evaluate(reference.getTarget(), in, out);
      // JLS 15.13.3: a method of null cannot be referred to.
      return isThere(reference.getTarget()) ? target : walk.work(target, out);
    }
    if (expression instanceof CtSwitchExpression<?, ?> choice) {
      return walk.statements().switches().run(choice, in, out);
    }
    if (expression instanceof CtPattern pattern) {
      return patterns.match(pattern, in, out);
    }
    if (expression instanceof CtCasePattern label) {
      return patterns.match(label.getPattern(), in, out);
    }
    throw new CannotTellException(expression.getClass().getSimpleName());
  }

  private static boolean isThere(CtExpression<?> target) {
    return target instanceof CtTypeAccess<?>
        || target instanceof CtThisAccess<?>
        || target instanceof CtSuperAccess<?>;
  }

  /** Evaluates an expression whose value has to be of a type. */
  Paths evaluateAs(
      @Nullable CtTypeReference<?> type, CtExpression<?> expression, Paths in, Ways out) {
    return Conversions.isPrimitive(type)
        ? unboxed(expression, in, out)
        : evaluate(expression, in, out);
  }

  /**
   * Evaluates an expression whose value has to come out of its box, if it is in one (JLS 5.1.8).
   */
  Paths unboxed(CtExpression<?> expression, Paths in, Ways out) {
    Paths value = evaluate(expression, in, out);
    return Conversions.isBox(expression) && !facts.isBoxedFlag(expression)
        ? walk.work(value, out)
        : value;
  }

  private Paths create(CtNewArray<?> creation, Paths in, Ways out) {
    Paths paths = evaluateAll(creation.getDimensionExpressions(), in, out);
    // JLS 15.10.2: no array has fewer than no elements.
    if (!creation.getDimensionExpressions().stream().allMatch(CtLiteral.class::isInstance)) {
      paths = walk.work(paths, out);
    }
    CtTypeReference<?> component =
        creation.getType() instanceof CtArrayTypeReference<?> array
            ? array.getComponentType()
            : null;
    for (CtExpression<?> element : creation.getElements()) {
      paths = evaluateAs(component, element, paths, out);
    }
    return paths;
  }

  private Paths evaluateAll(Iterable<? extends CtExpression<?>> all, Paths in, Ways out) {
    Paths paths = in;
    for (CtExpression<?> expression : all) {
      paths = evaluate(expression, paths, out);
    }
    return paths;
  }

  private static boolean isAtHand(CtExpression<?> expression) {
    return Locals.isLocal(expression)
        || expression instanceof CtLiteral<?>
        || expression instanceof CtThisAccess<?>
        || expression instanceof CtSuperAccess<?>
        || expression instanceof CtTypeAccess<?>
        || expression instanceof CtLambda<?>;
  }

  private Paths invoke(CtInvocation<?> call, Paths in, Ways out) {
    LockUse use = calls.use(call);
    if (use == null) {
      Paths target = call.getTarget() == null ? in : evaluate(call.getTarget(), in, out);
      return walk.work(evaluateAll(call.getArguments(), target, out), out);
    }
    return effects.of(call, use, in, out);
  }

  private Paths access(CtFieldAccess<?> access, Paths in, Ways out) {
    if (Constants.isConstant(access)) {
      return in;
    }
    Paths target = access.getTarget() == null ? in : evaluate(access.getTarget(), in, out);
    return OwnFields.isPrimitive(access) ? walk.quietWork(target) : walk.work(target, out);
  }

  private Paths unary(CtUnaryOperator<?> operation, Paths in, Ways out) {
    if (operation.getKind() == UnaryOperatorKind.NOT) {
      return conditions.test(operation, in, out).joined();
    }
    boolean isWrite =
        switch (operation.getKind()) {
          case PREINC, PREDEC, POSTINC, POSTDEC -> true;
          default -> false;
        };
    Paths operand = unboxed(operation.getOperand(), in, out);
    return isWrite ? conditions.forget(operation.getOperand(), operand) : operand;
  }

  private Paths binary(CtBinaryOperator<?> operation, Paths in, Ways out) {
    if (operation.getKind() == BinaryOperatorKind.AND
        || operation.getKind() == BinaryOperatorKind.OR) {
      return conditions.test(operation, in, out).joined();
    }
    Paths left = evaluate(operation.getLeftHandOperand(), in, out);
    Paths both = evaluate(operation.getRightHandOperand(), left, out);
    boolean mayCall =
        Conversions.mayCall(
            operation.getKind(), operation.getLeftHandOperand(), operation.getRightHandOperand());
    return mayCall || Conversions.mayFail(operation) ? walk.work(both, out) : both;
  }

  private Paths assign(CtAssignment<?, ?> assignment, Paths in, Ways out) {
    CtExpression<?> target = assignment.getAssigned();
    if (target instanceof CtFieldAccess<?> field) {
      Paths owner = field.getTarget() == null ? in : evaluate(field.getTarget(), in, out);
      Paths value = evaluateAs(target.getType(), assignment.getAssignment(), owner, out);
      return cannotFail(assignment, field) ? walk.quietWork(value) : walk.work(value, out);
    }
    Optional<String> local = Locals.nameOf(target);
    if (local.isPresent() && !(assignment instanceof CtOperatorAssignment<?, ?>)) {
      return conditions.assign(local.get(), target.getType(), assignment.getAssignment(), in, out);
    }
    Paths value =
        evaluateAs(target.getType(), assignment.getAssignment(), evaluate(target, in, out), out);
    boolean mayFail =
        assignment instanceof CtOperatorAssignment<?, ?> operation
            && (Conversions.mayCall(operation.getKind(), target, operation.getAssignment())
                || Conversions.mayFail(operation));
    return conditions.forget(target, mayFail ? walk.work(value, out) : value);
  }

  /**
   * Whether a field of this object is set in a {@code finally}: none that is there would be better
   * for it. Elsewhere to do so is work like other work, and a region of nothing else one to guard.
   */
  private static boolean cannotFail(CtAssignment<?, ?> assignment, CtFieldAccess<?> target) {
    return Tries.isInFinally(assignment) && OwnFields.isSet(assignment, target);
  }
}
