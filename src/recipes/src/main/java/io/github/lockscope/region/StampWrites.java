package io.github.lockscope.region;

import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.AssignmentVisitor;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** Looks for what puts another value in the place of a stamp than an acquire of the same hold. */
final class StampWrites extends AssignmentVisitor {
  private final Receiver stamp;
  private final Set<UUID> acquires;
  private boolean found;

  private StampWrites(Receiver stamp, Set<UUID> acquires) {
    this.stamp = stamp;
    this.acquires = acquires;
  }

  /**
   * Whether some statements assign the variable of a stamp.
   *
   * @param own the calls that take or give the hold whose stamp it is
   */
  static boolean areIn(
      List<Statement> statements, StatementList list, Receiver stamp, List<LockCall> own) {
    Set<UUID> acquires =
        own.stream().filter(LockCall::acquires).map(LockCall::id).collect(Collectors.toSet());
    StampWrites writes = new StampWrites(stamp, acquires);
    statements.forEach(statement -> writes.visit(statement, 0, list.cursor()));
    return writes.found;
  }

  @Override
  protected void write(Expression target) {
    boolean isOwn =
        getCursor().getValue() instanceof J.Assignment assignment
            && acquires.contains(assignment.getAssignment().unwrap().getId());
    found |= !isOwn && new ReceiverReader(getCursor()).read(target).equals(stamp);
  }
}
