package io.github.lockscope;

import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** Looks for {@code lock::unlock}. */
final class ReleaseReference extends CodeVisitor<Integer> {
  private final LockCall acquire;
  private boolean found;

  private ReleaseReference(LockCall acquire) {
    this.acquire = acquire;
  }

  /** Whether code refers to the method that releases the lock of an acquire. */
  static boolean isIn(Cursor code, LockCall acquire) {
    ReleaseReference search = new ReleaseReference(acquire);
    search.visit(code.<J>getValue(), 0, code.getParentOrThrow());
    return search.found;
  }

  @Override
  public J.MemberReference visitMemberReference(J.MemberReference reference, Integer p) {
    found |=
        acquire.kind().releases(reference.getReference().getSimpleName())
            && new ReceiverReader(getCursor())
                .read(reference.getContaining())
                .equals(acquire.direct());
    return super.visitMemberReference(reference, p);
  }
}
