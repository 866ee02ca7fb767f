package io.github.lockscope;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openrewrite.java.tree.J;

/** What all sources of a run tell about the guards that its recipes use. */
final class GuardsOfRun {
  private final Map<Settings, GuardSources> sources = new HashMap<>();

  /** Reads a file for recipes with some settings. */
  void add(J.CompilationUnit file, Settings settings) {
    settings
        .guards()
        .ifPresent(
            guards ->
                sources.computeIfAbsent(settings, unknown -> new GuardSources(guards)).add(file));
  }

  /** What settings come to by what is known now. */
  Settings known(Settings settings) {
    return Optional.ofNullable(sources.get(settings))
        .map(told -> settings.withGuards(told.known()))
        .orElse(settings);
  }
}
