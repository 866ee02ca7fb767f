package io.github.lockscope.site;

import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.NamedField;
import io.github.lockscope.tree.Negation;
import io.github.lockscope.tree.Scope;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** What a condition goes by, and what that says where a lock is held. */
sealed interface FlagWord {
  /**
   * A truth in a local, or in a field of the same object.
   *
   * @param variable the variable
   * @param value its value where the lock is held
   */
  record Truth(JavaType.Variable variable, boolean value) implements FlagWord {
    @Override
    public boolean startsOtherwise(Cursor place) {
      Optional<J.VariableDeclarations.NamedVariable> declared = declaration(place);
      boolean isFalseAtFirst = value || isLocal();
      return declared.isPresent()
          && (declared.get().getInitializer() == null
              ? isFalseAtFirst
              : J.Literal.isLiteralValue(declared.get().getInitializer(), !value));
    }

    @Override
    public boolean isSetBy(J code) {
      return code instanceof J.Assignment assignment
          && isOf(assignment.getVariable())
          && J.Literal.isLiteralValue(assignment.getAssignment(), value);
    }
  }

  /**
   * A number in a local that is more than nothing where the lock is held: {@code held > 0}.
   *
   * @param variable the local
   */
  record Count(JavaType.Variable variable) implements FlagWord {
    @Override
    public boolean startsOtherwise(Cursor place) {
      return declaration(place)
          .filter(declared -> J.Literal.isLiteralValue(declared.getInitializer(), 0))
          .isPresent();
    }

    @Override
    public boolean isSetBy(J code) {
      if (code instanceof J.Unary step) {
        return (step.getOperator() == J.Unary.Type.PreIncrement
                || step.getOperator() == J.Unary.Type.PostIncrement)
            && isOf(step.getExpression());
      }
      if (code instanceof J.AssignmentOperation sum) {
        return sum.getOperator() == J.AssignmentOperation.Type.Addition
            && isOf(sum.getVariable())
            && isMore(sum.getAssignment());
      }
      return code instanceof J.Assignment assignment
          && isOf(assignment.getVariable())
          && isMore(assignment.getAssignment());
    }

    private static boolean isMore(Expression value) {
      return value.unwrap() instanceof J.Literal literal
          && literal.getValue() instanceof Integer number
          && number > 0;
    }

    private static Optional<FlagWord> of(J.Binary comparison) {
      Expression left = comparison.getLeft().unwrap();
      Expression right = comparison.getRight().unwrap();
      boolean isAbove =
          switch (comparison.getOperator()) {
            case GreaterThan, NotEqual -> J.Literal.isLiteralValue(right, 0);
            case GreaterThanOrEqual, Equal -> J.Literal.isLiteralValue(right, 1);
            default -> false;
          };
      return isAbove
              && left instanceof J.Identifier name
              && name.getType() == JavaType.Primitive.Int
              && Harmless.isLocal(name)
          ? FlagWord.variable(name).map(Count::new)
          : Optional.empty();
    }
  }

  /**
   * A local that is not null where the lock is held: {@code connection != null}.
   *
   * @param variable the local
   */
  record Presence(JavaType.Variable variable) implements FlagWord {
    @Override
    public boolean startsOtherwise(Cursor place) {
      return declaration(place)
          .filter(
              declared -> declared.getInitializer() != null && isNull(declared.getInitializer()))
          .isPresent();
    }

    @Override
    public boolean isSetBy(J code) {
      return code instanceof J.Assignment assignment
          && isOf(assignment.getVariable())
          && !isNull(assignment.getAssignment());
    }

    private static boolean isNull(Expression value) {
      return value.unwrap() instanceof J.Literal literal
          && literal.getType() == JavaType.Primitive.Null;
    }

    private static Optional<FlagWord> of(J.Binary comparison) {
      return comparison.getOperator() == J.Binary.Type.NotEqual
              && isNull(comparison.getRight())
              && comparison.getLeft().unwrap() instanceof J.Identifier name
              && Harmless.isLocal(name)
          ? FlagWord.variable(name).map(Presence::new)
          : Optional.empty();
    }
  }

  /** The variable. */
  JavaType.Variable variable();

  /** Whether the variable is known to say otherwise at first. */
  boolean startsOtherwise(Cursor place);

  /** Whether the variable says for good what it is known to say at first. */
  default boolean isNeverSet(Cursor place) {
    return isLocal()
        && startsOtherwise(place)
        && declaration(place).filter(declared -> declared.getInitializer() != null).isPresent()
        && !Locals.around(place).isWritten(variable().getName());
  }

  /** Whether code does nothing but to let the variable say that the lock is held. */
  boolean isSetBy(J code);

  /** What a condition goes by, if it is nothing but such a variable. */
  static Optional<FlagWord> of(Expression condition) {
    if (condition.unwrap() instanceof J.Binary comparison && Negation.of(comparison).isEmpty()) {
      return Count.of(comparison).or(() -> Presence.of(comparison));
    }
    Optional<Expression> denied = Negation.of(condition);
    Expression plain = denied.orElse(condition.unwrap());
    return plain.getType() == JavaType.Primitive.Boolean
        ? variable(plain).map(variable -> new Truth(variable, denied.isEmpty()))
        : Optional.empty();
  }

  /** A local, or a field by its simple name, of {@code this} or of a class. */
  private static Optional<JavaType.Variable> variable(Expression expression) {
    Expression plain = expression.unwrap();
    if (plain instanceof J.FieldAccess access
        && access.getTarget() instanceof J.Identifier owner
        && (owner.getSimpleName().equals("this") || owner.getFieldType() == null)) {
      return Optional.ofNullable(access.getName().getFieldType());
    }
    return plain instanceof J.Identifier name
        ? Optional.ofNullable(name.getFieldType())
        : Optional.empty();
  }

  /** Whether an expression is the variable. */
  default boolean isOf(Expression expression) {
    return variable(expression)
        .filter(
            other ->
                isLocal()
                    ? other.getOwner() instanceof JavaType.Method
                        && other.getName().equals(variable().getName())
                    : field().is(other))
        .isPresent();
  }

  default boolean isLocal() {
    return variable().getOwner() instanceof JavaType.Method;
  }

  private NamedField field() {
    return new NamedField(String.valueOf(variable().getOwner()), variable().getName());
  }

  /** The declaration, if the file of a place has it. */
  default Optional<J.VariableDeclarations.NamedVariable> declaration(Cursor place) {
    return isLocal() ? Scope.lookUp(variable().getName(), place) : field().declaration(place);
  }
}
