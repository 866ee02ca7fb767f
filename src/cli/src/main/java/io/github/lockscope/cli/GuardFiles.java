package io.github.lockscope.cli;

import io.github.lockscope.GuardNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.J;

/**
 * Finds the files that declare guards, or other types of their names. The recipe looks at them
 * along with each file of the run: how a guard is declared decides where it can stand.
 */
final class GuardFiles {
  private final SourceTree tree;
  private final Optional<GuardNames> names;

  /**
   * Prepares.
   *
   * @param names the names of guards; empty where none are asked for
   */
  GuardFiles(SourceTree tree, Optional<GuardNames> names) {
    this.tree = tree;
    this.names = names;
  }

  /** Whether a file may be one of them. */
  boolean include(Source source) {
    return names
        .filter(
            known -> known.mayBeDeclaredIn(new String(source.bytes(), StandardCharsets.ISO_8859_1)))
        .isPresent();
  }

  /** The guard of a user that none of some files declares. */
  Optional<String> undeclaredIn(List<SourceFile> declarations) {
    return names.flatMap(known -> known.undeclaredIn(declarations));
  }

  /** The declarations in some files, with empty bodies; none where the compiler fails on them. */
  List<SourceFile> declarations(List<JavaFile> files, LockContext locks) {
    if (files.isEmpty()) {
      return List.of();
    }
    Batch batch = new Batch(tree);
    Set<Path> wanted = new HashSet<>();
    for (JavaFile file : files) {
      Set<JavaFile> all = new HashSet<>(locks.of(file));
      all.add(file);
      // What it returns may be declared elsewhere.
      tree.outline(file)
          .ifPresent(
              outline -> all.addAll(tree.declaring(file, outline, outline.signatureNames())));
      batch.addContext(all);
      wanted.add(Path.of(file.name()));
    }
    List<Parser.Input> inputs = new ArrayList<>();
    batch
        .contextTexts()
        .forEach(
            (name, text) ->
                inputs.add(Parser.Input.fromString(Path.of(name), text, StandardCharsets.UTF_8)));
    ExecutionContext ctx = new InMemoryExecutionContext(failure -> {});
    try {
      return Parsers.create()
          .parseInputs(inputs, null, ctx)
          .filter(J.CompilationUnit.class::isInstance)
          .filter(parsed -> wanted.contains(parsed.getSourcePath()))
          .toList();
    } catch (RuntimeException | Error e) {
      return List.of();
    }
  }
}
