package io.github.lockscope.flow;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spoon.reflect.code.BinaryOperatorKind;
import spoon.reflect.code.CtAbstractSwitch;
import spoon.reflect.code.CtAssignment;
import spoon.reflect.code.CtBinaryOperator;
import spoon.reflect.code.CtCase;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFieldRead;
import spoon.reflect.code.CtLiteral;
import spoon.reflect.code.CtThisAccess;
import spoon.reflect.code.CtVariableAccess;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.visitor.filter.TypeFilter;

/**
 * The conditions of a callable that are worth remembering: those that are tested more than once,
 * and boolean locals. Others would only multiply the ways.
 */
final class Facts {
  /** Nothing is remembered. */
  static final Facts NONE = new Facts(Variables.NONE, false);

  private final Variables variables;
  private final boolean hasSteadyFields;
  private final Map<String, Integer> tests = new HashMap<>();

  private Facts(Variables variables, boolean hasSteadyFields) {
    this.variables = variables;
    this.hasSteadyFields = hasSteadyFields;
  }

  /** The facts of a callable. */
  static Facts in(CtElement callable) {
    return in(callable, false);
  }

  /**
   * The same if no field changed between two tests: what the author of such code goes by. Good for
   * guessing what is meant, but proves nothing.
   */
  static Facts withSteadyFields(CtElement callable) {
    return in(callable, true);
  }

  private static Facts in(CtElement callable, boolean hasSteadyFields) {
    Facts facts = new Facts(Variables.in(callable), hasSteadyFields);
    for (CtExpression<?> expression :
        callable.getElements(new TypeFilter<CtExpression<?>>(CtExpression.class))) {
      facts.fact(expression).ifPresent(facts::count);
    }
    for (CtCase<?> group : callable.getElements(new TypeFilter<CtCase<?>>(CtCase.class))) {
      CtExpression<?> selector = ((CtAbstractSwitch<?>) group.getParent()).getSelector();
      group
          .getCaseExpressions()
          .forEach(label -> facts.label(selector, label).ifPresent(facts::count));
    }
    return facts;
  }

  private void count(Fact test) {
    tests.merge(test.text(), 1, Integer::sum);
  }

  /**
   * What a condition says.
   *
   * @param fact the fact
   * @param value whether the condition says that it is so, or that it is not
   */
  record Reading(Fact fact, boolean value) {}

  /** What a condition says, if that is worth remembering. */
  Optional<Reading> read(CtExpression<?> condition) {
    if (condition instanceof CtBinaryOperator<?> comparison
        && (comparison.getKind() == BinaryOperatorKind.EQ
            || comparison.getKind() == BinaryOperatorKind.NE)) {
      CtExpression<?> left = comparison.getLeftHandOperand();
      CtExpression<?> right = comparison.getRightHandOperand();
      Optional<Fact> stamp = beside(right, left).or(() -> beside(left, right));
      if (stamp.isPresent()) {
        return stamp.map(fact -> new Reading(fact, comparison.getKind() == BinaryOperatorKind.NE));
      }
    }
    // JLS 15.21: the one operator says the opposite of the other, whatever the operands are.
    boolean isDenial =
        condition instanceof CtBinaryOperator<?> comparison
            && comparison.getKind() == BinaryOperatorKind.NE;
    return of(condition).map(fact -> new Reading(fact, !isDenial));
  }

  /** What comparing a stamp with a literal zero is about. */
  private Optional<Fact> beside(CtExpression<?> zero, CtExpression<?> stamp) {
    return zero instanceof CtLiteral<?> literal
            && literal.getValue() instanceof Number number
            && number.doubleValue() == 0
            && !isCast(zero)
            && !isCast(stamp)
        ? Locals.nameOf(valueOf(stamp)).flatMap(this::ofStamp)
        : Optional.empty();
  }

  /** An assignment has the value of its variable afterwards (JLS 15.26). */
  static CtExpression<?> valueOf(CtExpression<?> operand) {
    return operand instanceof CtAssignment<?, ?> assignment ? assignment.getAssigned() : operand;
  }

  /** The fact that a condition is, if it is worth remembering. */
  Optional<Fact> of(CtExpression<?> condition) {
    return fact(condition)
        .filter(
            fact -> variables.isLocalFlag(fact.text()) || tests.getOrDefault(fact.text(), 0) > 1);
  }

  /** That the selector of a switch has the value of a label, if that is worth remembering. */
  Optional<Fact> ofLabel(CtExpression<?> selector, CtExpression<?> label) {
    return label(selector, label).filter(fact -> tests.getOrDefault(fact.text(), 0) > 1);
  }

  /** What a constant label compares a local with, JLS 14.11.1. */
  private Optional<Fact> label(CtExpression<?> selector, CtExpression<?> label) {
    boolean isComparison =
        (Locals.isLocal(selector) || isSteady(selector))
            && (label instanceof CtLiteral<?> || label instanceof CtFieldRead<?>);
    return isComparison && !isCast(selector) && !isCast(label)
        ? Optional.of(new Fact(labelText(selector, label), factOf(selector).variables()))
        : Optional.empty();
  }

  /** Whether it matters to some condition that a local is {@code null}. */
  boolean isComparedWithNull(String variable) {
    return variables.isComparedWithNull(variable);
  }

  /** That a boolean local is true. */
  Optional<Fact> ofFlag(String variable) {
    return variables.isFlag(variable)
        ? Optional.of(new Fact(variable, Set.of(variable)))
        : Optional.empty();
  }

  /** Whether an expression is a boolean local that is in a box, but in no empty one. */
  boolean isBoxedFlag(CtExpression<?> expression) {
    return Locals.nameOf(expression).filter(variables::isBoxedFlag).isPresent();
  }

  /** That a stamp is not zero. */
  Optional<Fact> ofStamp(String variable) {
    return variables.isStamp(variable)
        ? Optional.of(new Fact(variable + " != 0", Set.of(variable)))
        : Optional.empty();
  }

  /** A boolean local or constant, or a comparison of locals, constants and {@code this}. */
  private Optional<Fact> fact(CtExpression<?> condition) {
    boolean isFlag =
        Locals.nameOf(condition).filter(this::mayBeFlag).isPresent() || isSteady(condition);
    boolean isComparison =
        condition instanceof CtBinaryOperator<?> operation
            && isComparison(operation.getKind())
            && isAtHand(operation.getLeftHandOperand())
            && isAtHand(operation.getRightHandOperand());
    return (isFlag || isComparison) && !isCast(condition)
        ? Optional.of(factOf(condition))
        : Optional.empty();
  }

  /** What a lambda or class has from around it does not change (JLS 8.1.3, 15.27.2). */
  private boolean mayBeFlag(String variable) {
    return variables.isFlag(variable) || !variables.isDeclared(variable);
  }

  /** What a cast leaves of a value may be another value, or another object (JLS 5.1.3, 5.1.7). */
  private static boolean isCast(CtExpression<?> expression) {
    return expression.getElements(new TypeFilter<CtExpression<?>>(CtExpression.class)).stream()
        .anyMatch(part -> !part.getTypeCasts().isEmpty());
  }

  private static Fact factOf(CtExpression<?> condition) {
    Set<String> names = new LinkedHashSet<>();
    for (CtVariableAccess<?> access :
        condition.getElements(new TypeFilter<CtVariableAccess<?>>(CtVariableAccess.class))) {
      names.add(access.getVariable().getSimpleName());
    }
    return new Fact(textOf(condition), Set.copyOf(names));
  }

  private static String textOf(CtExpression<?> condition) {
    if (condition instanceof CtBinaryOperator<?> comparison
        && (comparison.getKind() == BinaryOperatorKind.EQ
            || comparison.getKind() == BinaryOperatorKind.NE)) {
      return equality(comparison.getLeftHandOperand(), comparison.getRightHandOperand());
    }
    if (condition instanceof CtBinaryOperator<?> comparison) {
      return operandText(comparison.getLeftHandOperand())
          + " "
          + comparison.getKind()
          + " "
          + operandText(comparison.getRightHandOperand());
    }
    return SteadyFields.nameOf(condition)
        .or(() -> simpleNameOf(condition))
        .orElseGet(condition::toString);
  }

  private static Optional<String> simpleNameOf(CtExpression<?> expression) {
    return expression instanceof CtVariableAccess<?> access
        ? Optional.of(access.getVariable().getSimpleName())
        : Optional.empty();
  }

  /** {@code o == this}, which {@code this != o} is about as well. */
  private static String equality(CtExpression<?> one, CtExpression<?> other) {
    String left = operandText(one);
    String right = operandText(other);
    return left.compareTo(right) < 0 ? left + " == " + right : right + " == " + left;
  }

  /** JLS 15.8.4: {@code this} and {@code Outer.this} are two objects. */
  private static String operandText(CtExpression<?> operand) {
    return operand instanceof CtThisAccess<?>
        ? operand.getType().getQualifiedName() + ".this"
        : SteadyFields.nameOf(operand).orElseGet(operand::toString);
  }

  /** JLS 14.11.3: strings need not be the same object. */
  private static String labelText(CtExpression<?> selector, CtExpression<?> label) {
    return label instanceof CtLiteral<?> literal && literal.getValue() instanceof String
        ? "case " + label + " of " + selector
        : equality(selector, label);
  }

  private static boolean isComparison(BinaryOperatorKind kind) {
    return switch (kind) {
      case EQ, NE, LT, LE, GT, GE -> true;
      default -> false;
    };
  }

  private boolean isAtHand(CtExpression<?> operand) {
    return operand instanceof CtLiteral<?>
        || (operand instanceof CtThisAccess<?> && operand.getType() != null)
        || Locals.isLocal(operand)
        || isSteady(operand);
  }

  private boolean isSteady(CtExpression<?> expression) {
    return SteadyFields.nameOf(expression).isPresent()
        || (hasSteadyFields
            && expression instanceof CtFieldRead<?> read
            && (read.getTarget() == null || read.getTarget() instanceof CtThisAccess<?>));
  }
}
