package io.github.lockscope.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spoon.reflect.code.BinaryOperatorKind;
import spoon.reflect.code.CtBinaryOperator;
import spoon.reflect.code.CtExpression;

/** Local variables that a lock is called on, and that are {@code null} unless it was taken. */
final class Nulls {
  private final Map<Integer, Fact> called = new HashMap<>();
  private final Map<String, Fact> facts = new HashMap<>();

  Nulls(LockCalls calls, Facts facts) {
    calls
        .locals()
        .forEach(
            (end, variable) -> {
              if (facts.isComparedWithNull(variable)) {
                Fact fact = new Fact(variable + " != null", Set.of(variable));
                called.put(end, fact);
                this.facts.put(variable, fact);
              }
            });
  }

  /** That a variable is not {@code null}, if that is worth remembering. */
  Optional<Fact> of(String variable) {
    return Optional.ofNullable(facts.get(variable));
  }

  /** What {@code lock != null} and the like say. */
  Optional<Facts.Reading> read(CtExpression<?> condition) {
    if (!(condition instanceof CtBinaryOperator<?> comparison)
        || (comparison.getKind() != BinaryOperatorKind.EQ
            && comparison.getKind() != BinaryOperatorKind.NE)) {
      return Optional.empty();
    }
    CtExpression<?> left = comparison.getLeftHandOperand();
    CtExpression<?> right = comparison.getRightHandOperand();
    return comparedWithNull(left, right)
        .flatMap(this::of)
        .map(fact -> new Facts.Reading(fact, comparison.getKind() == BinaryOperatorKind.NE));
  }

  /** The local variable of which two operands say whether it is {@code null}. */
  static Optional<String> comparedWithNull(CtExpression<?> left, CtExpression<?> right) {
    return Conversions.isNull(right)
        ? Locals.nameOf(Facts.valueOf(left))
        : Conversions.isNull(left) ? Locals.nameOf(Facts.valueOf(right)) : Optional.empty();
  }

  /** After a call: what it was made on is there. */
  Path afterCall(int end, Path path) {
    Fact fact = called.get(end);
    return fact == null ? path : path.with(fact, true);
  }
}
