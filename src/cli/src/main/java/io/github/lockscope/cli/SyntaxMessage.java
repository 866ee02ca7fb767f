package io.github.lockscope.cli;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Says whether a file parses, and if not, why, in the words of the Java compiler. */
final class SyntaxMessage {
  private static final URI NAME = URI.create("string:///Unparsed.java");

  private SyntaxMessage() {}

  static String of(String text) {
    return error(text)
        .map(SyntaxMessage::describe)
        .orElse("does not parse: OpenRewrite cannot reproduce its text");
  }

  /** Whether a file parses. */
  static boolean isSound(String text) {
    return error(text).isEmpty();
  }

  private static Optional<Diagnostic<? extends JavaFileObject>> error(String text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaFileObject file =
        new SimpleJavaFileObject(NAME, JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    List<String> options = List.of("-proc:none");
    JavacTask task = (JavacTask) compiler.getTask(null, null, found, options, null, List.of(file));
    try {
      task.parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .findFirst();
  }

  private static String describe(Diagnostic<?> diagnostic) {
    String message = diagnostic.getMessage(Locale.ENGLISH).replaceAll("\\s*\\R\\s*", " ");
    return "does not parse with Java "
        + Runtime.version().feature()
        + ": line "
        + diagnostic.getLineNumber()
        + ": "
        + message;
  }
}
