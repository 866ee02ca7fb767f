package io.github.lockscope.proof.hostile;

import io.github.lockscope.proof.Rewriter.Rewritten;
import io.github.lockscope.proof.Rewriting;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.SourceFile;
import org.openrewrite.java.JavaParser;

/** Hostile files as a build plugin shows them to the recipes: in this process, on its stack. */
final class BuildRun {
  static final Rewriting SKIP = Rewriting.named("io.github.lockscope.SafeLocks");
  static final Rewriting HELD_FLAG =
      Rewriting.declaredIn(
          """
          ---
          type: specs.openrewrite.org/v1beta/recipe
          name: hostile.HeldFlag
          displayName: Held flag
          description: Release every lock, with a flag where it takes one.
          recipeList:
            - io.github.lockscope.ReleaseLocksInFinally:
                complexFlow: heldFlag
            - io.github.lockscope.AcquireLocksBeforeTry:
                complexFlow: heldFlag
          """);

  private BuildRun() {}

  /**
   * Parses files; what the parser stumbles over is its own affair, as is the stack it takes. Those
   * that compile are parsed together, each of the others with the same parser, but alone.
   */
  static List<SourceFile> parse(Collection<HostileFile> files) {
    List<SourceFile> trees = new ArrayList<>();
    DeepStack.run(
        () -> {
          JavaParser parser =
              JavaParser.fromJavaVersion().logCompilationWarningsAndErrors(false).build();
          trees.addAll(parse(parser, files.stream().filter(BuildRun::compiles).toList()));
          for (HostileFile file : files) {
            if (!compiles(file)) {
              parser.reset();
              trees.addAll(parse(parser, List.of(file)));
            }
          }
        });
    return trees;
  }

  private static boolean compiles(HostileFile file) {
    return file.fate() == HostileFile.Fate.COMPILES;
  }

  private static List<SourceFile> parse(JavaParser parser, List<HostileFile> files) {
    List<Parser.Input> inputs =
        files.stream()
            .map(
                file ->
                    new Parser.Input(
                        Path.of(file.path()), () -> new ByteArrayInputStream(file.bytes())))
            .toList();
    return parser.parseInputs(inputs, null, new InMemoryExecutionContext(stumble -> {})).toList();
  }

  /** Runs again over what a run has changed. */
  static Rewritten again(Rewriting recipe, Rewritten once, Collection<HostileFile> files) {
    List<HostileFile> changed = new ArrayList<>();
    for (HostileFile file : files) {
      String text = once.texts().get(file.path());
      if (text != null) {
        changed.add(new HostileFile(file.path(), text, file.fate()));
      }
    }
    return recipe.rewrite(parse(changed), new InMemoryExecutionContext(failure -> {}));
  }
}
