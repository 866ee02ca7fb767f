package io.github.lockscope.cli;

import io.github.lockscope.ForReference;
import io.github.lockscope.GuardNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;

/**
 * Finds the files that declare guards, or other types of their names, and those that guards call.
 * The recipe looks at them along with each file of the run: how a guard is declared decides where
 * it can stand, and what it calls cannot use it.
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

  /**
   * Some files and those whose code guards may call, as far as the calls can be followed from one
   * file to the next; none where the compiler fails on them.
   *
   * @param files those that declare guards, or have their names
   */
  List<SourceFile> declarations(List<JavaFile> files, LockContext locks) {
    if (files.isEmpty()) {
      return List.of();
    }
    Set<JavaFile> known = new LinkedHashSet<>(files);
    List<SourceFile> parsed = parse(known, locks);
    while (known.addAll(calledFrom(parsed, files))) {
      parsed = parse(known, locks);
    }
    return parsed;
  }

  /** The files of types that guards may call and that are not known yet. */
  private Set<JavaFile> calledFrom(List<SourceFile> parsed, List<JavaFile> files) {
    return names.stream()
        .flatMap(guards -> guards.undeclaredCallees(parsed).stream())
        .filter(type -> !Packages.isOfJdk(Packages.of(type)))
        .flatMap(type -> files.stream().flatMap(from -> tree.imported(from, type).stream()))
        .collect(Collectors.toSet());
  }

  private List<SourceFile> parse(Set<JavaFile> files, LockContext locks) {
    Batch batch = new Batch(tree);
    List<Parser.Input> inputs = new ArrayList<>();
    for (JavaFile file : files) {
      text(file, batch)
          .ifPresent(
              text -> {
                batch.add(Reading.of(file, tree, this), around(file, locks));
                inputs.add(input(file.name(), text));
              });
    }
    int count = inputs.size();
    batch.contextTexts().forEach((name, text) -> inputs.add(input(name, text)));
    try {
      return Parsers.create()
          .parseInputs(inputs, null, new InMemoryExecutionContext(failure -> {}))
          .limit(count)
          .filter(J.CompilationUnit.class::isInstance)
          .map(GuardFiles::forReference)
          .toList();
    } catch (RuntimeException | Error e) {
      return List.of();
    }
  }

  /** The text of a file, unless it declares what another one in the batch does. */
  private Optional<String> text(JavaFile file, Batch batch) {
    try {
      return batch.agrees(file) ? tree.read(file).text() : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What a file has its locks from, and what it returns or calls. */
  private Set<JavaFile> around(JavaFile file, LockContext locks) {
    Set<JavaFile> all = new HashSet<>(locks.of(file));
    tree.outline(file)
        .ifPresent(
            outline -> {
              all.addAll(tree.declaring(file, outline, outline.signatureNames()));
              all.addAll(tree.declaring(file, outline, outline.bodyNames()));
            });
    return all;
  }

  private static Parser.Input input(String name, String text) {
    return Parser.Input.fromString(Path.of(name), text, StandardCharsets.UTF_8);
  }

  private static SourceFile forReference(SourceFile parsed) {
    return parsed.withMarkers(parsed.getMarkers().add(new ForReference(Tree.randomId())));
  }
}
