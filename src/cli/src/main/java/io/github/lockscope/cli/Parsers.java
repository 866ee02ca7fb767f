package io.github.lockscope.cli;

import java.lang.reflect.Method;
import java.util.Optional;
import org.openrewrite.java.JavaParser;

/** Makes the parser for the source level of the running JDK. */
final class Parsers {
  private static final String COMPILER_INTERNALS = "com.sun.tools.javac.code";
  private static final Optional<Method> DIRECT = direct();

  private Parsers() {}

  static JavaParser create() {
    return builder().logCompilationWarningsAndErrors(false).build();
  }

  private static JavaParser.Builder<? extends JavaParser, ?> builder() {
    if (DIRECT.isPresent()) {
      try {
        return (JavaParser.Builder<?, ?>) DIRECT.get().invoke(null);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return JavaParser.fromJavaVersion();
  }

  /**
   * OpenRewrite gets at the compiler's internals by loading a second copy of the compiler. Where
   * our jar's manifest opens them to us, its parser works with the compiler that the JDK has ready.
   */
  private static Optional<Method> direct() {
    int version = Runtime.version().feature();
    int supported = version >= 25 ? 25 : version >= 21 ? 21 : 17;
    boolean open =
        ModuleLayer.boot()
            .findModule("jdk.compiler")
            .filter(it -> it.isOpen(COMPILER_INTERNALS, Parsers.class.getModule()))
            .isPresent();
    if (!open) {
      return Optional.empty();
    }
    try {
      String parser = "org.openrewrite.java.isolated.ReloadableJava" + supported + "Parser";
      return Optional.of(Class.forName(parser).getMethod("builder"));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }
}
