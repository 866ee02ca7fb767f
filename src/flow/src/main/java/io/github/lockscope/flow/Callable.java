package io.github.lockscope.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import spoon.reflect.code.CtBlock;
import spoon.reflect.code.CtStatement;

/**
 * How a whole method, constructor, initialiser or lambda deals with the hold that is asked about.
 */
final class Callable {
  /** Stands for an acquire that is not in the code: no call ends there. */
  private static final int OF_CALLER = -1;

  private final CtBlock<?> body;
  private final Set<Integer> asked;
  private final Trace trace;
  private final Paths returning;
  private final Paths throwing;

  private Callable(
      CtBlock<?> body, Set<Integer> asked, Trace trace, Paths returning, Paths throwing) {
    this.body = body;
    this.asked = asked;
    this.trace = trace;
    this.returning = returning;
    this.throwing = throwing;
  }

  /** Walks through a body. */
  static Callable walk(CtBlock<?> body, Walk walk, Set<Integer> asked) {
    Ways out = new Ways();
    Paths normal = walk.statements().run(body, Paths.of(Path.start()), out);
    return new Callable(body, asked, walk.trace(), normal.or(out.returned()), out.thrown());
  }

  /**
   * Whether what a caller holds is given up and taken back by an acquire: started with that hold,
   * each way leads on with one, and none has more than one.
   */
  static boolean takesBack(CtBlock<?> body, LockCalls calls, Facts facts, int acquire) {
    Walk walk = new Walk(calls, facts, Set.of(acquire));
    Ways out = new Ways();
    Paths normal = walk.statements().run(body, Paths.of(Path.holding(List.of(OF_CALLER))), out);
    Paths returning = normal.or(out.returned());
    return returning.stream().allMatch(path -> path.holds().size() == 1)
        && returning.or(out.thrown()).any(walk::isHeld)
        && !walk.trace().isReentrant()
        && !walk.trace().hasReleasedUnheld();
  }

  CtBlock<?> body() {
    return body;
  }

  /** The ways by which a walk through the body reaches a statement. */
  Paths reaching(CtStatement statement, Walk walk) {
    walk.watch(statement);
    walk.statements().run(body, Paths.of(Path.start()), new Ways());
    return walk.passed();
  }

  /** Whether the lock is taken while it is held, and nobody can tell what a release gives up. */
  boolean sharesHolds() {
    return trace.isReentrant() && releases().stream().anyMatch(trace::isShared);
  }

  /** Whether the lock is taken while it is held. */
  boolean isReentrant() {
    return trace.isReentrant();
  }

  /** Whether each release gives up something that is held. */
  boolean releasesHeldOnly() {
    return !trace.hasReleasedUnheld();
  }

  /** What speaks against looking for a region. */
  Optional<Doubt> doubt() {
    if (isSharedWithOthers()) {
      return Optional.of(trace.hasTakenAgain() ? Doubt.TAKEN_AGAIN : Doubt.SHARED_RELEASE);
    }
    return Optional.empty();
  }

  /** The answer where the ways out alone say it all. */
  Optional<Answer> settled() {
    if (!trace.hasTaken(asked)) {
      return unclear(Doubt.CANNOT_TELL);
    }
    Set<Integer> releases = releases();
    if (releases.isEmpty()) {
      return unclear(Doubt.NEVER_RELEASED);
    }
    if (trace.hasIgnoredResult()) {
      return unclear(Doubt.RESULT_IGNORED);
    }
    if (trace.hasLostResult()) {
      return unclear(Doubt.NOT_SEPARATED);
    }
    // Of two holds that are open at once, none is known to be the one that a release is for.
    if (sharesHolds()) {
      return unclear(Doubt.SHARED_RELEASE);
    }
    boolean leaks = returning.or(throwing).any(path -> path.holdsAny(asked));
    if (!leaks) {
      return releasesTwice()
          ? unclear(Doubt.RELEASED_TWICE)
          : Optional.of(new Answer.Released(releases));
    }
    boolean alwaysReturnsHolding =
        !returning.isNone() && returning.stream().allMatch(path -> path.holdsAny(asked));
    return alwaysReturnsHolding
        ? Optional.of(
            new Answer.ReturnedHolding(releases, throwing.any(path -> path.holdsAny(asked))))
        : Optional.empty();
  }

  /** Whether a release may be for an acquire that is not asked about. */
  private boolean isSharedWithOthers() {
    return !asked.containsAll(sharing(asked));
  }

  private static Optional<Answer> unclear(Doubt why) {
    return Optional.of(Answer.Unclear.because(why));
  }

  /** The releases of what the acquire took. */
  Set<Integer> releases() {
    return trace.releasesOf(asked);
  }

  /** Whether a release that may answer the acquire also happens where nothing is held. */
  boolean releasesTwice() {
    return trace.releasesTwice(asked);
  }

  /** The acquires that are answered by the same releases as some, these included. */
  Set<Integer> sharing(Set<Integer> acquires) {
    return trace.sharing(acquires);
  }

  /** Whether a question is about what the caller holds: nothing is held here yet. */
  boolean asksAboutCaller(int question) {
    return !trace.isAskedWhileHeld(question);
  }

  /** Whether some way leads to a release. */
  boolean reaches(int release) {
    return trace.hasReached(release);
  }

  /** The acquires that a release may be for. */
  Set<Integer> ownersOf(int release) {
    return trace.ownersOf(release);
  }

  /** The releases of what some acquires took. */
  Set<Integer> releasesOf(Set<Integer> acquires) {
    return trace.releasesOf(acquires);
  }
}
