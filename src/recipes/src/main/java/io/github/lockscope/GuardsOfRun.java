package io.github.lockscope;

import io.github.lockscope.site.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openrewrite.java.tree.J;

/** What all sources of a run tell about the guards that its recipes use. */
final class GuardsOfRun {
  private final Map<Settings, GuardSources> sources = new LinkedHashMap<>();

  /** Reads a file for recipes with some settings. */
  void add(J.CompilationUnit file, Settings settings) {
    settings
        .guards()
        .ifPresent(
            guards ->
                sources.computeIfAbsent(settings, unknown -> new GuardSources(guards)).add(file));
  }

  /** The same in a file, whose module may have no way to use the guards. */
  Settings knownIn(J.CompilationUnit file, Settings settings, Modules modules) {
    GuardSources own = sources.get(settings);
    return own == null || own.areInReachOf(file, modules)
        ? known(settings)
        : settings.withGuards(own.known().outOfReach());
  }

  /** What settings come to by what is known now, also of the guards that other recipes use. */
  Settings known(Settings settings) {
    GuardSources own = sources.get(settings);
    return own == null
        ? sources.values().stream()
            .findFirst()
            .map(others -> settings.expecting(others.known()))
            .orElse(settings)
        : settings.withGuards(own.known());
  }
}
