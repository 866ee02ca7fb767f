package io.github.lockscope.tree;

import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * What an attempt to take a {@code StampedLock} comes to without the lock: zero, as it documents.
 */
public final class NoStamp {
  private NoStamp() {}

  /** Whether an expression is written as that. */
  public static boolean is(Expression expression) {
    return expression instanceof J.Literal literal
        && literal.getValue() instanceof Number number
        && number.longValue() == 0;
  }
}
