package io.github.lockscope.decide;

import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.Harmless;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/**
 * {@code while (true) { if (lock.tryLock()) { break; } … }}: whoever comes behind the loop comes by
 * that {@code break}, and so with the lock.
 */
final class AcquiringLoop {
  private AcquiringLoop() {}

  /**
   * The statements behind such a loop; empty if there is none.
   *
   * @param choice the {@code if} whose condition holds only with the lock
   */
  static Optional<List<Statement>> behind(Cursor choice) {
    return loopAround(choice)
        .filter(loop -> isEndless(loop.getValue()))
        .filter(loop -> isLeftOnlyBy(choice.<J.If>getValue().getThenPart(), loop.getValue()))
        .flatMap(AcquiringLoop::rest);
  }

  /** The loop around a statement, unless something is done on the way out of it. */
  private static Optional<Cursor> loopAround(Cursor statement) {
    Cursor at = statement.getParentTreeCursor();
    while (at.getValue() instanceof J.Block
        || at.getValue() instanceof J.If
        || at.getValue() instanceof J.If.Else
        || (at.getValue() instanceof J.Try attempt
            && attempt.getFinally() == null
            && attempt.getResources() == null)) {
      at = at.getParentTreeCursor();
    }
    return at.getValue() instanceof Loop ? Optional.of(at) : Optional.empty();
  }

  /** JLS 14.21: such a loop completes normally only by a {@code break}. */
  private static boolean isEndless(Loop loop) {
    if (loop instanceof J.WhileLoop endless) {
      return isTrue(endless.getCondition().getTree());
    }
    if (loop instanceof J.DoWhileLoop endless) {
      return isTrue(endless.getWhileCondition().getTree());
    }
    return loop instanceof J.ForLoop endless
        && (endless.getControl().getCondition() instanceof J.Empty
            || isTrue(endless.getControl().getCondition()));
  }

  private static boolean isTrue(Expression condition) {
    return condition.unwrap() instanceof J.Literal literal
        && Boolean.TRUE.equals(literal.getValue());
  }

  private static boolean isLeftOnlyBy(Statement branch, Loop loop) {
    List<Statement> statements =
        branch instanceof J.Block block ? block.getStatements() : List.of(branch);
    List<J.Break> breaks = Exits.breaks(List.of(loop.getBody()));
    return breaks.size() == 1
        && statements.stream().filter(statement -> !Harmless.is(statement)).toList().equals(breaks);
  }

  private static Optional<List<Statement>> rest(Cursor loop) {
    return StatementList.holding(loop)
        .map(
            list ->
                list.statements()
                    .subList(list.indexOf(loop.getValue()) + 1, list.statements().size()));
  }
}
