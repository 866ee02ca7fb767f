package io.github.lockscope;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * Takes back rewrites of holds that are also given up by another name: {@code l = lock; l.lock();
 * if (closed) { lock.unlock(); return; } l.unlock();}.
 */
final class Aliases extends JavaIsoVisitor<Integer> {
  /** The flow says so only of what is released exactly once on each way that releases. */
  private static final Verdict BALANCED = new Verdict.Skip(SkipReason.WORK_AFTER_RELEASE);

  private final Map<String, Set<Receiver>> values = new HashMap<>();

  private Aliases() {}

  /** Revises the verdicts of a file once all its calls are paired. */
  static void revise(Holds holds) {
    for (Site site : holds.sites()) {
      if (site.plan().filter(plan -> !(plan instanceof Plan.MoveAcquire)).isPresent()
          && isReleasedByAnotherName(site.acquire(), holds)) {
        holds.decide(site.acquire(), new Verdict.Skip(SkipReason.UNBALANCED));
      }
    }
  }

  private static boolean isReleasedByAnotherName(LockCall acquire, Holds holds) {
    List<LockCall> others =
        holds
            .beside(acquire)
            .filter(call -> call.releases() && !call.isSameLock(acquire))
            .filter(call -> !holds.isClaimed(call) && call.isOfKindOf(acquire))
            .filter(call -> !isBalancedByItsName(call, holds))
            .toList();
    boolean mayBeAliases =
        others.stream().anyMatch(other -> isLocal(acquire.bound()) || isLocal(other.bound()));
    if (!mayBeAliases) {
      return false;
    }
    Cursor member = Locals.member(acquire.cursor());
    Aliases aliases = new Aliases();
    aliases.visit(member.<J>getValue(), 0, member.getParentOrThrow());
    Set<Receiver> names = aliases.names(acquire);
    return others.stream()
        .anyMatch(other -> aliases.names(other).stream().anyMatch(names::contains));
  }

  /**
   * Whether a release is for what is taken by the name that it goes by, on all ways: two locals may
   * stand for the same two locks in turn.
   */
  private static boolean isBalancedByItsName(LockCall release, Holds holds) {
    List<LockCall> acquires =
        holds.beside(release).filter(LockCall::acquires).filter(release::isSameLock).toList();
    return !acquires.isEmpty()
        && acquires.stream()
            .allMatch(acquire -> holds.verdict(acquire).filter(BALANCED::equals).isPresent());
  }

  private static boolean isLocal(Receiver receiver) {
    return receiver instanceof Receiver.Local;
  }

  /** All that the lock of a call may be known by. */
  private Set<Receiver> names(LockCall call) {
    Set<Receiver> names = new HashSet<>(List.of(call.direct(), call.bound()));
    if (call.direct() instanceof Receiver.Local local) {
      names.addAll(values.getOrDefault(local.name(), Set.of()));
    }
    return names;
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
    choices(new ReceiverReader(getCursor()).read(value))
        .filter(lock -> !(lock instanceof Receiver.Constant || lock instanceof Receiver.Fresh))
        .forEach(lock -> values.computeIfAbsent(variable, name -> new HashSet<>()).add(lock));
  }

  private static Stream<Receiver> choices(Receiver value) {
    return value instanceof Receiver.Choice choice
        ? choice.parts().stream().skip(1).flatMap(Aliases::choices)
        : Stream.of(value);
  }
}
