package io.github.lockscope.decide;

import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** Looks for {@code lock.tryConvertToWriteLock(stamp)} and the like. */
final class StampConversion extends CodeVisitor<Integer> {
  private final LockCall acquire;
  private final Receiver stamp;
  private boolean found;

  private StampConversion(LockCall acquire, Receiver stamp) {
    this.acquire = acquire;
    this.stamp = stamp;
  }

  /** Whether the stamp of an acquire is converted in its callable: it is then worth nothing. */
  static boolean concerns(LockCall acquire) {
    Optional<Receiver> stamp = acquire.stamp();
    if (stamp.isEmpty()) {
      return false;
    }
    StampConversion search = new StampConversion(acquire, stamp.get());
    Cursor callable = LockCalls.callableAt(acquire.cursor());
    search.visit(callable.<J>getValue(), 0, callable.getParentOrThrow());
    return search.found;
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
    if (call.getSimpleName().startsWith("tryConvertTo")) {
      ReceiverReader reader = new ReceiverReader(getCursor());
      found |=
          reader.receiverOf(call).equals(acquire.direct())
              && reader.read(call.getArguments().get(0)).equals(stamp);
    }
    return super.visitMethodInvocation(call, p);
  }
}
