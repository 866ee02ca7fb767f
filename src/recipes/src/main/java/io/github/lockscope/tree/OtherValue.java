package io.github.lockscope.tree;

import java.util.Optional;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** {@code kind == 1} and {@code kind == 2}: who asks for one value need not ask for the other. */
public record OtherValue(String local, Object value) {
  /** Whether the second of two questions answers the first one, without a look at anything else. */
  public static boolean isAskedFor(Expression first, Expression second) {
    Optional<OtherValue> one = of(first);
    Optional<OtherValue> other = of(second);
    return one.isPresent()
        && other.isPresent()
        && one.get().local.equals(other.get().local)
        && !one.get().value.equals(other.get().value);
  }

  /** Numbers of one type only: an {@code int} may be a {@code long} or a {@code char} as well. */
  private static Optional<OtherValue> of(Expression question) {
    return question.unwrap() instanceof J.Binary equation
            && equation.getOperator() == J.Binary.Type.Equal
            && equation.getLeft().unwrap() instanceof J.Identifier local
            && local.getType() == JavaType.Primitive.Int
            && Harmless.isLocal(local)
            && equation.getRight().unwrap() instanceof J.Literal literal
            && literal.getType() == JavaType.Primitive.Int
            && literal.getValue() != null
        ? Optional.of(new OtherValue(local.getSimpleName(), literal.getValue()))
        : Optional.empty();
  }
}
