package io.github.lockscope.proof.speed;

import io.github.lockscope.proof.SourceTree;
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
    System.out.println(count(new SourceTree(Path.of(arguments[0]))));
  }

  /** Parses, and counts what was parsed. */
  static long count(SourceTree tree) {
    JavaParser parser = JavaParser.fromJavaVersion().logCompilationWarningsAndErrors(false).build();
    return parser
        .parse(tree.javaFiles(), tree.root(), new InMemoryExecutionContext(e -> {}))
        .count();
  }
}
