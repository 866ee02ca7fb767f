package io.github.lockscope.region;

import io.github.lockscope.callers.Handlers;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.Exits;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/**
 * {@code try { unlock(); } catch (…) { … }}: whoever writes that expects the release to fail, and
 * it must not get out of reach of its handler.
 *
 * @param attempt the {@code try} that does nothing but release
 */
public record HandledRelease(J.Try attempt) {

  /** The {@code try} around a release, if there is nothing else in it to be handled. */
  public static Optional<HandledRelease> of(LockCall release) {
    return release
        .statement()
        .map(Cursor::getParentTreeCursor)
        .filter(at -> at.getValue() instanceof J.Block body && body.getStatements().size() == 1)
        .filter(
            at ->
                at.getParentTreeCursor().getValue() instanceof J.Try attempt
                    && attempt.getBody().getId().equals(at.<J>getValue().getId())
                    && !attempt.getCatches().isEmpty())
        .map(at -> new HandledRelease(at.getParentTreeCursor().getValue()));
  }

  /**
   * Whether a handler between a release and a list around it is for what the release declares to
   * throw: moved out of its reach, the release would be reported instead, or not compile.
   */
  static boolean isExpectedToFail(LockCall release, StatementList around) {
    JavaType.Method method = release.call().getMethodType();
    if (method == null || method.getThrownExceptions().isEmpty()) {
      return false;
    }
    Cursor child = release.cursor();
    while (child.getValue() != around.holder()) {
      Cursor at = child.getParentTreeCursor();
      if (at.getValue() instanceof J.Try attempt
          && attempt.getBody() == child.getValue()
          && !Handlers.of(attempt).runBy(List.of(release.call())).isEmpty()) {
        return true;
      }
      child = at;
    }
    return false;
  }

  /** Whether it can release in a {@code finally} as it is. */
  public boolean canEnd(Statement last) {
    return attempt.getId().equals(last.getId())
        && attempt.getFinally() == null
        && attempt.getResources() == null
        // What is thrown or returned in a finally hides what was thrown before (JLS 14.20.2).
        && attempt.getCatches().stream()
            .map(J.Try.Catch::getBody)
            .noneMatch(handler -> Exits.leave(List.of(handler)));
  }
}
