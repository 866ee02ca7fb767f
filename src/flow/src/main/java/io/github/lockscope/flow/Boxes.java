package io.github.lockscope.flow;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import spoon.reflect.code.CtAssignment;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFieldRead;
import spoon.reflect.code.CtLiteral;
import spoon.reflect.code.CtLocalVariable;
import spoon.reflect.code.CtOperatorAssignment;
import spoon.reflect.code.CtStatementList;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtVariable;
import spoon.reflect.reference.CtTypeReference;
import spoon.reflect.visitor.filter.TypeFilter;

/** Boxed booleans, JLS 5.1.7. */
final class Boxes {
  private static final String BOX = "java.lang.Boolean";

  private Boxes() {}

  /**
   * The names of the boxed locals of a callable that are only ever given a truth value: to take it
   * out of its box cannot fail (JLS 5.1.8).
   */
  static Set<String> neverEmptyIn(CtElement callable) {
    Set<String> found = new HashSet<>();
    Set<String> others = new HashSet<>();
    callable
        .getElements(new TypeFilter<CtVariable<?>>(CtVariable.class))
        .forEach(
            variable -> (isGivenTruth(variable) ? found : others).add(variable.getSimpleName()));
    for (CtAssignment<?, ?> assignment :
        callable.getElements(new TypeFilter<CtAssignment<?, ?>>(CtAssignment.class))) {
      if (!(assignment instanceof CtOperatorAssignment<?, ?>)
          && !isTruth(assignment.getAssignment())) {
        Locals.nameOf(assignment.getAssigned()).ifPresent(others::add);
      }
    }
    found.removeAll(others);
    return found;
  }

  private static boolean isGivenTruth(CtVariable<?> variable) {
    CtTypeReference<?> type = variable.getType();
    CtExpression<?> value = variable.getDefaultExpression();
    return variable instanceof CtLocalVariable<?>
        // What a loop over others or a pattern gives a variable is not known.
        && variable.getParent() instanceof CtStatementList
        && type != null
        && type.getQualifiedName().equals(BOX)
        && (value == null || isTruth(value));
  }

  private static boolean isTruth(CtExpression<?> value) {
    CtTypeReference<?> type = value.getType();
    boolean isPrimitive =
        type != null && type.getQualifiedName().equals("boolean") && value.getTypeCasts().isEmpty();
    return isPrimitive || constant(value).isPresent();
  }

  /** The value of a literal, or of {@code Boolean.TRUE} or {@code Boolean.FALSE}. */
  static Optional<Boolean> constant(CtExpression<?> expression) {
    if (expression instanceof CtLiteral<?> literal && literal.getValue() instanceof Boolean value) {
      return Optional.of(value);
    }
    if (expression instanceof CtFieldRead<?> read
        && read.getVariable().getDeclaringType() != null
        && read.getVariable().getDeclaringType().getQualifiedName().equals(BOX)) {
      return switch (read.getVariable().getSimpleName()) {
        case "TRUE" -> Optional.of(true);
        case "FALSE" -> Optional.of(false);
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }
}
