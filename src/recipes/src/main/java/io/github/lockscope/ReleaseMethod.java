package io.github.lockscope;

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
 * A {@code finally} that releases by a method of its class that does nothing else: {@code finally {
 * release(); }}.
 */
final class ReleaseMethod {
  private final Holds holds;
  private final LockCall acquire;

  ReleaseMethod(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
  }

  /**
   * Whether the {@code try} behind the acquire has such a {@code finally}, and releases nowhere
   * else.
   *
   * @param releasers the members of the file that may give the lock up
   * @param graph the calls of the file
   */
  boolean isCalledInFinally(Set<UUID> releasers, Supplier<CallGraph> graph) {
    Optional<J.Try> attempt = acquire.tryBehind();
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
        && !Writes.in(List.of(rest), acquire.list().orElseThrow().cursor()).touch(acquire.direct())
        && releases(call)
        && !graph.get().reaches(List.of(rest), releasers)
        && !graph.get().reaches(last.subList(1, last.size()), releasers);
  }

  private boolean isRelease(LockCall call) {
    return call.releases() && call.isSameLock(acquire);
  }

  private boolean releases(J.MethodInvocation call) {
    return isOfThis(call.getSelect())
        && holds
            .all()
            .filter(release -> release.releases() && release.concerns(acquire))
            .anyMatch(release -> isAllOf(release, call));
  }

  private static boolean isOfThis(@Nullable Expression receiver) {
    return receiver == null
        || (receiver instanceof J.Identifier name && name.getSimpleName().equals("this"));
  }

  /** Whether a release is all that the method of a call does, and no subclass has it do more. */
  private boolean isAllOf(LockCall release, J.MethodInvocation call) {
    Cursor callable = LockCalls.callableAt(release.cursor());
    JavaType.Method type = call.getMethodType();
    return type != null
        && callable.getValue() instanceof J.MethodDeclaration method
        && Objects.equals(type, method.getMethodType())
        && isFixed(type)
        && method.getBody() != null
        && method.getBody().getStatements().size() == 1
        && holds
            .madeUpBy(method.getBody().getStatements().get(0))
            .filter(release::equals)
            .isPresent();
  }

  /** JLS 8.4.3.3, 8.4.8.1: whether nothing can override a method. */
  private static boolean isFixed(JavaType.Method method) {
    return method.hasFlags(Flag.Private)
        || method.hasFlags(Flag.Static)
        || method.hasFlags(Flag.Final)
        || method.getDeclaringType().hasFlags(Flag.Final);
  }
}
