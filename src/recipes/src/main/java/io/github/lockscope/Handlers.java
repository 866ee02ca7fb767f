package io.github.lockscope;

import java.util.List;
import java.util.Optional;
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
record Handlers(List<J.Try.Catch> catches) {
  /** All those of a {@code try}. */
  static Handlers of(J.Try attempt) {
    return new Handlers(attempt.getCatches());
  }

  /** What a {@code try} runs once its body has failed, or may run. */
  static Stream<J> andFinally(J.Try attempt) {
    return Stream.concat(
        attempt.getCatches().stream(), Optional.ofNullable(attempt.getFinally()).stream());
  }

  /** Those that code may run by what it throws, or that cannot be told not to be. */
  Handlers runBy(List<? extends J> code) {
    Thrown thrown = Thrown.by(code);
    return new Handlers(catches.stream().filter(handler -> mayHandle(handler, thrown)).toList());
  }

  private static boolean mayHandle(J.Try.Catch handler, Thrown thrown) {
    TypeTree declared = handler.getParameter().getTree().getTypeExpression();
    return declared instanceof J.MultiCatch several
        ? several.getAlternatives().stream().anyMatch(name -> mayHandle(name, thrown))
        : declared == null || mayHandle(declared, thrown);
  }

  private static boolean mayHandle(NameTree caught, Thrown thrown) {
    return ExceptionType.of(caught.getType()).map(thrown::mayBeCaughtAs).orElse(true);
  }

  /** Those that run where an acquire fails. */
  Handlers runByFailureOf(LockCall acquire) {
    Handlers handlers = runBy(List.of(acquire.statement().orElseThrow().<J>getValue()));
    return JdkLock.isAcquiredOrFailsBadly(acquire) ? handlers.seeingErrors() : handlers;
  }

  /** Those that may handle an {@link Error}. */
  private Handlers seeingErrors() {
    return new Handlers(catches.stream().filter(Handlers::mayHandleError).toList());
  }

  private static boolean mayHandleError(J.Try.Catch handler) {
    TypeTree declared = handler.getParameter().getTree().getTypeExpression();
    return declared instanceof J.MultiCatch several
        ? several.getAlternatives().stream().anyMatch(Handlers::mayBeError)
        : declared == null || mayBeError(declared);
  }

  private static boolean mayBeError(NameTree caught) {
    return ExceptionType.of(caught.getType()).map(ExceptionType::mayBeError).orElse(true);
  }

  /**
   * Whether a handler sees whatever some code throws.
   *
   * @param failsAsDeclared whether the code is known to throw nothing but what it declares, and
   *     errors that are not worth to be handled
   */
  static boolean seesAll(J.Try.Catch handler, J code, boolean failsAsDeclared) {
    TypeTree declared = handler.getParameter().getTree().getTypeExpression();
    List<String> seen =
        (declared instanceof J.MultiCatch several
                ? several.getAlternatives().stream().map(NameTree::getType)
                : Stream.ofNullable(declared).map(NameTree::getType))
            .flatMap(type -> ExceptionType.of(type).stream())
            .map(type -> type.names().get(0))
            .toList();
    return seen.contains("java.lang.Throwable")
        || ((failsAsDeclared
                || seen.containsAll(List.of("java.lang.RuntimeException", "java.lang.Error")))
            && Thrown.by(List.of(code)).isAllCaughtAs(seen));
  }

  boolean isEmpty() {
    return catches.isEmpty();
  }

  /** The statements of their bodies. */
  List<Statement> statements() {
    return catches.stream().flatMap(handler -> handler.getBody().getStatements().stream()).toList();
  }
}
