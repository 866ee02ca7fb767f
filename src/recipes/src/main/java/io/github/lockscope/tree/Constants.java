package io.github.lockscope.tree;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/**
 * Whether expressions are compile-time constants, JLS 15.29, or {@code null}: values that can be
 * computed anywhere, without effect and without failing.
 */
public final class Constants {
  /** What can be told about an expression. */
  public enum Answer {
    YES,
    NO,
    /** It depends on a field of a file that is not seen. */
    UNCERTAIN;

    Answer and(Answer other) {
      if (this == NO || other == NO) {
        return NO;
      }
      return this == YES ? other : this;
    }
  }

  /** Classes all of whose final fields of primitive types are constants, by their documentation. */
  private static final Set<String> WITH_CONSTANTS =
      Stream.of("Byte", "Short", "Character", "Integer", "Long", "Float", "Double", "Math")
          .map("java.lang."::concat)
          .collect(Collectors.toUnmodifiableSet());

  private final J file;
  private final Map<String, Expression> localInitializers;

  /**
   * Creates the judge for one place.
   *
   * @param file the file, for the constants that it declares
   * @param localInitializers the initialisers of the final locals that may be read
   */
  public Constants(J file, Map<String, Expression> localInitializers) {
    this.file = file;
    this.localInitializers = localInitializers;
  }

  /** Whether a variable can be declared anywhere, with the value that it has from there on. */
  public boolean moveWith(J.VariableDeclarations.NamedVariable variable) {
    return variable.getInitializer() == null || judge(variable.getInitializer()) == Answer.YES;
  }

  /** Whether an expression is a constant. */
  public Answer judge(Expression expression) {
    Expression value = expression.unwrap();
    if (value instanceof J.Literal) {
      return Answer.YES;
    }
    if (value instanceof J.Unary unary) {
      return unary.getOperator().isModifying() ? Answer.NO : judge(unary.getExpression());
    }
    if (value instanceof J.Binary binary) {
      return judge(binary);
    }
    if (value instanceof J.Ternary choice) {
      return judge(choice.getCondition())
          .and(judge(choice.getTruePart()))
          .and(judge(choice.getFalsePart()));
    }
    if (value instanceof J.TypeCast cast) {
      // Only casts to primitive types and to String, JLS 15.29.
      return cast.getType() instanceof JavaType.Primitive ? judge(cast.getExpression()) : Answer.NO;
    }
    if (value instanceof J.Identifier name) {
      return judge(name.getSimpleName(), Optional.ofNullable(name.getFieldType()));
    }
    if (value instanceof J.FieldAccess access) {
      if (access.getTarget().getType() instanceof JavaType.Array) {
        return Answer.NO;
      }
      return judgeField(Optional.ofNullable(access.getName().getFieldType()));
    }
    return Answer.NO;
  }

  private Answer judge(J.Binary binary) {
    Answer operands = judge(binary.getLeft()).and(judge(binary.getRight()));
    boolean divides =
        binary.getOperator() == J.Binary.Type.Division
            || binary.getOperator() == J.Binary.Type.Modulo;
    // Dividing by a zero constant fails when it runs.
    boolean cannotFail =
        !divides
            || (binary.getRight().unwrap() instanceof J.Literal divisor
                && divisor.getValue() instanceof Number number
                && number.doubleValue() != 0);
    return cannotFail ? operands : operands.and(Answer.UNCERTAIN);
  }

  private Answer judge(String name, Optional<JavaType.Variable> variable) {
    Expression initializer = localInitializers.get(name);
    boolean isLocal =
        variable.isEmpty()
            || variable.get().getOwner() instanceof JavaType.Method
            || variable.get().getOwner() instanceof JavaType.Unknown;
    if (isLocal) {
      return initializer == null ? Answer.NO : judge(initializer);
    }
    return judgeField(variable);
  }

  private Answer judgeField(Optional<JavaType.Variable> field) {
    if (field.isEmpty()) {
      return Answer.UNCERTAIN;
    }
    boolean canBeConstant =
        field.get().hasFlags(Flag.Final) && field.get().getType() instanceof JavaType.Primitive;
    if (!canBeConstant) {
      return Answer.NO;
    }
    String owner = String.valueOf(field.get().getOwner());
    if (WITH_CONSTANTS.contains(owner)) {
      return Answer.YES;
    }
    Optional<J.VariableDeclarations.NamedVariable> declaration =
        FieldSearch.in(file, owner, field.get().getName());
    if (declaration.isEmpty()) {
      return Answer.UNCERTAIN;
    }
    Expression initializer = declaration.get().getInitializer();
    return initializer == null ? Answer.NO : judge(initializer);
  }
}
