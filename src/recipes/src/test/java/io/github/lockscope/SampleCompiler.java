package io.github.lockscope;

import io.github.lockscope.guard.LockScope;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles sources as a strict build would.
 *
 * @param errors the errors
 * @param warnings the kinds of warnings
 */
record SampleCompiler(List<String> errors, Set<String> warnings) {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** To open the platform's classes takes longer than to compile a sample. */
  private static final ThreadLocal<StandardJavaFileManager> PLATFORM =
      ThreadLocal.withInitial(() -> COMPILER.getStandardFileManager(null, null, null));

  /** The guards that come with Lockscope. */
  static final Path GUARDS =
      Path.of(
          URI.create(
              LockScope.class.getProtectionDomain().getCodeSource().getLocation().toString()));

  /** Compiles sources, given by relative path, with all lints. */
  static SampleCompiler compile(Map<String, String> sources, Path classes) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((path, text) -> files.add(new Source(path, text)));
    COMPILER
        .getTask(
            null,
            PLATFORM.get(),
            diagnostics,
            List.of("-Xlint:all", "-proc:none", "-cp", GUARDS.toString(), "-d", classes.toString()),
            null,
            files)
        .call();
    List<String> errors = new ArrayList<>();
    Set<String> warnings = new TreeSet<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        errors.add(diagnostic.toString());
      } else {
        warnings.add(String.valueOf(diagnostic.getMessage(Locale.ROOT)));
      }
    }
    return new SampleCompiler(errors, warnings);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
