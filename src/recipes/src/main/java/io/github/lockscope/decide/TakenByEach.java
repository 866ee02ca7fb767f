package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.Receiver;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** {@code locks.forEach(lock -> lock.lock());}: a loop, if one without the syntax of it. */
public final class TakenByEach {
  private TakenByEach() {}

  /** Whether code goes on with work behind such a call that takes all of some locks. */
  public static boolean isFollowed(LockCall acquire, Holds holds) {
    Cursor callable = LockCalls.callableAt(acquire.cursor());
    if (!(callable.getValue() instanceof J.Lambda lambda) || !isOfParameter(acquire, lambda)) {
      return false;
    }
    return isFollowed(callable, holds);
  }

  /** Whether code goes on with work behind a call that does for each what it is given. */
  public static boolean isFollowed(Cursor given, Holds holds) {
    Cursor user = given.getParentTreeCursor();
    return user.getValue() instanceof J.MethodInvocation call
        && isForEach(call.getMethodType())
        && StatementList.isRunAt(user)
        && !LastThingDone.isBefore(user, holds);
  }

  private static boolean isOfParameter(LockCall acquire, J.Lambda lambda) {
    return acquire
        .direct()
        .has(
            part ->
                part instanceof Receiver.Local local
                    && lambda.getParameters().getParameters().stream()
                        .anyMatch(parameter -> declares(parameter, local.name())));
  }

  private static boolean declares(J parameter, String name) {
    return parameter instanceof J.VariableDeclarations declaration
        && declaration.getVariables().stream()
            .anyMatch(variable -> variable.getSimpleName().equals(name));
  }

  private static boolean isForEach(JavaType.@Nullable Method method) {
    return method != null
        && method.getName().startsWith("forEach")
        && method.getDeclaringType().getFullyQualifiedName().startsWith("java.");
  }
}
