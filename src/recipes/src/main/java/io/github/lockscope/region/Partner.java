package io.github.lockscope.region;

import io.github.lockscope.site.FinallyBlock;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.StatementList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** What answers an acquire among the statements that follow it in its list. */
public sealed interface Partner {
  /**
   * A release that is itself one of the statements.
   *
   * @param index its index
   * @param call the call
   */
  record Release(int index, LockCall call) implements Partner {}

  /**
   * A {@code try} whose {@code finally} releases.
   *
   * @param index its index
   * @param statement the {@code try}
   * @param last what its {@code finally} does
   */
  record InFinally(int index, J.Try statement, FinallyBlock last) implements Partner {}

  /** The first partner that belongs to no other acquire yet. */
  static Optional<Partner> of(LockCall acquire, StatementList list, Holds holds) {
    List<Statement> statements = list.statements();
    int start = acquire.statement().map(cursor -> list.indexOf(cursor.getValue())).orElseThrow();
    for (int i = start + 1; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Optional<LockCall> call = holds.madeUpBy(statement);
      if (call.isPresent()
          && call.get().releases()
          && acquire.concerns(call.get())
          && !holds.isClaimed(call.get())) {
        return Optional.of(new Release(i, call.get()));
      }
      if (unlabelled(statement) instanceof J.Try attempt) {
        FinallyBlock last = holds.inFinally(attempt, acquire);
        if (last.isRelated() && !releasesIn(attempt, acquire, holds).allMatch(holds::isClaimed)) {
          return Optional.of(new InFinally(i, attempt, last));
        }
      }
    }
    return Optional.empty();
  }

  private static Statement unlabelled(Statement statement) {
    return statement instanceof J.Label label ? unlabelled(label.getStatement()) : statement;
  }

  /** The releases in a {@code finally} that an acquire may be answered by. */
  static Stream<LockCall> releasesIn(J.Try attempt, LockCall acquire, Holds holds) {
    return attempt.getFinally() == null
        ? Stream.empty()
        : holds.within(List.of(attempt.getFinally())).stream()
            .filter(LockCall::releases)
            .filter(acquire::concerns);
  }
}
