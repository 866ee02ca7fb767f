package io.github.lockscope.decide;

import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.HarmlessCondition;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/**
 * {@code if (locked) unlock();} as a statement of a {@code finally}: it can move as a whole, if
 * nothing is done to answer.
 *
 * @param release the release
 */
record AskedRelease(LockCall release) {
  /** The choice, if it is one of the statements of a {@code finally}. */
  Optional<Cursor> in(J.Try attempt) {
    return release
        .statement()
        .map(AskedRelease::around)
        .filter(at -> at.getValue() instanceof J.If choice && isAsked(choice))
        .filter(
            at ->
                StatementList.holding(at)
                    .filter(list -> list.holder() == attempt.getFinally())
                    .isPresent());
  }

  /** What a statement is all of a branch of. */
  static Cursor around(Cursor statement) {
    Cursor at = statement.getParentTreeCursor();
    return at.getValue() instanceof J.Block block && block.getStatements().size() == 1
        ? at.getParentTreeCursor()
        : at;
  }

  private static boolean isAsked(J.If choice) {
    return choice.getElsePart() == null && HarmlessCondition.is(choice.getIfCondition().getTree());
  }
}
