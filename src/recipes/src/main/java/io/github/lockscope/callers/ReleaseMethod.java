package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.Writes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/**
 * A {@code finally} that releases by a method of its class that does so first of all: {@code
 * finally { release(); }}.
 */
final class ReleaseMethod {
  private final Holds holds;
  private final LockCall acquire;

  ReleaseMethod(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
  }

  /**
   * Whether the {@code try} that the acquire leads to has such a {@code finally}, and releases
   * nowhere else.
   *
   * @param releasers the members of the file that may give the lock up
   * @param graph the calls of the file
   */
  boolean isCalledInFinally(Set<UUID> releasers, Supplier<CallGraph> graph) {
    Optional<J.Try> attempt = attempt();
    if (attempt.isEmpty() || attempt.get().getFinally() == null) {
      return false;
    }
    List<Statement> last = attempt.get().getFinally().getStatements();
    J.Try rest = attempt.get().withFinally(null);
    return !last.isEmpty()
        && acquire.kind().arguments() == Protocol.Arguments.NOTHING
        && last.get(0) instanceof J.MethodInvocation call
        && call.getArguments().stream().allMatch(J.Empty.class::isInstance)
        && holds.within(List.of(rest)).stream().noneMatch(this::isRelease)
        && !Writes.in(List.of(rest), acquire.cursor()).touch(acquire.direct())
        && releases(call)
        && !graph.get().reaches(List.of(rest), releasers)
        && !graph.get().reaches(last.subList(1, last.size()), releasers);
  }

  /** The {@code try} right behind the acquire, or that the branch which it opens starts with. */
  private Optional<J.Try> attempt() {
    return acquire
        .tryBehind()
        .or(
            () ->
                new FirstUse(acquire)
                    .onlyWithLock()
                    .filter(J.Try.class::isInstance)
                    .map(J.Try.class::cast));
  }

  private boolean isRelease(LockCall call) {
    return call.releases() && call.isSameLock(acquire);
  }

  private boolean releases(J.MethodInvocation call) {
    return isOfThis(call.getSelect())
        && holds
            .all()
            .filter(release -> release.releases() && release.concerns(acquire))
            .anyMatch(release -> isFirstOf(release, call));
  }

  /** Whether a call is of the object that runs the code. */
  static boolean isOfThis(@Nullable Expression receiver) {
    return receiver == null
        || (receiver instanceof J.Identifier name && name.getSimpleName().equals("this"));
  }

  /** Whether a release is the first thing that the method of a call does, in whatever subclass. */
  private boolean isFirstOf(LockCall release, J.MethodInvocation call) {
    Cursor callable = LockCalls.callableAt(release.cursor());
    return isFixedCodeOf(call, callable)
        && callable.getValue() instanceof J.MethodDeclaration method
        && method.getBody() != null
        && !method.getBody().getStatements().isEmpty()
        && holds
            .madeUpBy(method.getBody().getStatements().get(0))
            .filter(release::equals)
            .isPresent();
  }

  /** Whether a call runs some method, in whatever subclass. */
  static boolean isFixedCodeOf(J.MethodInvocation call, Cursor callable) {
    JavaType.Method type = call.getMethodType();
    return type != null
        && callable.getValue() instanceof J.MethodDeclaration method
        && Objects.equals(type, method.getMethodType())
        && isFixed(type);
  }

  /** JLS 8.4.3.3, 8.4.8.1: whether nothing can override a method. */
  private static boolean isFixed(JavaType.Method method) {
    return method.hasFlags(Flag.Private)
        || method.hasFlags(Flag.Static)
        || method.hasFlags(Flag.Final)
        || method.getDeclaringType().hasFlags(Flag.Final);
  }
}
