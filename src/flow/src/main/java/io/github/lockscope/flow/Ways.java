package io.github.lockscope.flow;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtReturn;
import spoon.reflect.code.CtStatement;
import spoon.reflect.code.CtStatementList;
import spoon.reflect.declaration.CtElement;

/**
 * The ways on which code completes abruptly (JLS 14.1). Loops and switches take out what ends in
 * them; the rest leaves whatever statements were run.
 */
final class Ways {
  private final IdentityHashMap<CtElement, Paths> breaks = new IdentityHashMap<>();
  private final IdentityHashMap<CtElement, Paths> continues = new IdentityHashMap<>();
  // By the jump that starts them, so that it can be named.
  private final IdentityHashMap<CtStatement, Paths> returns = new IdentityHashMap<>();
  private final IdentityHashMap<CtStatement, Paths> jumps = new IdentityHashMap<>();
  private Paths thrown = Paths.NONE;

  void throwing(Paths paths) {
    thrown = thrown.or(paths);
  }

  void returning(CtStatement jump, Paths paths) {
    add(returns, jump, paths);
    add(jumps, jump, paths);
  }

  void breaking(CtStatement jump, CtElement target, Paths paths) {
    add(breaks, target, paths);
    add(jumps, jump, paths);
  }

  void continuing(CtStatement jump, CtElement target, Paths paths) {
    add(continues, target, paths);
    add(jumps, jump, paths);
  }

  /** Something is done on the way of whatever is thrown. */
  void throughThrown(UnaryOperator<Paths> step) {
    thrown = step.apply(thrown);
  }

  /** All that is thrown is caught. */
  void catchAll() {
    thrown = Paths.NONE;
  }

  Paths thrown() {
    return thrown;
  }

  Paths returned() {
    return returns.values().stream().reduce(Paths.NONE, Paths::or);
  }

  /** The ways that break out of a statement, which go on behind it. */
  Paths takeBreaks(CtElement target) {
    return taken(breaks.remove(target));
  }

  /** The ways that continue a loop. */
  Paths takeContinues(CtElement target) {
    return taken(continues.remove(target));
  }

  private static Paths taken(@Nullable Paths paths) {
    return paths == null ? Paths.NONE : paths;
  }

  /** The ways by which code is left other than by exceptions and at its end. */
  Paths jumping() {
    return returned().or(left(breaks)).or(left(continues));
  }

  /** The ways that go on with the next round of a loop around. */
  Paths continuing() {
    return left(continues);
  }

  private static Paths left(Map<CtElement, Paths> targets) {
    return targets.values().stream().reduce(Paths.NONE, Paths::or);
  }

  /** Whether the lock is held where a jump starts. */
  boolean isHeldAt(CtStatement jump, Walk walk) {
    return walk.isHeld(jumps.getOrDefault(jump, Paths.NONE));
  }

  /** The jumps out of a list on which the lock is held. */
  List<CtStatement> heldJumps(CtStatementList list, Walk walk) {
    return jumps.entrySet().stream()
        .filter(jump -> walk.isHeld(jump.getValue()))
        .map(Map.Entry::getKey)
        .filter(jump -> jump instanceof CtReturn<?> || isOutside(Targets.of(jump), list))
        .toList();
  }

  /** Whether a jump from a list to a target leaves it, as it leaves braces that have its label. */
  private static boolean isOutside(CtElement target, CtStatementList list) {
    return target == list || list.hasParent(target);
  }

  /**
   * Passes on what a statement inside left by, through what is done on the way.
   *
   * @param inner what was left by
   * @param step what the {@code finally} around makes of the ways
   */
  void addAllThrough(Ways inner, UnaryOperator<Paths> step) {
    throwing(step.apply(inner.thrown));
    inner.breaks.forEach((target, paths) -> add(breaks, target, step.apply(paths)));
    inner.continues.forEach((target, paths) -> add(continues, target, step.apply(paths)));
    inner.returns.forEach((jump, paths) -> add(returns, jump, step.apply(paths)));
    inner.jumps.forEach(
        (jump, paths) -> add(jumps, jump, inner.isLeftBy(jump) ? step.apply(paths) : paths));
  }

  /** Whether a jump leaves what was run, and has not ended inside it. */
  private boolean isLeftBy(CtStatement jump) {
    return returns.containsKey(jump)
        || (!(jump instanceof CtReturn<?>)
            && (breaks.containsKey(Targets.of(jump)) || continues.containsKey(Targets.of(jump))));
  }

  private static <T> void add(Map<T, Paths> ways, T to, Paths paths) {
    if (!paths.isNone()) {
      ways.merge(to, paths, Paths::or);
    }
  }
}
