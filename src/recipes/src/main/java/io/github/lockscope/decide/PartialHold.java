package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Protocol;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** A lock that is taken as one of several: where not all can be got, this one stays held. */
final class PartialHold {
  private PartialHold() {}

  /** {@code return lock.tryLock() && other.tryLock();}: the answer may be no all the same. */
  static boolean maySayNo(LockCall attempt) {
    Cursor part = attempt.cursor();
    Cursor at = part.getParentTreeCursor();
    while (at.getValue() instanceof J.Parentheses<?>
        || (at.getValue() instanceof J.Binary both && both.getOperator() == J.Binary.Type.And)) {
      if (at.getValue() instanceof J.Binary both && both.getLeft() == part.getValue()) {
        return true;
      }
      part = at;
      at = at.getParentTreeCursor();
    }
    return false;
  }

  /** {@code lock.lock(); other.lockInterruptibly();}: who is interrupted has the first one. */
  static boolean mayEndInFailure(LockCall acquire, Holds holds) {
    if (acquire.kind().arguments() == Protocol.Arguments.PERMITS) {
      return false;
    }
    List<Statement> behind = acquire.behind().orElse(List.of());
    return behind.stream()
        .flatMap(statement -> holds.madeUpBy(statement).stream())
        .filter(other -> other.operation().effect() == Protocol.Effect.ACQUIRE)
        .anyMatch(LockCall::declaresFailure);
  }
}
