package io.github.lockscope.region;

import io.github.lockscope.site.HoldFlag;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.ScopePlan;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.HeldTest;
import io.github.lockscope.tree.Uses;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * {@code lock(); boolean held = true; try { … held = false; unlock(); … } finally { if (held)
 * unlock(); }}: a guard that is released early knows by itself whether it holds.
 */
public final class FlaggedTry extends CodeVisitor<Integer> {
  private final String flag;
  private final LockCall acquire;
  private final Holds holds;
  private final Set<UUID> cleared = new HashSet<>();
  private final Set<UUID> releases = new HashSet<>();

  private FlaggedTry(String flag, LockCall acquire, Holds holds) {
    this.flag = flag;
    this.acquire = acquire;
    this.holds = holds;
  }

  /** The {@code try} behind an acquire, if a flag is only ever cleared in it, before releases. */
  public static Optional<GuardedTry> of(LockCall acquire, StatementList list, Holds holds) {
    return find(acquire, list, behind(acquire, list), holds)
        .filter(Found::isAllKnown)
        .map(
            found ->
                found.asGuarded(
                    list,
                    acquire.statementId().orElseThrow(),
                    ScopePlan.Entry.FOR_CERTAIN,
                    Optional.empty()));
  }

  /**
   * The same behind an attempt to acquire.
   *
   * @param list the statements that the flag is declared among
   * @param declared the index of its declaration
   */
  public static Optional<Found> of(
      LockCall acquire, StatementList list, int declared, Holds holds) {
    return find(acquire, list, declared, holds).filter(Found::isAllKnown);
  }

  private static int behind(LockCall acquire, StatementList list) {
    return list.indexOf(acquire.statement().orElseThrow().getValue()) + 1;
  }

  /** Notes that the releases that a flag tells of belong to the acquire before it. */
  public static void claimReleases(LockCall acquire, Holds holds) {
    boolean isConditional =
        holds
            .verdict(acquire)
            .filter(new Verdict.Safe(SafeReason.RELEASED_CONDITIONALLY)::equals)
            .isPresent();
    if (!isConditional) {
      return;
    }
    if (acquire.operation().effect() == Protocol.Effect.TRY_ACQUIRE) {
      GuardedTry.of(acquire, holds)
          .ifPresent(
              region ->
                  region
                      .regions()
                      .forEach(
                          own ->
                              claim(own.acquire(), own.release(), region::releasesEarly, holds)));
      return;
    }
    acquire
        .list()
        .flatMap(list -> find(acquire, list, behind(acquire, list), holds))
        .ifPresent(
            found ->
                claim(
                    acquire,
                    found.release(),
                    call -> found.search().releases.contains(call.id()),
                    holds));
  }

  private static void claim(
      LockCall acquire, LockCall release, Predicate<LockCall> isEarly, Holds holds) {
    Stream.concat(Stream.of(release), holds.beside(acquire).filter(isEarly))
        .forEach(each -> holds.claim(each, acquire));
  }

  private static Optional<Found> find(
      LockCall acquire, StatementList list, int declared, Holds holds) {
    List<Statement> statements = list.statements();
    if (declared + 1 >= statements.size()
        || !(statements.get(declared) instanceof J.VariableDeclarations declaration)
        || !(statements.get(declared + 1) instanceof J.Try attempt)
        || attempt.getFinally() == null
        || attempt.getFinally().getStatements().size() != 1
        || !isTrue(declaration)) {
      return Optional.empty();
    }
    String flag = declaration.getVariables().get(0).getSimpleName();
    Statement last = attempt.getFinally().getStatements().get(0);
    Optional<LockCall> release = releaseIf(flag, last, acquire, holds);
    if (release.isEmpty() || Uses.of(flag, scope(list)) != Uses.of(flag, attempt)) {
      return Optional.empty();
    }
    FlaggedTry search = new FlaggedTry(flag, acquire, holds);
    search.visit(attempt.getBody(), 0);
    attempt.getCatches().forEach(handler -> search.visit(handler, 0));
    return Optional.of(new Found(search, attempt, last, release.get()));
  }

  /** JLS 6.3: what a group of a {@code switch} declares is in scope in all groups behind it. */
  private static J scope(StatementList list) {
    return list.holder() instanceof J.Case
        ? list.cursor().getParentTreeCursor().getValue()
        : list.holder();
  }

  /** A {@code try} whose {@code finally} asks the flag, and what clears it in there. */
  record Found(FlaggedTry search, J.Try attempt, Statement last, LockCall release) {
    String flag() {
      return search.flag;
    }

    /** Whether nothing else is done in there with the lock or the flag. */
    private boolean isAllKnown() {
      List<LockCall> calls = search.callsInside(attempt);
      // Beside these, the finally asks for it once.
      return Uses.of(search.flag, attempt) == search.cleared.size() + 1
          && calls.size() == search.releases.size() + 1
          && calls.stream()
              .filter(call -> search.releases.contains(call.id()))
              .noneMatch(call -> SecondRelease.mayFollow(call.cursor(), attempt, search.releases));
    }

    /**
     * The region that a guard can stand for.
     *
     * @param list the statements that acquire and {@code try} are among, or in one of
     * @param statement the statement that acquires, or is left without the lock
     * @param entry how the code gets into it
     * @param answer the variable that tells whether the lock was got
     */
    GuardedTry asGuarded(
        StatementList list, UUID statement, ScopePlan.Entry entry, Optional<KeptAnswer> answer) {
      return new GuardedTry(
          list,
          attempt,
          entry,
          List.of(new GuardedTry.Region(search.acquire, statement, release, last.getId())),
          Optional.of(new ScopePlan.Early(search.flag, search.cleared, search.releases)),
          answer);
    }
  }

  private static boolean isTrue(J.VariableDeclarations declaration) {
    return declaration.getVariables().size() == 1
        && declaration.getVariables().get(0).getInitializer() instanceof J.Literal value
        && Boolean.TRUE.equals(value.getValue());
  }

  /** {@code if (held) unlock();} */
  static Optional<LockCall> releaseIf(String flag, Statement last, LockCall acquire, Holds holds) {
    if (!(last instanceof J.If choice)
        || choice.getElsePart() != null
        || !HeldTest.of(choice.getIfCondition().getTree(), flag).equals(Optional.of(true))) {
      return Optional.empty();
    }
    Statement only = choice.getThenPart();
    if (only instanceof J.Block block) {
      if (block.getStatements().size() != 1) {
        return Optional.empty();
      }
      only = block.getStatements().get(0);
    }
    return holds.madeUpBy(only).filter(acquire::isReleasedBy);
  }

  private List<LockCall> callsInside(J.Try attempt) {
    return holds.within(List.of(attempt)).stream()
        .filter(call -> call.callable().equals(acquire.callable()))
        .filter(acquire::isSameLock)
        .toList();
  }

  @Override
  public J.Block visitBlock(J.Block block, Integer p) {
    findReleases(block.getStatements());
    return super.visitBlock(block, p);
  }

  @Override
  public J.Case visitCase(J.Case group, Integer p) {
    findReleases(group.getStatements());
    return super.visitCase(group, p);
  }

  private void findReleases(List<Statement> statements) {
    for (int i = 0; i + 1 < statements.size(); i++) {
      Optional<LockCall> release =
          holds.madeUpBy(statements.get(i + 1)).filter(acquire::isReleasedBy);
      if (release.isPresent()
          && release.get().callable().equals(acquire.callable())
          && HoldFlag.isSetTo(false, flag, statements.get(i))) {
        cleared.add(statements.get(i).getId());
        releases.add(release.get().id());
      }
    }
  }
}
