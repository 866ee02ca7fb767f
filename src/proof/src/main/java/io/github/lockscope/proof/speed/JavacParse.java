package io.github.lockscope.proof.speed;

import com.sun.source.util.JavacTask;
import io.github.lockscope.proof.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the benchmark compares with: javac parses a whole tree, and resolves no name. */
final class JavacParse {
  private JavacParse() {}

  /**
   * Parses all Java files of a directory.
   *
   * @param arguments the directory
   */
  public static void main(String[] arguments) throws IOException {
    System.out.println(count(new SourceTree(Path.of(arguments[0]))));
  }

  /** Parses, and counts what was parsed. */
  static long count(SourceTree tree) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    // What is no UTF-8 is an error, which does not keep javac from going on.
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  diagnostic -> {},
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(tree.javaFiles()));
      return StreamSupport.stream(task.parse().spliterator(), false).count();
    }
  }
}
