package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.TypeUtils;

/** A lock that is taken as the resource of a {@code try}, whose end closes and so releases it. */
final class ResourceHold {
  private ResourceHold() {}

  /** Whether an acquire is the value of a resource, and nothing else releases that. */
  static boolean is(LockCall acquire, Holds holds) {
    return acquire.kind().releases("close")
        && acquire.call().getMethodType() != null
        && TypeUtils.isAssignableTo(
            acquire.kind().type(), acquire.call().getMethodType().getReturnType())
        && tryOf(acquire).filter(attempt -> isLeftTo(attempt, acquire, holds)).isPresent();
  }

  private static Optional<J.Try> tryOf(LockCall acquire) {
    Cursor at = acquire.cursor().getParentTreeCursor();
    while (at.getValue() instanceof J.Parentheses<?>
        || at.getValue() instanceof J.VariableDeclarations.NamedVariable
        || at.getValue() instanceof J.VariableDeclarations) {
      at = at.getParentTreeCursor();
    }
    return at.getValue() instanceof J.Try.Resource
        ? Optional.of(at.getParentTreeCursor().<J.Try>getValue())
        : Optional.empty();
  }

  /** Whether the code of a {@code try} has no release but for what it has taken itself. */
  private static boolean isLeftTo(J.Try attempt, LockCall acquire, Holds holds) {
    return holds.within(List.of(attempt)).stream()
        .filter(LockCall::releases)
        .filter(acquire::concerns)
        .allMatch(
            release -> holds.ownerOf(release).filter(own -> !own.equals(acquire)).isPresent());
  }
}
