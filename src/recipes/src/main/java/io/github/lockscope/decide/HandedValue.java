package io.github.lockscope.decide;

import io.github.lockscope.tree.ReceiverReader;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Values that are there already, and objects that are made of nothing but such: a guard. */
final class HandedValue {
  private HandedValue() {}

  /** Whether to hand a value over takes no other work. */
  static boolean is(Expression expression) {
    Expression value = expression.unwrap();
    if (value instanceof J.NewClass creation) {
      return !isOfJdk(creation) && creation.getArguments().stream().allMatch(HandedValue::is);
    }
    if (value instanceof J.FieldAccess access) {
      return is(access.getTarget());
    }
    if (value instanceof J.MethodInvocation call) {
      return call.getMethodType() != null
          && ReceiverReader.isView(call.getMethodType())
          && call.getSelect() != null
          && is(call.getSelect());
    }
    return value instanceof J.Identifier
        || value instanceof J.Literal
        || value instanceof J.Empty
        || value instanceof J.Lambda
        || value instanceof J.MemberReference;
  }

  /** What the JDK makes of values is a copy of them, or their text. */
  private static boolean isOfJdk(J.NewClass creation) {
    JavaType.FullyQualified type = TypeUtils.asFullyQualified(creation.getType());
    return type != null
        && creation.getBody() == null
        && type.getFullyQualifiedName().startsWith("java.");
  }

  /** {@code lock != null && lock.tryLock()}: who gets the answer has the lock by it. */
  private static boolean isLastOf(Object conjunction, Cursor part) {
    return conjunction instanceof J.Binary both
        && both.getOperator() == J.Binary.Type.And
        && both.getRight() == part.getValue();
  }

  /**
   * Whether a call is the result of its code, or an object is that is made of it: {@code return new
   * Held(lock, lock.readLock())}. What is evaluated before the call is no matter.
   */
  static boolean isMadeOf(Cursor call) {
    Cursor argument = call;
    Cursor at = call.getParentTreeCursor();
    while (at.getValue() instanceof J.Parentheses<?> || isLastOf(at.getValue(), argument)) {
      argument = at;
      at = at.getParentTreeCursor();
    }
    if (at.getValue() instanceof J.NewClass creation) {
      List<Expression> arguments = creation.getArguments();
      return at.getParentTreeCursor().getValue() instanceof J.Return
          && !isOfJdk(creation)
          && arguments
              .subList(arguments.indexOf(argument.<J>getValue()) + 1, arguments.size())
              .stream()
              .allMatch(HandedValue::is);
    }
    return at.getValue() instanceof J.Return || at.getValue() instanceof J.Lambda;
  }
}
