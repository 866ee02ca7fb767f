package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.Site;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * Takes back what is said of holds that are given up by another name: {@code l = lock; l.lock(); if
 * (closed) { lock.unlock(); return; } l.unlock();}.
 */
public final class Aliases extends CodeVisitor<Integer> {
  private static final Verdict NEVER = new Verdict.Skip(SkipReason.NEVER_RELEASED);

  /** What is said of a lock that nothing in its callable seems to release. */
  private static final Set<Verdict> UNRELEASED =
      Set.of(
          NEVER,
          new Verdict.Safe(SafeReason.RELEASED_IN_ANOTHER_METHOD),
          new Verdict.Skip(SkipReason.KEPT_ON_THROW));

  private final Map<String, Set<Receiver>> values = new HashMap<>();
  private final Map<Receiver, Set<Receiver>> fields = new HashMap<>();

  private Aliases() {}

  /** Revises the verdicts of a file once all its calls are paired. */
  public static void revise(Holds holds) {
    for (Site site : holds.sites()) {
      if (site.plan().filter(plan -> !(plan instanceof Plan.MoveAcquire)).isPresent()
          && (isReleasedByAnotherName(site.acquire(), holds)
              || isReleasedForAnotherObject(site.acquire(), holds))) {
        holds.decide(
            site.acquire(),
            new Verdict.Skip(
                isReleasedByViewInBranch(site.acquire(), holds)
                    ? SkipReason.RELEASED_IN_BRANCH
                    : SkipReason.UNBALANCED));
      } else if (UNRELEASED.contains(site.verdict())
          && (isReleasedByAnotherName(site.acquire(), holds)
              || (NEVER.equals(site.verdict()) && isReleasedByUnlikeName(site.acquire(), holds)))) {
        holds.decide(site.acquire(), new Verdict.Skip(unlike(site, holds)));
      }
    }
  }

  /** A view is of the very lock, so that only where it releases is in doubt. */
  private static SkipReason unlike(Site site, Holds holds) {
    if (!isReleasedByViewInBranch(site.acquire(), holds)) {
      return SkipReason.RECEIVER_UNSTABLE;
    }
    return NEVER.equals(site.verdict())
        ? SkipReason.RELEASED_IN_BRANCH
        : SkipReason.KEPT_ON_SOME_WAY;
  }

  private static boolean isReleasedByAnotherName(LockCall acquire, Holds holds) {
    return isReleasedByView(acquire, holds) || isReleasedByAlias(acquire, holds);
  }

  private static boolean isReleasedByView(LockCall acquire, Holds holds) {
    return byViews(acquire, holds).findAny().isPresent();
  }

  /** Whether only some ways come by such a release, so that it need not be a second one. */
  private static boolean isReleasedByViewInBranch(LockCall acquire, Holds holds) {
    Optional<StatementList> own = acquire.list();
    return isReleasedByView(acquire, holds)
        && byViews(acquire, holds)
            .noneMatch(
                call -> call.list().map(StatementList::id).equals(own.map(StatementList::id)));
  }

  private static Stream<LockCall> byViews(LockCall acquire, Holds holds) {
    return holds
        .beside(acquire)
        .filter(call -> call.releases() && !holds.isClaimed(call))
        .filter(call -> HandedOn.isByViewOf(acquire, call));
  }

  /** Whether what is released behind an acquire cannot be told not to be its lock. */
  private static boolean isReleasedByUnlikeName(LockCall acquire, Holds holds) {
    return unexplained(acquire, holds).stream()
        .filter(other -> holds.isBefore(acquire, other))
        .anyMatch(other -> OtherName.mayBeMeantFor(acquire, other));
  }

  private static boolean isReleasedForAnotherObject(LockCall acquire, Holds holds) {
    return unexplained(acquire, holds).stream()
        .anyMatch(other -> Releasers.mayBeSameLock(other, acquire));
  }

  /** The releases of other locks that no acquire is known for. */
  private static List<LockCall> unexplained(LockCall acquire, Holds holds) {
    return holds
        .beside(acquire)
        .filter(call -> call.releases() && !call.isSameLock(acquire))
        .filter(call -> !holds.isClaimed(call) && call.isOfKindOf(acquire))
        .filter(call -> !OtherName.areApart(call, acquire))
        .filter(call -> !isBalancedByItsName(call, holds))
        .toList();
  }

  private static boolean isReleasedByAlias(LockCall acquire, Holds holds) {
    List<LockCall> others = unexplained(acquire, holds);
    if (others.stream().anyMatch(other -> OtherName.isFromCall(other, acquire))) {
      return true;
    }
    boolean mayBeAliases =
        others.stream().anyMatch(other -> isVariable(acquire) || isVariable(other));
    if (!mayBeAliases) {
      return false;
    }
    Cursor member = Locals.member(acquire.cursor());
    Aliases aliases = new Aliases();
    aliases.visit(member.<J>getValue(), 0, member.getParentOrThrow());
    aliases.visitFields(member.getParentTreeCursor());
    Set<Receiver> names = aliases.names(acquire);
    boolean isCalled = names.stream().anyMatch(name -> name.has(Receiver.Call.class::isInstance));
    return others.stream()
        .anyMatch(
            other ->
                (isCalled && OtherName.mayBeOfOneType(other, acquire))
                    || aliases.names(other).stream().anyMatch(names::contains));
  }

  /**
   * Whether a release is for what is taken by the name that it goes by, on all ways: two locals may
   * stand for the same two locks in turn.
   */
  static boolean isBalancedByItsName(LockCall release, Holds holds) {
    List<LockCall> acquires =
        holds.beside(release).filter(LockCall::acquires).filter(release::isSameLock).toList();
    return !acquires.isEmpty() && acquires.stream().allMatch(holds::isBalanced);
  }

  /** Whether the lock of a call is a variable, so that it may have been another name's before. */
  private static boolean isVariable(LockCall call) {
    return call.bound() instanceof Receiver.Local || isOwnField(call.direct());
  }

  private static boolean isOwnField(Receiver lock) {
    return lock instanceof Receiver.StaticField
        || (lock instanceof Receiver.Field field && field.target() instanceof Receiver.This);
  }

  /** All that the lock of a call may be known by. */
  private Set<Receiver> names(LockCall call) {
    Set<Receiver> names = new HashSet<>(List.of(call.direct(), call.bound()));
    if (call.direct() instanceof Receiver.Local local) {
      names.addAll(values.getOrDefault(local.name(), Set.of()));
    } else if (isOwnField(call.direct())) {
      names.addAll(fields.getOrDefault(call.direct(), Set.of()));
    }
    return names;
  }

  /** Reads what the fields of a class are set to where they are declared, and in constructors. */
  private void visitFields(Cursor body) {
    if (body.getValue() instanceof J.Block block) {
      for (Statement member : block.getStatements()) {
        if (member instanceof J.VariableDeclarations declaration) {
          Cursor at = new Cursor(body, declaration);
          declaration.getVariables().forEach(field -> keepField(field, new Cursor(at, field)));
        } else if (member instanceof J.MethodDeclaration method && method.isConstructor()) {
          visitConstructor(method, body);
        }
      }
    }
  }

  private void visitConstructor(J.MethodDeclaration constructor, Cursor body) {
    new CodeVisitor<Integer>() {
      @Override
      public J.Assignment visitAssignment(J.Assignment assignment, Integer p) {
        keepField(assignment.getVariable(), assignment.getAssignment(), getCursor());
        return super.visitAssignment(assignment, p);
      }
    }.visit(constructor, 0, body);
  }

  private void keepField(J.VariableDeclarations.NamedVariable field, Cursor at) {
    if (field.getInitializer() != null) {
      keepField(field.getName(), field.getInitializer(), at);
    }
  }

  private void keepField(Expression field, Expression value, Cursor at) {
    ReceiverReader reader = new ReceiverReader(at);
    Receiver name = reader.read(field);
    locks(reader.read(value))
        .forEach(lock -> fields.computeIfAbsent(name, unknown -> new HashSet<>()).add(lock));
  }

  @Override
  public J.VariableDeclarations.NamedVariable visitVariable(
      J.VariableDeclarations.NamedVariable variable, Integer p) {
    if (variable.getInitializer() != null) {
      keep(variable.getSimpleName(), variable.getInitializer());
    }
    return super.visitVariable(variable, p);
  }

  @Override
  public J.Assignment visitAssignment(J.Assignment assignment, Integer p) {
    if (assignment.getVariable().unwrap() instanceof J.Identifier variable) {
      keep(variable.getSimpleName(), assignment.getAssignment());
    }
    return super.visitAssignment(assignment, p);
  }

  private void keep(String variable, Expression value) {
    locks(new ReceiverReader(getCursor()).read(value))
        .forEach(lock -> values.computeIfAbsent(variable, name -> new HashSet<>()).add(lock));
  }

  /** What a value may be, unless it is a lock that nobody else knows. */
  private static Stream<Receiver> locks(Receiver value) {
    return choices(value)
        .filter(lock -> !(lock instanceof Receiver.Constant || lock instanceof Receiver.Fresh));
  }

  private static Stream<Receiver> choices(Receiver value) {
    return value instanceof Receiver.Choice choice
        ? choice.parts().stream().skip(1).flatMap(Aliases::choices)
        : Stream.of(value);
  }
}
