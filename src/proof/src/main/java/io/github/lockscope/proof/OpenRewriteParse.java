package io.github.lockscope.proof;

import java.nio.file.Path;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.java.JavaParser;

/** What the benchmark compares with: OpenRewrite reads a whole tree, and no recipe runs. */
final class OpenRewriteParse {
  private OpenRewriteParse() {}

  /**
   * Parses all Java files of a directory.
   *
   * @param arguments the directory
   */
  public static void main(String[] arguments) {
    Path root = Path.of(arguments[0]);
    JavaParser parser = JavaParser.fromJavaVersion().logCompilationWarningsAndErrors(false).build();
    long parsed =
        parser
            .parse(new SourceTree(root).javaFiles(), root, new InMemoryExecutionContext(e -> {}))
            .count();
    System.out.println(parsed);
  }
}
