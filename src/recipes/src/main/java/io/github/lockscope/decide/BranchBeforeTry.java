package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Unfailing;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * {@code if (c) lock(); try { … } finally { if (c) unlock(); }}
 *
 * @param holds the lock calls of the file
 * @param acquire the acquire in the branch
 */
record BranchBeforeTry(Holds holds, LockCall acquire) {
  /** The {@code try}, if nothing that may fail comes between it and the acquire. */
  Optional<J.Try> attempt() {
    Cursor at = acquire.cursor();
    Object callable = LockCalls.callableAt(at).getValue();
    for (; at.getValue() != callable; at = at.getParentTreeCursor()) {
      List<Statement> behind = behind(at);
      if (at.getValue() instanceof J.If) {
        Optional<J.Try> next = conditionalTry(behind);
        if (next.isPresent()) {
          return next;
        }
      }
      if (!behind.stream().allMatch(Unfailing::is)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static List<Statement> behind(Cursor statement) {
    J own = statement.getValue();
    return StatementList.holding(statement).map(list -> list.behind(own)).orElse(List.of());
  }

  private Optional<J.Try> conditionalTry(List<Statement> behind) {
    return behind.stream()
        .filter(statement -> !Harmless.is(statement))
        .findFirst()
        .filter(J.Try.class::isInstance)
        .map(J.Try.class::cast)
        .filter(attempt -> holds.inFinally(attempt, acquire).isConditional());
  }
}
