package io.github.lockscope.callers;

import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockedBranch;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.tree.NoStamp;
import io.github.lockscope.tree.Receiver;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * What is done with a lock first of all.
 *
 * @param acquire what takes it
 */
record FirstUse(LockCall acquire) {
  /** The statement that comes right behind the acquire where it got the lock. */
  Optional<Statement> statement() {
    if (acquire.operation().effect() == Protocol.Effect.ACQUIRE) {
      return acquire.behind().flatMap(FirstUse::first);
    }
    Optional<Statement> branch = LockedBranch.of(acquire);
    if (branch.isPresent()) {
      return branch.flatMap(FirstUse::opening);
    }
    Optional<Attempt> attempt = Attempt.of(acquire);
    Optional<Statement> next =
        attempt
            .flatMap(Attempt::list)
            .map(list -> list.behind(attempt.get().statement().getValue()))
            .flatMap(FirstUse::first);
    return attempt.flatMap(Attempt::answer).isEmpty() ? next : next.flatMap(this::branchWithStamp);
  }

  /** {@code if (stamp != 0) { … }} */
  private Optional<Statement> branchWithStamp(Statement next) {
    return next instanceof J.If choice
            && choice.getIfCondition().getTree() instanceof J.Binary comparison
            && comparison.getOperator() == J.Binary.Type.NotEqual
            && isStamp(comparison.getLeft())
            && NoStamp.is(comparison.getRight())
        ? opening(choice.getThenPart())
        : Optional.empty();
  }

  private static Optional<Statement> first(List<Statement> statements) {
    return statements.stream().findFirst();
  }

  private static Optional<Statement> opening(Statement branch) {
    return branch instanceof J.Block block ? first(block.getStatements()) : Optional.of(branch);
  }

  /** Whether a value is the stamp of the acquire. */
  boolean isStamp(Expression value) {
    return value instanceof J.Identifier name
        && acquire.stamp().orElse(null) instanceof Receiver.Local stamp
        && stamp.name().equals(name.getSimpleName());
  }
}
