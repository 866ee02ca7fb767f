package io.github.lockscope.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openrewrite.SourceFile;
import org.openrewrite.maven.tree.MavenResolutionResult;
import org.openrewrite.maven.tree.Plugin;
import org.openrewrite.maven.tree.ResolvedPom;

/** What the build of a module makes of the warnings of the compiler. */
public final class CompilerWarnings {
  private CompilerWarnings() {}

  /** Whether the build that a POM describes fails on a resource that nothing reads. */
  public static boolean failOnResources(SourceFile pom) {
    return pom.getMarkers()
        .findFirst(MavenResolutionResult.class)
        .filter(CompilerWarnings::failOnResources)
        .isPresent();
  }

  private static boolean failOnResources(MavenResolutionResult build) {
    List<Plugin> plugins = plugins(build);
    List<JsonNode> common =
        plugins.stream().map(Plugin::getConfiguration).filter(Objects::nonNull).toList();
    List<List<JsonNode>> each = new ArrayList<>(List.of(common));
    for (Plugin plugin : plugins) {
      for (Plugin.Execution execution : plugin.getExecutions()) {
        JsonNode own = execution.getConfiguration();
        if (own != null) {
          each.add(Stream.concat(Stream.of(own), common.stream()).toList());
        }
      }
    }
    return each.stream()
        .anyMatch(levels -> new CompilerArguments(levels, build.getPom()::getValue).failOnTry());
  }

  /**
   * The compiler plugin as a module uses it, as it manages it, and as its parents do: what is to be
   * added to lists of theirs stands alone in the first.
   */
  private static List<Plugin> plugins(MavenResolutionResult build) {
    List<Plugin> plugins = new ArrayList<>();
    for (MavenResolutionResult at = build; at != null; at = at.getParent()) {
      ResolvedPom pom = at.getPom();
      Stream.concat(pom.getPlugins().stream(), pom.getPluginManagement().stream())
          .filter(plugin -> plugin.getArtifactId().equals("maven-compiler-plugin"))
          .forEach(plugins::add);
    }
    return plugins;
  }
}
