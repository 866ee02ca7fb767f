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
    return acquire.operation().effect() == Protocol.Effect.ACQUIRE
        ? acquire.behind().flatMap(FirstUse::first)
        : onlyWithLock()
            .or(
                () ->
                    Attempt.of(acquire)
                        .filter(attempt -> attempt.answer().isPresent())
                        .flatMap(FirstUse::behind)
                        .flatMap(this::branchWithStamp));
  }

  /** The first statement that nobody comes to unless an attempt has got the lock. */
  Optional<Statement> onlyWithLock() {
    return LockedBranch.of(acquire)
        .flatMap(FirstUse::opening)
        .or(
            () ->
                Attempt.of(acquire)
                    .filter(attempt -> attempt.answer().isEmpty())
                    .flatMap(FirstUse::behind));
  }

  private static Optional<Statement> behind(Attempt attempt) {
    return attempt
        .list()
        .map(list -> list.behind(attempt.statement().getValue()))
        .flatMap(FirstUse::first);
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
