package io.github.lockscope.proof.hostile;

import io.github.lockscope.proof.Rewriter.Rewritten;
import io.github.lockscope.proof.Rewriting;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.ExecutionContext;
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
            - io.github.lockscope.AcquireLocksBeforeTry
          """);

  private BuildRun() {}

  /** Parses files; what the parser stumbles over is its own affair, as is the stack it takes. */
  static List<SourceFile> parse(List<HostileFile> files) {
    List<SourceFile> trees = new ArrayList<>();
    DeepStack.run(() -> trees.addAll(parsed(files)));
    return trees;
  }

  private static List<SourceFile> parsed(List<HostileFile> files) {
    ExecutionContext ctx = new InMemoryExecutionContext(stumble -> {});
    List<Parser.Input> inputs =
        files.stream()
            .map(
                file ->
                    new Parser.Input(
                        Path.of(file.path()), () -> new ByteArrayInputStream(file.bytes())))
            .toList();
    return JavaParser.fromJavaVersion()
        .logCompilationWarningsAndErrors(false)
        .build()
        .parseInputs(inputs, null, ctx)
        .toList();
  }

  /** Runs again over what a run has changed. */
  static Rewritten again(Rewriting recipe, Rewritten once) {
    List<HostileFile> changed =
        once.texts().entrySet().stream()
            .map(
                text ->
                    new HostileFile(
                        text.getKey(),
                        text.getValue(),
                        StandardCharsets.UTF_8,
                        HostileFile.Fate.PARSES))
            .toList();
    return recipe.rewrite(parse(changed), new InMemoryExecutionContext(failure -> {}));
  }
}
