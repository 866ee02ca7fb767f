package io.github.lockscope;

import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * Whether code gives a lock that it takes, or the stamp for it, to somebody else: who keeps it on
 * some way may mean to.
 */
final class GivenOut extends CodeVisitor<Integer> {
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
  public J.Return visitReturn(J.Return jump, Integer p) {
    if (jump.getExpression() != null) {
      give(jump.getExpression());
    }
    return super.visitReturn(jump, p);
  }

  @Override
  public J.Assignment visitAssignment(J.Assignment assignment, Integer p) {
    give(assignment.getAssignment());
    return super.visitAssignment(assignment, p);
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
    call.getArguments().forEach(this::give);
    return super.visitMethodInvocation(call, p);
  }

  @Override
  public J.NewClass visitNewClass(J.NewClass creation, Integer p) {
    creation.getArguments().forEach(this::give);
    return super.visitNewClass(creation, p);
  }

  private void give(Expression value) {
    Receiver given = new ReceiverReader(getCursor()).read(value);
    found |= given.equals(acquire.direct()) || given.equals(acquire.bound());
  }
}
