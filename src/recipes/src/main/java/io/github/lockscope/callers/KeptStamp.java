package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * Whether the stamp of an acquire stays in its code: nobody else can release by it what it is for.
 */
public final class KeptStamp extends CodeVisitor<Integer> {
  private final LockCall acquire;
  private final String stamp;
  private final Holds holds;
  private boolean isHandedOut;

  private KeptStamp(LockCall acquire, String stamp, Holds holds) {
    this.acquire = acquire;
    this.stamp = stamp;
    this.holds = holds;
  }

  /** Whether a local variable has the stamp, and nothing but calls on the lock is told of it. */
  public static boolean is(LockCall acquire, Holds holds) {
    Optional<String> name =
        acquire
            .stamp()
            .filter(Receiver.Local.class::isInstance)
            .map(stamp -> ((Receiver.Local) stamp).name());
    if (name.isEmpty()) {
      return false;
    }
    Cursor callable = LockCalls.callableAt(acquire.cursor());
    KeptStamp search = new KeptStamp(acquire, name.get(), holds);
    search.visit(callable.<J>getValue(), 0, callable.getParentOrThrow());
    return !search.isHandedOut;
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
    if (identifier.getSimpleName().equals(stamp)) {
      isHandedOut |=
          !LockCalls.callable(getCursor()).equals(acquire.callable()) || !isForLock(identifier);
    }
    return identifier;
  }

  /** Whether a stamp is compared, set, or told to a call on its lock. */
  private boolean isForLock(J.Identifier use) {
    Object user = getCursor().getParentTreeCursor().getValue();
    return (user instanceof J.VariableDeclarations.NamedVariable variable
            && variable.getName().getId().equals(use.getId()))
        || user instanceof J.Binary
        || (user instanceof J.Assignment assignment
            && assignment.getVariable().getId().equals(use.getId()))
        || (user instanceof J.MethodInvocation call
            && (holds.isLockCall(call) || isOfLock(call.getSelect())));
  }

  private boolean isOfLock(@Nullable Expression receiver) {
    return receiver != null
        && new ReceiverReader(getCursor()).read(receiver).equals(acquire.direct());
  }
}
