package io.github.lockscope.flow;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import spoon.reflect.code.BinaryOperatorKind;
import spoon.reflect.code.CtBinaryOperator;
import spoon.reflect.code.CtDo;
import spoon.reflect.code.CtFor;
import spoon.reflect.code.CtUnaryOperator;
import spoon.reflect.code.CtVariableAccess;
import spoon.reflect.code.CtWhile;
import spoon.reflect.code.UnaryOperatorKind;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtParameter;
import spoon.reflect.declaration.CtVariable;
import spoon.reflect.path.CtRole;
import spoon.reflect.reference.CtTypeReference;
import spoon.reflect.visitor.filter.TypeFilter;

/** The variables that a callable declares, by name, and what kind of facts they can tell. */
final class Variables {
  /** A callable that declares none. */
  static final Variables NONE = new Variables();

  private final Set<String> declared = new HashSet<>();
  private final Set<String> declaredTwice = new HashSet<>();
  private final Set<String> flags = new HashSet<>();
  private final Set<String> localFlags = new HashSet<>();
  private final Set<String> boxes = new HashSet<>();
  private final Set<String> stamps = new HashSet<>();
  private final Set<String> comparedWithNull = new HashSet<>();

  private Variables() {}

  /** The variables of a callable and of all that is inside it. */
  static Variables in(CtElement callable) {
    Variables variables = new Variables();
    Set<String> conditions = usedAsConditions(callable);
    variables.boxes.addAll(Boxes.neverEmptyIn(callable));
    callable
        .getElements(new TypeFilter<CtVariable<?>>(CtVariable.class))
        .forEach(variable -> variables.add(variable, conditions));
    for (CtBinaryOperator<?> operation :
        callable.getElements(new TypeFilter<CtBinaryOperator<?>>(CtBinaryOperator.class))) {
      Nulls.comparedWithNull(operation.getLeftHandOperand(), operation.getRightHandOperand())
          .ifPresent(variables.comparedWithNull::add);
    }
    return variables;
  }

  private void add(CtVariable<?> variable, Set<String> conditions) {
    String name = variable.getSimpleName();
    if (!declared.add(name)) {
      declaredTwice.add(name);
    }
    String type = typeOf(variable);
    // A type that is not known may be any: what is used as a condition is a boolean.
    if (type.equals("boolean")
        || boxes.contains(name)
        || (type.isEmpty() && conditions.contains(name))) {
      flags.add(name);
      if (!(variable instanceof CtParameter<?>)) {
        localFlags.add(name);
      }
    } else if (type.equals("long")) {
      stamps.add(name);
    }
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
        .filter(Variables::isCondition)
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

  boolean isDeclared(String variable) {
    return declared.contains(variable);
  }

  /** Whether a variable is a boolean. */
  boolean isFlag(String variable) {
    return flags.contains(variable);
  }

  /** Whether a variable is a boxed boolean that always has a value. */
  boolean isBoxedFlag(String variable) {
    return boxes.contains(variable);
  }

  /** Whether a variable is a boolean that this code gives its value. */
  boolean isLocalFlag(String variable) {
    return localFlags.contains(variable);
  }

  /** Whether a variable can hold the stamp of a lock. */
  boolean isStamp(String variable) {
    return stamps.contains(variable);
  }

  /** Whether some condition asks whether a local is {@code null}, and no other has its name. */
  boolean isComparedWithNull(String variable) {
    return comparedWithNull.contains(variable)
        && declared.contains(variable)
        && !declaredTwice.contains(variable);
  }
}
