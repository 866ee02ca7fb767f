package io.github.lockscope.decide;

import io.github.lockscope.callers.ReleaseReference;
import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Trees;
import io.github.lockscope.tree.Unfailing;
import io.github.lockscope.tree.UnmadeFuture;
import io.github.lockscope.tree.Uses;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** The release of a lock by a lambda, class or method reference of the member that acquires it. */
final class CallbackRelease {
  private final Holds holds;
  private final LockCall acquire;

  CallbackRelease(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
  }

  /** What is to be said where such a release exists, and no other one is reached. */
  Optional<Verdict> verdict() {
    List<Cursor> places = places().toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        places.stream().anyMatch(this::isHandedOverAtOnce)
            ? new Verdict.Safe(SafeReason.RELEASED_IN_CALLBACK)
            : new Verdict.Skip(SkipReason.PASSED_TO_CALLBACK));
  }

  private Stream<Cursor> places() {
    Cursor member = Locals.member(acquire.cursor());
    Stream<Cursor> calls =
        holds.within(List.of(member.<J>getValue())).stream()
            .filter(LockCall::releases)
            .filter(release -> !release.callable().equals(acquire.callable()))
            .filter(acquire::isSameLock)
            .filter(release -> !isForItsOwnAcquire(release))
            .map(LockCall::cursor);
    return Stream.concat(calls, ReleaseReference.placesOf(member, acquire));
  }

  private boolean isForItsOwnAcquire(LockCall release) {
    return holds
        .beside(release)
        .filter(LockCall::acquires)
        .anyMatch(own -> own.concerns(release) && holds.isBefore(own, release));
  }

  /** Whether nothing that may fail comes between the acquire and what hands the callback on. */
  private boolean isHandedOverAtOnce(Cursor place) {
    Cursor start =
        acquire.list().isPresent()
            ? acquire.statement().orElseThrow()
            : Attempt.of(acquire).map(Attempt::statement).orElse(acquire.cursor());
    Optional<StatementList> around = StatementList.holding(start).filter(list -> list.holds(place));
    if (around.isEmpty()) {
      return true;
    }
    StatementList list = around.get();
    int made = list.indexAround(place);
    int taken = list.indexOf(start.getValue());
    Statement maker = list.statements().get(made);
    int handed = made;
    Predicate<Expression> isCallback = given -> Trees.contain(given, place.<J>getValue().getId());
    if (maker instanceof J.VariableDeclarations declaration && isValueOf(declaration, place)) {
      String name = declaration.getVariables().get(0).getSimpleName();
      handed = firstUse(name, list, Math.max(made, taken));
      if (handed < 0 && made < taken) {
        return true;
      }
      if (handed < 0 || isRunAfterWork(name, list.statements().get(handed))) {
        return false;
      }
      isCallback = given -> Uses.of(name, given) > 0;
    }
    if (handed <= taken) {
      return true;
    }
    if (UnmadeFuture.mayGet(list.statements().get(handed), isCallback) && !isGivenUpAround(place)) {
      return false;
    }
    return list.statements().subList(taken + 1, handed).stream()
            .allMatch(between -> between == maker || cannotFail(between))
        && !(maker instanceof J.Try attempt && isBehindOtherResource(attempt, place));
  }

  /** Whether a {@code try} around a callback releases where something fails. */
  private boolean isGivenUpAround(Cursor place) {
    return place
        .getPathAsStream(J.Try.class::isInstance)
        .map(J.Try.class::cast)
        .flatMap(attempt -> holds.within(attempt.getCatches()).stream())
        .anyMatch(acquire::isReleasedBy);
  }

  private static boolean isValueOf(J.VariableDeclarations declaration, Cursor place) {
    Expression value = declaration.getVariables().get(0).getInitializer();
    return declaration.getVariables().size() == 1
        && (value instanceof J.Lambda || value instanceof J.MemberReference)
        && Trees.contain(value, place.<J>getValue().getId());
  }

  private static int firstUse(String name, StatementList list, int made) {
    for (int i = made + 1; i < list.statements().size(); i++) {
      if (Uses.of(name, list.statements().get(i)) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether code only runs a callback by itself, and not in a {@code finally}. */
  private static boolean isRunAfterWork(String name, Statement user) {
    return !(user instanceof J.MethodInvocation)
        && RunSearch.isOnlyRun(name, user)
        && !(user instanceof J.Try attempt
            && attempt.getFinally() != null
            && Uses.of(name, attempt.getFinally()) > 0);
  }

  private boolean cannotFail(Statement statement) {
    if (statement instanceof J.VariableDeclarations declaration) {
      return declaration.getVariables().stream().allMatch(Unfailing::isDeclared);
    }
    if (statement instanceof J.If check && check.getElsePart() == null) {
      return Unfailing.isTest(check.getIfCondition().getTree())
          && (Unfailing.is(check.getThenPart()) || startsWithRelease(check.getThenPart()));
    }
    return Unfailing.is(statement) || isPlainAcquire(statement);
  }

  private boolean startsWithRelease(Statement branch) {
    Statement first =
        branch instanceof J.Block block && !block.getStatements().isEmpty()
            ? block.getStatements().get(0)
            : branch;
    return holds.madeUpBy(first).filter(acquire::isReleasedBy).isPresent();
  }

  /** Several locks may be handed on, but who waits for one of them may be interrupted. */
  private boolean isPlainAcquire(Statement statement) {
    return holds
        .madeUpBy(statement)
        .filter(LockCall::acquires)
        .filter(other -> !other.declaresFailure())
        .isPresent();
  }

  private static boolean isBehindOtherResource(J.Try attempt, Cursor place) {
    if (attempt.getResources() == null) {
      return false;
    }
    for (J.Try.Resource resource : attempt.getResources()) {
      if (Trees.contain(resource, place.<J>getValue().getId())) {
        return false;
      }
      boolean isAtHand =
          resource.getVariableDeclarations() instanceof J.VariableDeclarations declaration
              ? declaration.getVariables().stream()
                  .map(J.VariableDeclarations.NamedVariable::getInitializer)
                  .allMatch(value -> value != null && HandedValue.is(value))
              : resource.getVariableDeclarations() instanceof J.Identifier;
      if (!isAtHand) {
        return true;
      }
    }
    return false;
  }

  /** Looks for what happens to the variable of a callback, other than that it is run. */
  private static final class RunSearch extends CodeVisitor<Integer> {
    private final String name;
    private boolean isPassedOn;

    private RunSearch(String name) {
      this.name = name;
    }

    static boolean isOnlyRun(String name, Statement code) {
      RunSearch search = new RunSearch(name);
      search.visit(code, 0);
      return !search.isPassedOn;
    }

    @Override
    public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
      boolean isRun =
          getCursor().getParentTreeCursor().getValue() instanceof J.MethodInvocation call
              && call.getSelect() != null
              && call.getSelect().getId().equals(identifier.getId());
      isPassedOn |= identifier.getSimpleName().equals(name) && !isRun;
      return identifier;
    }
  }
}
