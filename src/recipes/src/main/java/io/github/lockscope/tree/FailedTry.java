package io.github.lockscope.tree;

import java.util.List;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** A {@code try} whose body has failed: where that may lead, other than on to who called. */
public record FailedTry(J.Try attempt) {
  /** Whether the method may go on behind it, or in another round of a loop. */
  public boolean mayStay() {
    return endings().anyMatch(list -> !isLeft(list) || Exits.leaveOtherThanByReturn(list))
        || finallyJumps();
  }

  /** Whether the method may return, so that its callers go on. */
  public boolean mayReturn() {
    return mayStay() || endings().anyMatch(list -> !Exits.returns(list).isEmpty());
  }

  private Stream<List<Statement>> endings() {
    return attempt.getCatches().stream().map(handler -> handler.getBody().getStatements());
  }

  /** JLS 14.20.2: a jump in a {@code finally} makes the failure be forgotten. */
  private boolean finallyJumps() {
    J.Block last = attempt.getFinally();
    return last != null && Exits.leave(last.getStatements());
  }

  private static boolean isLeft(List<Statement> statements) {
    if (statements.isEmpty()) {
      return false;
    }
    Statement last = statements.get(statements.size() - 1);
    return last instanceof J.Return || last instanceof J.Throw;
  }
}
