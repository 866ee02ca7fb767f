package io.github.lockscope.decide;

import io.github.lockscope.site.LockCalls;
import io.github.lockscope.tree.Harmless;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** Jumps with what is at hand, for which it makes no difference whether a lock is held. */
final class QuietExit {
  private QuietExit() {}

  /**
   * Whether a statement is one, and throws nothing.
   *
   * @param place where it is
   */
  static boolean is(Statement statement, Cursor place) {
    return statement instanceof J.Return out
        ? Harmless.isReturnOfValueAtHand(out) && !isTakenOutOfBox(out, place)
        : statement instanceof J.Break || statement instanceof J.Continue;
  }

  /** Whether a statement throws an exception that is there already. */
  static boolean isRethrow(Statement statement) {
    return statement instanceof J.Throw thrown
        && thrown.getException().unwrap() instanceof J.Identifier exception
        && Harmless.isLocal(exception);
  }

  /** Whether a result may have to be unboxed, which throws on null, JLS 5.1.8. */
  private static boolean isTakenOutOfBox(J.Return out, Cursor place) {
    return out.getExpression() != null
        && out.getExpression().unwrap() instanceof J.Identifier result
        && !(result.getType() instanceof JavaType.Primitive)
        && !(LockCalls.callableAt(place).getValue() instanceof J.MethodDeclaration method
            && method.getReturnTypeExpression() != null
            && !(method.getReturnTypeExpression().getType() instanceof JavaType.Primitive));
  }
}
