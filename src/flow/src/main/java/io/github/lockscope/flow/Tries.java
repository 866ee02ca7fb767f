package io.github.lockscope.flow;

import java.util.List;
import spoon.reflect.code.CtBlock;
import spoon.reflect.code.CtCatch;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtLocalVariable;
import spoon.reflect.code.CtResource;
import spoon.reflect.code.CtTry;
import spoon.reflect.code.CtTryWithResource;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtExecutable;
import spoon.reflect.path.CtRole;
import spoon.reflect.reference.CtTypeReference;

/** Runs {@code try} statements. */
final class Tries {
  private final Walk walk;

  Tries(Walk walk) {
    this.walk = walk;
  }

  /** Whether code runs as part of a {@code finally}. */
  static boolean isInFinally(CtElement code) {
    for (CtElement at = code; at.isParentInitialized(); at = at.getParent()) {
      if (at instanceof CtExecutable<?>) {
        return false;
      }
      if (at.getRoleInParent() == CtRole.FINALIZER) {
        return true;
      }
    }
    return false;
  }

  /** The ways on which a {@code try} completes normally. */
  Paths run(CtTry attempt, Paths in, Ways out) {
    CtBlock<?> last = attempt.getFinalizer();
    if (last == null) {
      return withCatches(attempt, in, out);
    }
    // JLS 14.20.2: whichever way the rest is left, the finally runs, and where it completes
    // normally, that way is gone on with.
    Ways inner = new Ways();
    Paths normal = withCatches(attempt, in, inner);
    out.addAllThrough(inner, paths -> walk.statements().run(last, paths, out));
    return walk.statements().run(last, normal, out);
  }

  /** JLS 14.20.1. Which exceptions there are is not known, so each may be caught or not. */
  private Paths withCatches(CtTry attempt, Paths in, Ways out) {
    List<CtCatch> catches = attempt.getCatchers();
    if (catches.isEmpty()) {
      return body(attempt, in, out);
    }
    Ways inner = new Ways();
    Paths normal = body(attempt, in, inner);
    // A handler that nothing here leads to is code still, which may hold locks of its own.
    Paths thrown =
        inner.thrown().isNone() ? in.only(path -> path.holds().isEmpty()) : inner.thrown();
    boolean isAllCaught = catches.stream().anyMatch(Tries::catchesAll);
    if (isAllCaught) {
      inner.catchAll();
    }
    out.addAllThrough(inner, paths -> paths);
    for (CtCatch handler : catches) {
      Paths caught =
          thrown
              .each(path -> path.forgetting(handler.getParameter().getSimpleName()))
              .each(path -> walk.isHeld(path) ? path.caughtHolding() : path);
      normal = normal.or(walk.statements().run(handler.getBody(), caught, out));
    }
    return normal;
  }

  private static boolean catchesAll(CtCatch handler) {
    return handler.getParameter().getMultiTypes().stream()
        .map(CtTypeReference::getQualifiedName)
        .anyMatch("java.lang.Throwable"::equals);
  }

  /** JLS 14.20.3: resources are closed before anything is caught. */
  private Paths body(CtTry attempt, Paths in, Ways out) {
    if (!(attempt instanceof CtTryWithResource withResources)) {
      return walk.statements().run(attempt.getBody(), in, out);
    }
    Ways inner = new Ways();
    Paths opened = in;
    for (CtResource<?> resource : withResources.getResources()) {
      opened = open(resource, opened, inner);
    }
    Paths normal = walk.statements().run(attempt.getBody(), opened, inner);
    out.addAllThrough(inner, paths -> walk.work(paths, out));
    return walk.work(normal, out);
  }

  private Paths open(CtResource<?> resource, Paths in, Ways out) {
    if (resource instanceof CtLocalVariable<?> variable) {
      return walk.statements().run(variable, in, out);
    }
    if (resource instanceof CtExpression<?> expression) {
      return walk.expressions().evaluate(expression, in, out);
    }
    throw new CannotTellException(resource.getClass().getSimpleName());
  }
}
