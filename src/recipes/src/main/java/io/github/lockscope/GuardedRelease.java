package io.github.lockscope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.java.tree.J;

/**
 * Decides an acquire inside the {@code try} whose {@code finally} releases, where it cannot come
 * out of it: a flag tells the {@code finally} whether the acquire was got to and did not fail.
 */
final class GuardedRelease {
  private final Holds holds;
  private final LockCall acquire;

  GuardedRelease(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
  }

  /** The verdict; empty where a flag would not be right. */
  Optional<Verdict> decide() {
    Surroundings surroundings = new Surroundings(holds, acquire);
    Optional<Surroundings.Enclosing> cover = surroundings.cover();
    if (cover.isEmpty() || surroundings.isInLoopWithin(cover.get().statement())) {
      return Optional.empty();
    }
    J.Try attempt = cover.get().statement();
    List<LockCall> calls =
        holds.within(List.of(attempt)).stream().filter(acquire::isSameLock).toList();
    Optional<LockCall> release = calls.stream().filter(LockCall::releases).findFirst();
    boolean isOnlyPair =
        calls.size() == 2
            && calls.contains(acquire)
            && acquire.operation().effect() == Protocol.Effect.ACQUIRE
            && acquire.list().filter(own -> isReachedAtOnce(own, attempt)).isPresent();
    boolean isPlainRelease =
        release.isPresent()
            && release
                .get()
                .list()
                .filter(list -> list.holder() == attempt.getFinally())
                .isPresent();
    Optional<StatementList> list = StatementList.holding(cover.get().cursor());
    if (!isOnlyPair || !isPlainRelease || list.isEmpty()) {
      return Optional.empty();
    }
    Receiver receiver = acquire.sharedWith(release.get());
    boolean changes = Writes.in(List.of(attempt), list.get().cursor()).touch(receiver);
    if (changes || receiver.has(Receiver.Choice.class::isInstance)) {
      return Optional.empty();
    }
    holds.claim(release.get(), acquire);
    return Optional.of(
        new Verdict.Rewrite(
            new Plan.GuardRelease(
                list.get().id(),
                attempt.getId(),
                FlagName.of(acquire, holds),
                Set.of(new Taking.Behind(acquire.statementId().orElseThrow(), Optional.empty())),
                release.get().id()),
            List.of(ReviewNote.FLAG_FOLLOWS_LOCK)));
  }

  /**
   * Whether nothing but a failure keeps the body of the {@code try} from getting to the acquire.
   */
  private boolean isReachedAtOnce(StatementList own, J.Try attempt) {
    int index = own.indexOf(acquire.statement().orElseThrow().getValue());
    return own.id().equals(attempt.getBody().getId())
        && !Exits.leave(own.statements().subList(0, index));
  }
}
