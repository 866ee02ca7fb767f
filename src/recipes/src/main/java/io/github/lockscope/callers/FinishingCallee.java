package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.Uses;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/**
 * A method that is called as soon as a lock is taken, and whose {@code finally} releases it: {@code
 * long stamp = lock.readLock(); return readAndRelease(stamp);}.
 */
final class FinishingCallee {
  private final Holds holds;
  private final LockCall acquire;
  private final FirstUse use;

  private FinishingCallee(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
    this.use = new FirstUse(acquire);
  }

  /**
   * A call of such a method.
   *
   * @param call the call
   * @param body what it runs
   */
  record Call(J.MethodInvocation call, J.Block body) {}

  /** The call, if it is the first thing that is done with the lock. */
  static Optional<Call> calledWith(LockCall acquire, Holds holds) {
    FinishingCallee callee = new FinishingCallee(holds, acquire);
    return acquire.kind().arguments() == Protocol.Arguments.NOTHING
            && holds.beside(acquire).noneMatch(callee::isRelease)
        ? callee.use.statement().flatMap(FinishingCallee::calledBy).flatMap(callee::finishing)
        : Optional.empty();
  }

  /** The call that a statement makes, if it does so first of all. */
  private static Optional<J.MethodInvocation> calledBy(Statement statement) {
    Optional<? extends J> value =
        statement instanceof J.Return jump
            ? Optional.ofNullable(jump.getExpression())
            : statement instanceof J.VariableDeclarations declaration
                ? Optional.ofNullable(declaration.getVariables().get(0).getInitializer())
                : Optional.of(statement);
    return value.filter(J.MethodInvocation.class::isInstance).map(J.MethodInvocation.class::cast);
  }

  private Optional<Call> finishing(J.MethodInvocation call) {
    if (!ReleaseMethod.isOfThis(call.getSelect()) || !areAtHand(call)) {
      return Optional.empty();
    }
    return holds
        .all()
        .filter(this::isRelease)
        .filter(release -> isEndOf(release, call))
        .map(LockCall::cursor)
        .map(LockCalls::callableAt)
        .map(callee -> callee.<J.MethodDeclaration>getValue().getBody())
        .filter(Objects::nonNull)
        .map(body -> new Call(call, body))
        .findFirst();
  }

  private boolean isRelease(LockCall call) {
    return call.releases() && call.isSameLock(acquire);
  }

  /** Whether to work out the arguments cannot fail. */
  private static boolean areAtHand(J.MethodInvocation call) {
    JavaType.Method method = call.getMethodType();
    return method != null
        && call.getArguments().stream().allMatch(FinishingCallee::isAtHand)
        && IntStream.range(0, method.getParameterTypes().size())
            .noneMatch(
                i -> opensBox(call.getArguments().get(i), method.getParameterTypes().get(i)));
  }

  private static boolean isAtHand(Expression value) {
    return value instanceof J.Empty
        || value instanceof J.Literal
        || value instanceof J.Lambda
        || (value instanceof J.Identifier name && name.getFieldType() != null);
  }

  /** Unboxing throws on null, JLS 5.1.8. */
  private static boolean opensBox(Expression value, JavaType parameter) {
    return parameter instanceof JavaType.Primitive type
        && type != JavaType.Primitive.String
        && !(value.getType() instanceof JavaType.Primitive);
  }

  /** Whether the method of a call has nothing but a {@code try} that ends with a release. */
  private boolean isEndOf(LockCall release, J.MethodInvocation call) {
    Cursor callable = LockCalls.callableAt(release.cursor());
    return ReleaseMethod.isFixedCodeOf(call, callable)
        && callable.getValue() instanceof J.MethodDeclaration method
        && method.getBody() != null
        && call.getArguments().size() == method.getParameters().size()
        && holds.beside(release).filter(acquire::isSameLock).count() == 1
        && isCovered(method.getBody().getStatements(), release)
        && isOfStamp(release, call, method);
  }

  private boolean isCovered(List<Statement> statements, LockCall release) {
    List<Statement> work = statements.stream().dropWhile(Harmless::is).toList();
    return !work.isEmpty()
        && work.get(0) instanceof J.Try attempt
        && attempt.getResources() == null
        && attempt.getFinally() != null
        && attempt.getFinally().getStatements().stream()
            .findFirst()
            .flatMap(holds::madeUpBy)
            .filter(release::equals)
            .isPresent();
  }

  /** Whether a release is by the parameter that the stamp is given to, if there is one. */
  private boolean isOfStamp(LockCall release, J.MethodInvocation call, J.MethodDeclaration method) {
    if (!acquire.operation().stamped()) {
      return !release.operation().stamped();
    }
    return release.stamp().orElse(null) instanceof Receiver.Local local
        && release.operation().mode().matches(acquire.operation().mode())
        && Locals.around(release.cursor()).isOneForGood(local.name())
        && Uses.of(local.name(), method) == 1
        && IntStream.range(0, method.getParameters().size())
            .filter(i -> isNamed(method.getParameters().get(i), local.name()))
            .anyMatch(i -> use.isStamp(call.getArguments().get(i)));
  }

  private static boolean isNamed(Statement parameter, String name) {
    return parameter instanceof J.VariableDeclarations declaration
        && declaration.getVariables().get(0).getSimpleName().equals(name);
  }
}
