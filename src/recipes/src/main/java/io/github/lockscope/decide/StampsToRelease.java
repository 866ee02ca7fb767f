package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * What becomes of a stamp in the body of the {@code try} whose {@code finally} releases it. Another
 * stamp of the same lock may take its place, by hand or from another variable; nothing else may.
 */
final class StampsToRelease extends CodeVisitor<Integer> {
  private final LockCall acquire;
  private final Receiver stamp;
  private final Holds holds;
  private Optional<SkipReason> doubt = Optional.empty();
  private boolean isLost;

  private StampsToRelease(LockCall acquire, Receiver stamp, Holds holds) {
    this.acquire = acquire;
    this.stamp = stamp;
    this.holds = holds;
  }

  /** What makes it doubtful that the variable still has a stamp of the lock behind some code. */
  static Optional<SkipReason> doubtBehind(
      J.Block body, Cursor around, LockCall acquire, Holds holds) {
    return acquire
        .stamp()
        .flatMap(
            stamp -> {
              StampsToRelease search = new StampsToRelease(acquire, stamp, holds);
              search.visit(body, 0, around);
              return search.doubt;
            });
  }

  /**
   * Whether the variable may be zero for a stamp that is still held, so that a {@code finally} that
   * asks it finds nothing to release.
   */
  static boolean areLost(LockCall acquire, Holds holds) {
    Cursor callable = LockCalls.callableAt(acquire.cursor());
    // What is held for writing can always be converted to that.
    return acquire.operation().mode() == Protocol.Mode.READ
        && acquire
            .stamp()
            .filter(
                stamp -> {
                  StampsToRelease search = new StampsToRelease(acquire, stamp, holds);
                  search.visit(callable.<J>getValue(), 0, callable.getParentOrThrow());
                  return search.isLost;
                })
            .isPresent();
  }

  @Override
  public J.Assignment visitAssignment(J.Assignment assignment, Integer p) {
    if (new ReceiverReader(getCursor()).read(assignment.getVariable()).equals(stamp)) {
      doubt = doubt.or(() -> doubtAbout(assignment.getAssignment().unwrap()));
    }
    return super.visitAssignment(assignment, p);
  }

  private Optional<SkipReason> doubtAbout(Expression value) {
    if (value instanceof J.Assignment both) {
      return doubtAbout(both.getAssignment().unwrap());
    }
    if (value instanceof J.Identifier other) {
      return UncheckedConversion.isIn(other, getCursor())
          ? Optional.of(converted("tryConvertToWriteLock"))
          : Optional.empty();
    }
    if (!(value instanceof J.MethodInvocation call)) {
      return value instanceof J.Literal ? Optional.of(SkipReason.STAMP_NOT_KEPT) : Optional.empty();
    }
    if (call.getSimpleName().equals("tryConvertToReadLock")) {
      // Who holds the lock in whatever mode can do so for reading.
      return Optional.empty();
    }
    if (call.getSimpleName().startsWith("tryConvertTo")) {
      return Optional.of(converted(call.getSimpleName()));
    }
    boolean isOfLock =
        holds
            .all()
            .filter(other -> other.id().equals(call.getId()))
            .anyMatch(other -> other.acquires() && other.direct().equals(acquire.direct()));
    return isOfLock ? Optional.empty() : Optional.of(SkipReason.STAMP_NOT_KEPT);
  }

  private SkipReason converted(String method) {
    isLost |= method.equals("tryConvertToWriteLock");
    return SkipReason.STAMP_CONVERTED;
  }
}
