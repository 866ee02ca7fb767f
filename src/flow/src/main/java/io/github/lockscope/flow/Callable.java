package io.github.lockscope.flow;

import java.util.Optional;
import java.util.Set;
import spoon.reflect.code.CtBlock;

/**
 * How a whole method, constructor, initialiser or lambda deals with the hold that is asked about.
 */
final class Callable {
  private final int asked;
  private final Trace trace;
  private final Paths returning;
  private final Paths throwing;

  private Callable(int asked, Trace trace, Paths returning, Paths throwing) {
    this.asked = asked;
    this.trace = trace;
    this.returning = returning;
    this.throwing = throwing;
  }

  /** Walks through a body. */
  static Callable walk(CtBlock<?> body, Walk walk) {
    Ways out = new Ways();
    Paths normal = walk.statements().run(body, Paths.of(Path.start()), out);
    return new Callable(walk.asked(), walk.trace(), normal.or(out.returned()), out.thrown());
  }

  /** The answer where the ways out alone say it all. */
  Optional<Answer> settled() {
    Set<Integer> releases = releases();
    if (releases.isEmpty()) {
      return unclear(Doubt.NEVER_RELEASED);
    }
    if (releases.stream().anyMatch(trace::isShared)) {
      return unclear(trace.hasTakenAgain() ? Doubt.TAKEN_AGAIN : Doubt.SHARED_RELEASE);
    }
    boolean leaks = returning.or(throwing).any(path -> path.holds(asked));
    if (!leaks) {
      return trace.hasReleasedUnheld()
          ? unclear(Doubt.RELEASED_TWICE)
          : Optional.of(new Answer.Released());
    }
    boolean alwaysReturnsHolding =
        !returning.isNone() && returning.stream().allMatch(path -> path.holds(asked));
    return alwaysReturnsHolding
        ? Optional.of(new Answer.ReturnedHolding(releases))
        : Optional.empty();
  }

  private static Optional<Answer> unclear(Doubt why) {
    return Optional.of(new Answer.Unclear(why));
  }

  /** The releases of what the acquire took. */
  Set<Integer> releases() {
    return trace.releasesOf(asked);
  }

  /** Whether a release that may answer the acquire also happens where nothing is held. */
  boolean releasesTwice() {
    return trace.releasesTwice(asked);
  }
}
