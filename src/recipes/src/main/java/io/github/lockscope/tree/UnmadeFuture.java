package io.github.lockscope.tree;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/**
 * {@code send().whenComplete((result, error) -> lock.unlock())}: if there comes no future of it,
 * nobody gets the callback.
 */
public final class UnmadeFuture extends OwnCodeVisitor<Integer> {
  private static final Set<String> FUTURES =
      Set.of(
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Future",
          "io.vertx.core.Future");

  private boolean found;

  private UnmadeFuture() {}

  /**
   * Whether a statement gives a callback to a future that it gets from a call of its own.
   *
   * @param isCallback whether an expression is the callback
   */
  public static boolean mayGet(Statement statement, Predicate<Expression> isCallback) {
    Search search = new Search(isCallback);
    search.visit(statement, 0);
    return search.found;
  }

  private static boolean isMadeIn(Expression future) {
    UnmadeFuture search = new UnmadeFuture();
    search.visit(future, 0);
    return search.found;
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
    found |= isFuture(call.getType()) && !isOfPlatform(call.getMethodType());
    return super.visitMethodInvocation(call, p);
  }

  private static boolean isFuture(@Nullable JavaType type) {
    return FUTURES.stream().anyMatch(future -> TypeUtils.isAssignableTo(future, type));
  }

  /** What the platform's own methods do is to schedule, and to chain. */
  private static boolean isOfPlatform(JavaType.@Nullable Method method) {
    return method != null && method.getDeclaringType().getFullyQualifiedName().startsWith("java.");
  }

  /** Looks for the calls that a callback is given to. */
  private static final class Search extends OwnCodeVisitor<Integer> {
    private final Predicate<Expression> isCallback;
    private boolean found;

    private Search(Predicate<Expression> isCallback) {
      this.isCallback = isCallback;
    }

    @Override
    public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
      List<Expression> arguments = call.getArguments();
      found |=
          arguments.stream().anyMatch(isCallback)
              && Stream.concat(Stream.ofNullable(call.getSelect()), arguments.stream())
                  .filter(isCallback.negate())
                  .anyMatch(UnmadeFuture::isMadeIn);
      return super.visitMethodInvocation(call, p);
    }
  }
}
