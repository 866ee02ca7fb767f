package io.github.lockscope.decide;

import io.github.lockscope.callers.KeptStamp;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.tree.GivenValues;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * Whether code gives a lock that it takes, or the stamp for it, to somebody else: who keeps it on
 * some way may mean to.
 */
final class GivenOut extends GivenValues {
  private final LockCall acquire;
  private boolean found;

  private GivenOut(LockCall acquire) {
    this.acquire = acquire;
  }

  static boolean is(LockCall acquire, Holds holds) {
    if (acquire.operation().stamped() && !KeptStamp.is(acquire, holds)) {
      return true;
    }
    Cursor callable = LockCalls.callableAt(acquire.cursor());
    GivenOut search = new GivenOut(acquire);
    search.visit(callable.<J>getValue(), 0, callable.getParentOrThrow());
    return search.found;
  }

  @Override
  public J.Assignment visitAssignment(J.Assignment assignment, Integer p) {
    give(assignment.getAssignment());
    return super.visitAssignment(assignment, p);
  }

  @Override
  protected void give(Expression value) {
    Receiver given = new ReceiverReader(getCursor()).read(value);
    found |= given.equals(acquire.direct()) || given.equals(acquire.bound());
  }
}
