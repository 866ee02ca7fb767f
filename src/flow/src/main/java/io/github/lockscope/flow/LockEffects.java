package io.github.lockscope.flow;

import spoon.reflect.code.CtIf;
import spoon.reflect.code.CtInvocation;

/** What the calls on the lock do to the holds of the ways that reach them. */
final class LockEffects {
  private final Walk walk;
  private final Nulls nulls;

  LockEffects(Walk walk, Nulls nulls) {
    this.walk = walk;
    this.nulls = nulls;
  }

  /** The ways on which a call completes normally. */
  Paths of(CtInvocation<?> call, LockUse use, Paths in, Ways out) {
    return switch (use.effect()) {
      case ACQUIRE -> acquire(use, in, out);
      case RELEASE -> release(use, in, out);
      // The answer must not become another one by a release that moves.
      case ASK -> ask(use, in);
      case RELEASE_OTHER -> walk.quietWork(in);
      case TRY_ACQUIRE -> {
        if (walk.isAskedAbout(use.end())) {
          if (isStatement(call)) {
            walk.trace().ignoresResult();
          } else {
            walk.trace().losesResult();
          }
        }
        yield acquire(use, in, out).or(in);
      }
    };
  }

  /** Asks whether the lock is held: the answer must not become another one by a release. */
  Paths ask(LockUse use, Paths in) {
    if (in.any(path -> !path.holds().isEmpty())) {
      walk.trace().asksWhileHeld(use.end());
    }
    return walk.quietWork(in);
  }

  private static boolean isStatement(CtInvocation<?> call) {
    return switch (call.getRoleInParent()) {
      case STATEMENT, BODY -> true;
      case THEN, ELSE -> call.getParent() instanceof CtIf;
      default -> false;
    };
  }

  /** Takes the lock, or throws without it. */
  Paths acquire(LockUse use, Paths in, Ways out) {
    out.throwing(in);
    walk.trace().takes(use.end());
    boolean isAskedAbout = walk.isAskedAbout(use.end());
    in.stream()
        .filter(path -> path.since() != Path.Since.NOT_RELEASED)
        .forEach(
            path -> {
              walk.trace().takesAgain();
              walk.trace().worksAfter(path.release());
            });
    if (in.any(path -> !path.holds().isEmpty())) {
      walk.trace().takesWhileHeld();
    }
    if (isAskedAbout && walk.isHeld(in)) {
      walk.trace().nests();
    }
    return in.each(path -> nulls.afterCall(use.end(), path.acquired(use.end(), isAskedAbout)));
  }

  /** Gives up the latest hold; without one the call throws. */
  private Paths release(LockUse use, Paths in, Ways out) {
    Paths held = in.only(path -> !path.holds().isEmpty());
    Paths unheld = in.only(path -> path.holds().isEmpty());
    if (!unheld.isNone()) {
      walk.trace().releasesUnheld(use.end());
      // A release before it is not the last thing done.
      walk.work(unheld, out);
    }
    held.stream().forEach(path -> walk.trace().releases(use.end(), path.latest()));
    return held.each(path -> path.released(use.end(), walk.isAskedAbout(path.latest())));
  }
}
