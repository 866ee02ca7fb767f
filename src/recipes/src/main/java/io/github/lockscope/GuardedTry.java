package io.github.lockscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * A {@code try} whose {@code finally} releases, and the acquires right before it that it is for.
 *
 * @param list the statements among which they are
 * @param attempt the {@code try}
 * @param entry how the code gets into it
 * @param regions the locks that it is for, in the order of their acquires
 * @param early the releases in it that a flag tells the {@code finally} of
 */
record GuardedTry(
    StatementList list,
    J.Try attempt,
    ScopePlan.Entry entry,
    List<Region> regions,
    Optional<ScopePlan.Early> early) {
  /**
   * An acquire and its release.
   *
   * @param acquire the acquire
   * @param statement the statement that acquires, or is left without the lock
   * @param release the release
   * @param ending the statement of the {@code finally} that releases
   */
  record Region(LockCall acquire, UUID statement, LockCall release, UUID ending) {}

  /** The {@code try} that an acquire has to itself, or shares with acquires beside it. */
  static Optional<GuardedTry> of(LockCall acquire, Holds holds) {
    if (acquire.operation().effect() == Protocol.Effect.TRY_ACQUIRE) {
      return attempted(acquire, holds);
    }
    return acquire
        .list()
        .flatMap(
            list -> certain(acquire, list, holds).or(() -> FlaggedTry.of(acquire, list, holds)));
  }

  UUID target() {
    return attempt.getId();
  }

  /** What is done on the way out besides releasing. */
  ScopePlan.Ending ending() {
    if (worksAfterRelease()) {
      return ScopePlan.Ending.RELEASED;
    }
    return attempt.getCatches().isEmpty() && others().isEmpty()
        ? ScopePlan.Ending.PLAIN
        : ScopePlan.Ending.HELD;
  }

  /** Whether the lock is given up before the code is through. */
  boolean endsEarly() {
    return early.isPresent() || ending() == ScopePlan.Ending.RELEASED;
  }

  boolean releasesEarly(LockCall call) {
    return early.filter(known -> known.releases().contains(call.id())).isPresent();
  }

  /** Whether code has to name the guard. */
  boolean readsGuard() {
    return entry != ScopePlan.Entry.FOR_CERTAIN || endsEarly();
  }

  private boolean worksAfterRelease() {
    List<Statement> last = finallyStatements();
    int first = last.size();
    for (int i = last.size() - 1; i >= 0; i--) {
      first = isRelease(last.get(i)) ? i : first;
    }
    return last.stream().skip(first).anyMatch(statement -> !isRelease(statement));
  }

  /** Whether a stamp is declared for the releases and used for nothing else. */
  boolean isStampOnlyReleased(LockCall acquire) {
    Optional<Receiver> stamp = acquire.stamp();
    boolean isDeclared =
        acquire
            .statement()
            .filter(own -> own.getValue() instanceof J.VariableDeclarations)
            .isPresent();
    return isDeclared
        && stamp.isPresent()
        && stamp.get() instanceof Receiver.Local local
        && Uses.of(local.name(), Locals.member(acquire.cursor()).getValue())
            == 1 + early.map(known -> known.releases().size()).orElse(0);
  }

  private List<Statement> others() {
    return finallyStatements().stream().filter(statement -> !isRelease(statement)).toList();
  }

  private List<Statement> finallyStatements() {
    return finallyOf(attempt);
  }

  private static List<Statement> finallyOf(J.Try attempt) {
    return attempt.getFinally() == null
        ? List.of()
        : attempt.getFinally().getStatements().stream()
            .filter(statement -> !(statement instanceof J.Empty))
            .toList();
  }

  private boolean isRelease(Statement statement) {
    return regions.stream().anyMatch(own -> own.ending().equals(statement.getId()));
  }

  private static Optional<GuardedTry> certain(LockCall acquire, StatementList list, Holds holds) {
    List<Statement> statements = list.statements();
    int at = list.indexOf(acquire.statement().orElseThrow().getValue()) + 1;
    while (at < statements.size() && acquires(statements.get(at), holds).isPresent()) {
      at++;
    }
    if (at == statements.size() || !(statements.get(at) instanceof J.Try attempt)) {
      return Optional.empty();
    }
    List<Region> regions = new ArrayList<>();
    for (int i = at - 1; i >= 0; i--) {
      Optional<LockCall> before = acquires(statements.get(i), holds);
      Optional<LockCall> release = before.flatMap(call -> releaseIn(attempt, call, holds));
      if (release.isEmpty()) {
        break;
      }
      regions.add(
          0,
          new Region(before.get(), statements.get(i).getId(), release.get(), release.get().id()));
    }
    GuardedTry found =
        new GuardedTry(list, attempt, ScopePlan.Entry.FOR_CERTAIN, regions, Optional.empty());
    return regions.stream().anyMatch(region -> region.acquire().equals(acquire))
            && found.releasesNoOther(holds)
        ? Optional.of(found)
        : Optional.empty();
  }

  /** Whether all that the {@code finally} releases was acquired right before. */
  private boolean releasesNoOther(Holds holds) {
    return regions.stream().map(Region::release).distinct().count() == regions.size()
        && others().stream()
            .allMatch(
                statement ->
                    holds.within(List.of(statement)).stream()
                        .noneMatch(call -> call.releases() || call.acquires()));
  }

  private static Optional<LockCall> acquires(Statement statement, Holds holds) {
    return holds
        .madeUpBy(statement)
        .filter(call -> call.operation().effect() == Protocol.Effect.ACQUIRE)
        .filter(LockCall::isResolved);
  }

  /** The release that is one of the statements of a {@code finally}. */
  private static Optional<LockCall> releaseIn(J.Try attempt, LockCall acquire, Holds holds) {
    List<LockCall> found =
        finallyOf(attempt).stream()
            .flatMap(statement -> holds.madeUpBy(statement).stream())
            .filter(LockCall::releases)
            .filter(acquire::concerns)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** {@code if (tryLock()) { try … }} or {@code if (!tryLock()) return; try …} */
  private static Optional<GuardedTry> attempted(LockCall acquire, Holds holds) {
    Cursor at = Attempt.choice(acquire.cursor().getParentTreeCursor());
    if (!(at.getValue() instanceof J.If choice)) {
      return Optional.empty();
    }
    Optional<StatementList> list = StatementList.holding(at);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    if (choice.getIfCondition().getTree().unwrap() == acquire.call()) {
      return only(choice.getThenPart())
          .flatMap(
              attempt -> of(acquire, choice, attempt, ScopePlan.Entry.IF_TAKEN, list.get(), holds));
    }
    boolean isRefusal = Attempt.of(acquire).isPresent();
    int next = list.get().indexOf(choice) + 1;
    return isRefusal
            && next < list.get().statements().size()
            && list.get().statements().get(next) instanceof J.Try attempt
        ? of(acquire, choice, attempt, ScopePlan.Entry.UNLESS_REFUSED, list.get(), holds)
        : Optional.empty();
  }

  private static Optional<GuardedTry> of(
      LockCall acquire,
      J.If choice,
      J.Try attempt,
      ScopePlan.Entry entry,
      StatementList list,
      Holds holds) {
    return releaseIn(attempt, acquire, holds)
        .map(
            release ->
                new GuardedTry(
                    list,
                    attempt,
                    entry,
                    List.of(new Region(acquire, choice.getId(), release, release.id())),
                    Optional.empty()))
        .filter(found -> found.releasesNoOther(holds));
  }

  /** The {@code try} that is all of a branch. */
  private static Optional<J.Try> only(Statement branch) {
    return branch instanceof J.Block block
            && block.getStatements().size() == 1
            && block.getStatements().get(0) instanceof J.Try attempt
        ? Optional.of(attempt)
        : Optional.empty();
  }
}
