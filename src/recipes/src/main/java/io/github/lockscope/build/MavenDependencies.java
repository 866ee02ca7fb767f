package io.github.lockscope.build;

import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.SourceFile;
import org.openrewrite.maven.tree.MavenResolutionResult;

/** What a module of Maven depends on, directly or not, in whatever scope. */
public final class MavenDependencies {
  private MavenDependencies() {}

  /** Group and artifact of each, with a colon between them. */
  public static Set<String> of(SourceFile pom) {
    return pom.getMarkers().findFirst(MavenResolutionResult.class).stream()
        .flatMap(build -> build.getDependencies().values().stream())
        .flatMap(dependencies -> dependencies.stream())
        .map(dependency -> dependency.getGroupId() + ':' + dependency.getArtifactId())
        .collect(Collectors.toUnmodifiableSet());
  }
}
