package io.github.lockscope.flow;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtStatement;

/**
 * A walk along all ways through some code.
 *
 * <p>It is structural: each statement is run by the rules of the language specification on how
 * statements complete (JLS 14.1, 14.22), from the ways that lead to it to those that lead on.
 */
final class Walk {
  private final Set<Integer> asked;
  private final Effort effort;
  private final LockCalls calls;
  private final Trace trace = new Trace();
  private final Expressions expressions;
  private final Statements statements;
  private @Nullable CtStatement watched;
  private List<CtStatement> covered = List.of();
  private Paths passed = Paths.NONE;

  /**
   * Starts a walk.
   *
   * @param calls the calls on the lock
   * @param facts the conditions worth remembering
   * @param asked the acquires that are asked about, by the ends of their calls
   */
  Walk(LockCalls calls, Facts facts, Set<Integer> asked) {
    this.asked = asked;
    this.calls = calls;
    this.effort = calls.effort();
    this.expressions = new Expressions(this, calls, facts);
    this.statements = new Statements(this);
  }

  Expressions expressions() {
    return expressions;
  }

  Statements statements() {
    return statements;
  }

  Trace trace() {
    return trace;
  }

  /** Remembers by which ways a statement is reached from now on. */
  void watch(CtStatement statement) {
    watched = statement;
  }

  /** From now on a {@code finally} around some statements releases what is asked about. */
  void cover(List<CtStatement> statements) {
    covered = statements;
  }

  /** Whether a statement is one of those around which a {@code finally} releases. */
  boolean covers(CtStatement statement) {
    return covered.stream().anyMatch(one -> one == statement);
  }

  /** Releases on the ways on which something failed with the lock. */
  Paths close(Paths failed) {
    return failed.each(path -> path.closed(asked));
  }

  /** A statement is reached. */
  void reach(CtStatement statement, Paths paths) {
    effort.spendOn(paths);
    if (statement == watched) {
      passed = passed.or(paths);
    }
  }

  /** The ways by which the watched statement was reached. */
  Paths passed() {
    return passed;
  }

  /** Whether an acquire is one of those that are asked about. */
  boolean isAskedAbout(int acquire) {
    return asked.contains(acquire);
  }

  /** Whether the lock is held by an acquire that is asked about. */
  boolean isHeld(Path path) {
    return path.holdsAny(asked);
  }

  boolean isHeld(Paths paths) {
    return paths.any(this::isHeld);
  }

  /** Whether the lock is held only where a handler forgot it, after a failure that it caught. */
  boolean isHeldOnlyBehindHandlers(Paths paths) {
    return paths.stream().filter(this::isHeld).allMatch(Path::isCaughtHolding);
  }

  boolean isAllHeld(Paths paths) {
    return !paths.isNone() && paths.stream().allMatch(this::isHeld);
  }

  /** Does something that can throw, and that must not move across a release. */
  Paths work(Paths in, Ways out) {
    Paths worked = quietWork(in);
    out.throwing(worked);
    return worked;
  }

  /** Gives a local variable another value, of which nothing is known. */
  Paths assign(String variable, Paths in) {
    if (in.any(path -> !path.holds().isEmpty())) {
      trace.assignsWhileHeld(variable);
    }
    // A release that moves behind it would be one of another lock.
    Paths paths = calls.areReachedThrough(variable) ? quietWork(in) : in;
    return paths.each(path -> path.forgetting(variable));
  }

  /** Does something that cannot throw, and that must not move across a release. */
  Paths quietWork(Paths in) {
    in.stream()
        .filter(path -> path.since() == Path.Since.RELEASED)
        .forEach(path -> trace.worksAfter(path.release()));
    return in.each(Path::worked);
  }
}
