package io.github.lockscope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openrewrite.SourceFile;

/** The simple names of the top-level types that guards are, or are in. */
public final class GuardNames {
  private final Set<String> names;
  private final Pattern declaration;
  private final Optional<String> toBeRead;

  private GuardNames(Set<String> names, Optional<String> toBeRead) {
    this.names = names;
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
        Guards.outermostTypes(guard.map(Guards::of).orElse(Guards.BUILT_IN).all()).stream()
            .map(Guard::simple)
            .collect(Collectors.toSet()),
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
   * The guard of which only a declaration could tell what it can hold, and of which there is none.
   *
   * @param declarations the files that may declare it
   */
  public Optional<String> undeclaredIn(List<SourceFile> declarations) {
    return toBeRead.filter(
        type -> declarations.stream().noneMatch(file -> new GuardDeclaration(type).isIn(file)));
  }
}
