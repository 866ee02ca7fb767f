package io.github.lockscope.proof;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What javac says about a source tree.
 *
 * @param errors one line for each error, sorted; without line numbers, which a rewrite moves
 * @param warnings one line for each warning, likewise
 */
public record Compilation(List<String> errors, List<String> warnings) {

  public Compilation {
    errors = errors.stream().sorted().toList();
    warnings = warnings.stream().sorted().toList();
  }

  /** Compiles all Java files of a tree in one go; the classes go to a directory of their own. */
  public static Compilation of(
      SourceTree tree, List<Path> classPath, List<String> options, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> errors = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, tree.encoding())) {
      new SourceTree(classes).delete();
      Files.createDirectories(classes);
      List<String> all = new ArrayList<>(options);
      // Without the class path of this build, and with nothing left unsaid: by default javac stops
      // at 100 messages, and before it looks into methods where an import is missing.
      all.addAll(List.of("-classpath", joined(classPath), "-d", classes.toString(), "-proc:none"));
      all.addAll(List.of("-encoding", tree.encoding().name(), "-Xlint:all"));
      all.addAll(List.of("-Xmaxerrs", "1000000", "-Xmaxwarns", "1000000"));
      all.add("--should-stop=ifError=FLOW");
      compiler
          .getTask(
              null,
              files,
              diagnostic -> {
                if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                  errors.add(line(tree, diagnostic));
                } else if (diagnostic.getKind() != Diagnostic.Kind.NOTE) {
                  warnings.add(line(tree, diagnostic));
                }
              },
              all,
              null,
              files.getJavaFileObjectsFromPaths(tree.javaFiles()))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Compilation(errors, warnings);
  }

  private static String joined(List<Path> classPath) {
    return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static String line(SourceTree tree, Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    // Some warnings are about a class in a jar, some about an option.
    String file =
        source == null
            ? ""
            : source.getKind() == JavaFileObject.Kind.SOURCE
                ? tree.nameOf(Path.of(source.toUri()))
                : source.getName();
    return file + ": " + diagnostic.getCode() + ": " + diagnostic.getMessage(Locale.ROOT);
  }
}
