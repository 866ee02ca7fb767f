package io.github.lockscope;

import io.github.lockscope.site.Guard;
import io.github.lockscope.site.Guards;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.J;

/** The simple names of the top-level types that guards are, or are in. */
public final class GuardNames {
  private final Guards guards;
  private final Set<String> names;
  private final Pattern declaration;
  private final Optional<String> toBeRead;

  private GuardNames(Guards guards, Optional<String> toBeRead) {
    this.guards = guards;
    this.names =
        Guards.outermostTypes(guards.all()).stream()
            .map(Guard::simple)
            .collect(Collectors.toUnmodifiableSet());
    this.toBeRead = toBeRead;
    this.declaration =
        Pattern.compile(
            "\\b(?:class|interface|enum|record)\\s+(?:" + String.join("|", names) + ")\\b");
  }

  /**
   * The names of what an option asks for.
   *
   * @param guard the option as a user wrote it; empty for Lockscope's own guards
   */
  public static GuardNames of(Optional<String> guard) {
    return new GuardNames(
        guard.map(Guards::of).orElse(Guards.BUILT_IN),
        guard.filter(known -> !Guards.isPreset(known)).map(own -> own.replaceFirst("#.*", "")));
  }

  /**
   * How the locks of a guard are taken and released by hand, as the option for protocols takes it.
   *
   * @param guard the option for the guard as a user wrote it
   */
  public static List<String> protocols(String guard) {
    return Guards.isPreset(guard) ? Guards.of(guard).protocols() : List.of();
  }

  /**
   * Whether a text may declare a type of such a name: a guard, or a namesake of one. Comments and
   * strings are not told apart from code.
   */
  public boolean mayBeDeclaredIn(String text) {
    return names.stream().anyMatch(text::contains) && declaration.matcher(text).find();
  }

  /**
   * The fully qualified names, with dots, of the types whose code guards may call and that no file
   * declares.
   *
   * @param files those known so far, the guards among them
   */
  public Set<String> undeclaredCallees(List<SourceFile> files) {
    GuardSources sources = new GuardSources(guards);
    files.stream()
        .filter(J.CompilationUnit.class::isInstance)
        .forEach(file -> sources.add((J.CompilationUnit) file));
    return sources.undeclaredCallees();
  }

  /**
   * The guard of which only a declaration could tell what it can hold, and of which there is none.
   *
   * @param declarations the files that may declare it
   */
  public Optional<String> undeclaredIn(List<SourceFile> declarations) {
    return toBeRead.filter(
        type -> declarations.stream().noneMatch(file -> new GuardDeclaration(type).isIn(file)));
  }
}
