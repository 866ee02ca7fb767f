package io.github.lockscope.callers;

import io.github.lockscope.site.JdkLock;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.ExceptionType;
import io.github.lockscope.tree.Thrown;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;

/**
 * Some of the {@code catch} blocks of a {@code try}.
 *
 * @param catches the blocks
 */
public record Handlers(List<J.Try.Catch> catches) {
  /** All those of a {@code try}. */
  public static Handlers of(J.Try attempt) {
    return new Handlers(attempt.getCatches());
  }

  /** What a {@code try} runs once its body has failed, or may run. */
  static Stream<J> andFinally(J.Try attempt) {
    return Stream.concat(
        attempt.getCatches().stream(), Optional.ofNullable(attempt.getFinally()).stream());
  }

  /** Those that code may run by what it throws, or that cannot be told not to be. */
  public Handlers runBy(List<? extends J> code) {
    Thrown thrown = Thrown.by(code);
    return of(type -> type.map(thrown::mayBeCaughtAs).orElse(true));
  }

  /** Those that run where an acquire fails. */
  public Handlers runByFailureOf(LockCall acquire) {
    if (!JdkLock.isWaitedForOrFailsBadly(acquire)) {
      return runBy(List.of(acquire.statement().orElseThrow().<J>getValue()));
    }
    // What it throws are classes of the JDK, which have no superclasses but there.
    boolean mayBeInterrupted = acquire.declaresFailure();
    return of(
        type ->
            type.filter(
                    known -> known.mayBeError() || (mayBeInterrupted && known.includesInterrupts()))
                .isPresent());
  }

  /** Those that handle some of the classes, of which one that is not known is empty. */
  private Handlers of(Predicate<Optional<ExceptionType>> some) {
    return new Handlers(
        catches.stream().filter(handler -> handled(handler).anyMatch(some)).toList());
  }

  private static Stream<Optional<ExceptionType>> handled(J.Try.Catch handler) {
    return handler.getParameter().getTree().getTypeExpression() == null
        ? Stream.of(Optional.empty())
        : classesOf(handler).map(name -> ExceptionType.of(name.getType()));
  }

  /** The classes that a handler names. */
  public static Stream<? extends NameTree> classesOf(J.Try.Catch handler) {
    TypeTree declared = handler.getParameter().getTree().getTypeExpression();
    return declared instanceof J.MultiCatch several
        ? several.getAlternatives().stream()
        : Stream.ofNullable(declared);
  }

  /**
   * Whether a handler sees whatever some code throws.
   *
   * @param failsAsDeclared whether the code is known to throw nothing but what it declares, and
   *     errors that are not worth to be handled
   */
  public static boolean seesAll(J.Try.Catch handler, J code, boolean failsAsDeclared) {
    List<String> seen =
        classesOf(handler)
            .flatMap(name -> ExceptionType.of(name.getType()).stream())
            .map(type -> type.names().get(0))
            .toList();
    return seen.contains("java.lang.Throwable")
        || ((failsAsDeclared
                || seen.containsAll(List.of("java.lang.RuntimeException", "java.lang.Error")))
            && Thrown.by(List.of(code)).isAllCaughtAs(seen));
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return catches.isEmpty();
  }

  /** The statements of their bodies. */
  public List<Statement> statements() {
    return catches.stream().flatMap(handler -> handler.getBody().getStatements().stream()).toList();
  }
}
