package io.github.lockscope.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import spoon.reflect.code.BinaryOperatorKind;
import spoon.reflect.code.CtAssignment;
import spoon.reflect.code.CtBinaryOperator;
import spoon.reflect.code.CtDo;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFieldRead;
import spoon.reflect.code.CtFor;
import spoon.reflect.code.CtLiteral;
import spoon.reflect.code.CtThisAccess;
import spoon.reflect.code.CtUnaryOperator;
import spoon.reflect.code.CtVariableAccess;
import spoon.reflect.code.CtWhile;
import spoon.reflect.code.UnaryOperatorKind;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtParameter;
import spoon.reflect.declaration.CtVariable;
import spoon.reflect.path.CtRole;
import spoon.reflect.reference.CtTypeReference;
import spoon.reflect.visitor.CtScanner;
import spoon.reflect.visitor.filter.TypeFilter;

/**
 * The conditions of a callable that are worth remembering: those that are tested more than once,
 * and boolean locals. Others would only multiply the ways.
 */
final class Facts {
  /** Nothing is remembered. */
  static final Facts NONE = new Facts(false);

  private final boolean hasSteadyFields;
  private final Set<String> declared = new HashSet<>();
  private final Set<String> flags = new HashSet<>();
  private final Set<String> assigned = new HashSet<>();
  private final Set<String> stamps = new HashSet<>();
  private final Set<String> declaredTwice = new HashSet<>();
  private final Set<String> comparedWithNull = new HashSet<>();
  private final Map<String, Integer> tests = new HashMap<>();

  private Facts(boolean hasSteadyFields) {
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
    Facts facts = new Facts(hasSteadyFields);
    Set<String> conditions = usedAsConditions(callable);
    for (CtVariable<?> variable :
        callable.getElements(new TypeFilter<CtVariable<?>>(CtVariable.class))) {
      String type = typeOf(variable);
      if (!facts.declared.add(variable.getSimpleName())) {
        facts.declaredTwice.add(variable.getSimpleName());
      }
      // A type that is not known may be any: what is used as a condition is a boolean.
      if (type.equals("boolean")
          || (type.isEmpty() && conditions.contains(variable.getSimpleName()))) {
        facts.flags.add(variable.getSimpleName());
        if (!(variable instanceof CtParameter<?>)) {
          facts.assigned.add(variable.getSimpleName());
        }
      } else if (type.equals("long")) {
        facts.stamps.add(variable.getSimpleName());
      }
    }
    new CtScanner() {
      @Override
      protected void enter(CtElement element) {
        if (element instanceof CtBinaryOperator<?> operation) {
          Nulls.comparedWithNull(operation.getLeftHandOperand(), operation.getRightHandOperand())
              .ifPresent(facts.comparedWithNull::add);
        }
        if (element instanceof CtExpression<?> expression) {
          facts.fact(expression).ifPresent(fact -> facts.tests.merge(fact.text(), 1, Integer::sum));
        }
      }
    }.scan(callable);
    return facts;
  }

  private static String typeOf(CtVariable<?> variable) {
    CtTypeReference<?> type = variable.getType();
    // Spoon has a type of this name for what it cannot infer; no other has (JLS 3.9).
    return type == null || type.getSimpleName().equals("var") ? "" : type.getSimpleName();
  }

  private static Set<String> usedAsConditions(CtElement callable) {
    return callable
        .getElements(new TypeFilter<CtVariableAccess<?>>(CtVariableAccess.class))
        .stream()
        .filter(Facts::isCondition)
        .map(access -> access.getVariable().getSimpleName())
        .collect(Collectors.toSet());
  }

  private static boolean isCondition(CtVariableAccess<?> access) {
    CtElement user = access.getParent();
    return access.getRoleInParent() == CtRole.CONDITION
        || (user instanceof CtUnaryOperator<?> operation
            && operation.getKind() == UnaryOperatorKind.NOT)
        || (user instanceof CtBinaryOperator<?> both
            && (both.getKind() == BinaryOperatorKind.AND
                || both.getKind() == BinaryOperatorKind.OR))
        || (access.getRoleInParent() == CtRole.EXPRESSION
            && (user instanceof CtWhile || user instanceof CtDo || user instanceof CtFor));
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
        && valueOf(comparison.getLeftHandOperand()) instanceof CtVariableAccess<?> variable
        && comparison.getRightHandOperand() instanceof CtLiteral<?> literal
        && literal.getValue() instanceof Number number
        && number.longValue() == 0
        && stamps.contains(variable.getVariable().getSimpleName())
        && (comparison.getKind() == BinaryOperatorKind.EQ
            || comparison.getKind() == BinaryOperatorKind.NE)) {
      return ofStamp(variable.getVariable().getSimpleName())
          .map(fact -> new Reading(fact, comparison.getKind() == BinaryOperatorKind.NE));
    }
    return of(condition).map(fact -> new Reading(fact, true));
  }

  /** An assignment has the value of its variable afterwards (JLS 15.26). */
  static CtExpression<?> valueOf(CtExpression<?> operand) {
    return operand instanceof CtAssignment<?, ?> assignment ? assignment.getAssigned() : operand;
  }

  /** The fact that a condition is, if it is worth remembering. */
  Optional<Fact> of(CtExpression<?> condition) {
    return fact(condition)
        .filter(fact -> assigned.contains(fact.text()) || tests.getOrDefault(fact.text(), 0) > 1);
  }

  /** Whether some condition asks whether a local is {@code null}, and no other has its name. */
  boolean isComparedWithNull(String variable) {
    return comparedWithNull.contains(variable)
        && declared.contains(variable)
        && !declaredTwice.contains(variable);
  }

  /** That a boolean local is true. */
  Optional<Fact> ofFlag(String variable) {
    return flags.contains(variable)
        ? Optional.of(new Fact(variable, Set.of(variable)))
        : Optional.empty();
  }

  /** That a stamp is not zero. */
  Optional<Fact> ofStamp(String variable) {
    return stamps.contains(variable)
        ? Optional.of(new Fact(variable + " != 0", Set.of(variable)))
        : Optional.empty();
  }

  /** A boolean local, or a comparison of locals and literals. */
  private Optional<Fact> fact(CtExpression<?> condition) {
    boolean isFlag =
        Locals.nameOf(condition).filter(this::mayBeFlag).isPresent() || isSteady(condition);
    boolean isComparison =
        condition instanceof CtBinaryOperator<?> operation
            && isComparison(operation.getKind())
            && isAtHand(operation.getLeftHandOperand())
            && isAtHand(operation.getRightHandOperand());
    return isFlag || isComparison ? Optional.of(factOf(condition)) : Optional.empty();
  }

  /** What a lambda or class has from around it does not change (JLS 8.1.3, 15.27.2). */
  private boolean mayBeFlag(String variable) {
    return flags.contains(variable) || !declared.contains(variable);
  }

  private static Fact factOf(CtExpression<?> condition) {
    Set<String> variables = new LinkedHashSet<>();
    for (CtVariableAccess<?> access :
        condition.getElements(new TypeFilter<CtVariableAccess<?>>(CtVariableAccess.class))) {
      variables.add(access.getVariable().getSimpleName());
    }
    String text =
        condition instanceof CtVariableAccess<?> access
            ? access.getVariable().getSimpleName()
            : condition.toString();
    return new Fact(text, Set.copyOf(variables));
  }

  private static boolean isComparison(BinaryOperatorKind kind) {
    return switch (kind) {
      case EQ, NE, LT, LE, GT, GE -> true;
      default -> false;
    };
  }

  private boolean isAtHand(CtExpression<?> operand) {
    return operand instanceof CtLiteral<?> || Locals.isLocal(operand) || isSteady(operand);
  }

  private boolean isSteady(CtExpression<?> expression) {
    return hasSteadyFields
        && expression instanceof CtFieldRead<?> read
        && (read.getTarget() == null || read.getTarget() instanceof CtThisAccess<?>);
  }
}
