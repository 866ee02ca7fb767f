package io.github.lockscope.region;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.ScopePlan;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.IdleDeclaration;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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
 * @param answer the variable that tells whether the lock was got, which a guard does instead
 * @param isFollowed whether code behind it that runs without the lock comes to be in the scope of
 *     the guard
 */
public record GuardedTry(
    StatementList list,
    J.Try attempt,
    ScopePlan.Entry entry,
    List<Region> regions,
    Optional<ScopePlan.Early> early,
    Optional<KeptAnswer> answer,
    boolean isFollowed) {
  /**
   * An acquire and its release.
   *
   * @param acquire the acquire
   * @param statement the statement that acquires, or is left without the lock
   * @param release the release
   * @param ending the statement of the {@code finally} that releases
   */
  public record Region(LockCall acquire, UUID statement, LockCall release, UUID ending) {}

  GuardedTry(
      StatementList list,
      J.Try attempt,
      ScopePlan.Entry entry,
      List<Region> regions,
      Optional<ScopePlan.Early> early,
      Optional<KeptAnswer> answer) {
    this(list, attempt, entry, regions, early, answer, false);
  }

  /** The same with code behind it that runs without the lock in the scope of the guard. */
  GuardedTry followed() {
    return new GuardedTry(list, attempt, entry, regions, early, answer, true);
  }

  /** The {@code try} that an acquire has to itself, or shares with acquires beside it. */
  public static Optional<GuardedTry> of(LockCall acquire, Holds holds) {
    if (acquire.operation().effect() == Protocol.Effect.TRY_ACQUIRE) {
      return AttemptedTry.of(acquire, holds).or(() -> AnsweredTry.of(acquire, holds));
    }
    return acquire
        .list()
        .flatMap(
            list -> certain(acquire, list, holds).or(() -> FlaggedTry.of(acquire, list, holds)));
  }

  /** The id of the {@code try}. */
  public UUID target() {
    return attempt.getId();
  }

  /** What is done on the way out besides releasing. */
  public ScopePlan.Ending ending() {
    if (worksAfterRelease()) {
      return ScopePlan.Ending.RELEASED;
    }
    return attempt.getCatches().isEmpty() && others().isEmpty()
        ? ScopePlan.Ending.PLAIN
        : ScopePlan.Ending.HELD;
  }

  /** Whether the lock is given up before the code is through. */
  public boolean endsEarly() {
    return early.isPresent() || isFollowed || ending() == ScopePlan.Ending.RELEASED;
  }

  /** Whether a call is one of the releases in it that a flag tells of. */
  public boolean releasesEarly(LockCall call) {
    return early.filter(known -> known.releases().contains(call.id())).isPresent();
  }

  /** Whether code has to name the guard. */
  public boolean readsGuard() {
    return switch (entry) {
      case FOR_CERTAIN -> endsEarly();
      case IF_TAKEN, IF_TAKEN_AS_WELL, UNLESS_REFUSED -> true;
      // Beside other code, the finally asks once.
      case EITHER_WAY -> endsEarly() || answer.filter(kept -> kept.uses() > 1).isPresent();
    };
  }

  private boolean worksAfterRelease() {
    List<Statement> last = finallyStatements();
    int first = last.size();
    for (int i = last.size() - 1; i >= 0; i--) {
      first = isRelease(last.get(i)) ? i : first;
    }
    return last.stream().skip(first).anyMatch(statement -> !isRelease(statement));
  }

  /**
   * Whether a stamp is used for the releases, to ask whether there is one, and for nothing else.
   */
  public boolean isStampOnlyReleased(LockCall acquire) {
    return answer.map(kept -> !kept.stays()).orElseGet(() -> isDeclaredForReleases(acquire));
  }

  private boolean isDeclaredForReleases(LockCall acquire) {
    Optional<Receiver> stamp = acquire.stamp();
    boolean isDeclared =
        acquire
            .statement()
            .filter(own -> own.getValue() instanceof J.VariableDeclarations)
            .isPresent();
    return isDeclared
        && stamp.isPresent()
        && stamp.get() instanceof Receiver.Local local
        && acquire.list().stream().mapToInt(own -> usesBehind(acquire, local.name(), own)).sum()
            == 1 + early.map(known -> known.releases().size()).orElse(0);
  }

  private static int usesBehind(LockCall acquire, String name, StatementList own) {
    int index = own.indexOf(acquire.statement().orElseThrow().getValue());
    return own.after(index).stream().mapToInt(code -> Uses.of(name, code)).sum();
  }

  private List<Statement> others() {
    return finallyStatements().stream().filter(statement -> !isRelease(statement)).toList();
  }

  private List<Statement> finallyStatements() {
    return finallyOf(attempt, this::isRelease);
  }

  /** What a {@code finally} does in turn, where guards release behind it whatever fails. */
  static List<Statement> finallyOf(J.Try attempt, Holds holds) {
    return finallyOf(attempt, statement -> isRelease(statement, holds));
  }

  private static List<Statement> finallyOf(J.Try attempt, Predicate<Statement> isRelease) {
    return attempt.getFinally() == null
        ? List.of()
        : new NestedRelease(isRelease).flat(attempt.getFinally());
  }

  /** Whether a statement is a release, or one under a condition. */
  private static boolean isRelease(Statement statement, Holds holds) {
    if (statement instanceof J.If choice) {
      return choice.getElsePart() == null && isRelease(choice.getThenPart(), holds);
    }
    if (statement instanceof J.Block block) {
      return block.getStatements().size() == 1 && isRelease(block.getStatements().get(0), holds);
    }
    return holds.madeUpBy(statement).filter(LockCall::releases).isPresent();
  }

  private boolean isRelease(Statement statement) {
    return regions.stream().anyMatch(own -> own.ending().equals(statement.getId()));
  }

  private static Optional<GuardedTry> certain(LockCall acquire, StatementList list, Holds holds) {
    List<Statement> statements = list.statements();
    int at = list.indexOf(acquire.statement().orElseThrow().getValue()) + 1;
    while (at < statements.size()
        && (acquires(statements.get(at), holds).isPresent() || isIdle(statements.get(at)))) {
      at++;
    }
    if (at == statements.size() || !(statements.get(at) instanceof J.Try attempt)) {
      return Optional.empty();
    }
    List<Region> regions = new ArrayList<>();
    for (int i = at - 1; i >= 0; i--) {
      if (isIdle(statements.get(i))) {
        continue;
      }
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
        new GuardedTry(
            list,
            attempt,
            ScopePlan.Entry.FOR_CERTAIN,
            regions,
            Optional.empty(),
            Optional.empty());
    return regions.stream().anyMatch(region -> region.acquire().equals(acquire))
            && found.releasesNoOther(holds)
        ? Optional.of(found)
        : Optional.empty();
  }

  /** Whether a statement may stand before the acquire as well, or, a second semicolon, nowhere. */
  private static boolean isIdle(Statement statement) {
    return IdleDeclaration.is(statement) || statement instanceof J.Empty;
  }

  /** Whether all that the {@code finally} releases was acquired right before. */
  boolean releasesNoOther(Holds holds) {
    return regions.stream().map(Region::release).distinct().count() == regions.size()
        && others().stream()
            .allMatch(
                statement ->
                    holds.within(List.of(statement)).stream()
                        .filter(
                            call -> regions.stream().noneMatch(own -> own.release().equals(call)))
                        .noneMatch(call -> call.releases() || call.acquires()));
  }

  private static Optional<LockCall> acquires(Statement statement, Holds holds) {
    return holds
        .madeUpBy(statement)
        .filter(call -> call.operation().effect() == Protocol.Effect.ACQUIRE)
        .filter(LockCall::isResolved);
  }

  /** The release that is one of the statements of a {@code finally}. */
  static Optional<LockCall> releaseIn(J.Try attempt, LockCall acquire, Holds holds) {
    List<LockCall> found =
        finallyOf(attempt, holds).stream()
            .flatMap(statement -> holds.madeUpBy(statement).stream())
            .filter(LockCall::releases)
            .filter(acquire::concerns)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
