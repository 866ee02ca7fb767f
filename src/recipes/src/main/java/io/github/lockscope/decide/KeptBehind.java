package io.github.lockscope.decide;

import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.HarmlessCondition;
import io.github.lockscope.tree.Trees;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * A lock that a {@code finally} keeps on some way, for code behind it that releases it then: {@code
 * try { … } finally { if (!keep) unlock(); } if (keep) { … }}.
 *
 * @param attempt the {@code try}
 * @param acquire the acquire
 */
record KeptBehind(J.Try attempt, LockCall acquire) {
  /** Whether nothing can fail from there to the {@code finally} that has a release behind. */
  boolean isCoveredUpTo(LockCall release) {
    return opening(behind(release))
        .filter(next -> next.getFinally() != null && Trees.contain(next.getFinally(), release.id()))
        .isPresent();
  }

  /** What follows in the list that leads to a release as well. */
  private List<Statement> behind(LockCall release) {
    return release
        .cursor()
        .getPathAsStream(J.Block.class::isInstance)
        .map(J.Block.class::cast)
        .map(J.Block::getStatements)
        .filter(statements -> statements.contains(attempt))
        .map(statements -> statements.subList(statements.indexOf(attempt) + 1, statements.size()))
        .findFirst()
        .orElse(List.of());
  }

  /** The {@code try} that statements start with, be it for one answer to what they ask. */
  private static Optional<J.Try> opening(List<Statement> statements) {
    for (Statement statement : statements) {
      if (statement instanceof J.Try next) {
        return Optional.of(next);
      }
      if (statement instanceof J.Block block) {
        return opening(block.getStatements());
      }
      if (statement instanceof J.If choice
          && HarmlessCondition.is(choice.getIfCondition().getTree())) {
        if (!Exits.endsInJump(choice.getThenPart())) {
          return opening(List.of(choice.getThenPart()));
        }
      } else if (!Harmless.is(statement)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
