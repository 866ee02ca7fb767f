package io.github.lockscope;

import io.github.lockscope.build.GuardArtifact;
import io.github.lockscope.build.TestSources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.ExecutionContext;
import org.openrewrite.SourceFile;
import org.openrewrite.gradle.AddDependencyVisitor;
import org.openrewrite.gradle.marker.GradleDependencyConfiguration;
import org.openrewrite.gradle.marker.GradleProject;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.tree.J;
import org.openrewrite.marker.Marker;
import org.openrewrite.marker.Markers;
import org.openrewrite.marker.Markup;

/** Makes a module of Gradle depend on the library that has Lockscope's own guards. */
final class GradleGuardDependency {
  private static final GuardArtifact ARTIFACT = GuardArtifact.ofThisBuild();
  private static final String CONFIGURATION = "implementation";

  private GradleGuardDependency() {}

  /** The script of a module with the dependencies that it needs, unless it has them. */
  static SourceFile add(SourceFile script, Modules.Need need, ExecutionContext ctx) {
    GradleProject project = script.getMarkers().findFirst(GradleProject.class).orElseThrow();
    SourceFile changed = script;
    Set<String> reached = new HashSet<>();
    for (GradleDependencyConfiguration each : configurations(project, need)) {
      if (family(each).noneMatch(one -> isIn(one) || reached.contains(one.getName()))) {
        reached.add(each.getName());
        changed = withDependency(changed, each.getName(), ctx);
      }
    }
    return withoutNewWarnings(changed, script);
  }

  /** That of the main code comes first: mostly, tests have what it has. */
  private static List<GradleDependencyConfiguration> configurations(
      GradleProject project, Modules.Need need) {
    List<GradleDependencyConfiguration> found = new ArrayList<>();
    if (!need.isOfTestsOnly()) {
      Stream.ofNullable(project.getConfiguration(CONFIGURATION)).forEach(found::add);
    }
    need.sourceSets().stream()
        .filter(set -> !set.equals(TestSources.MAIN))
        .map(set -> project.getConfiguration(set + "Implementation"))
        .flatMap(Stream::ofNullable)
        .forEach(found::add);
    return found;
  }

  /** A configuration, and those of which it has all that they have. */
  private static Stream<GradleDependencyConfiguration> family(
      GradleDependencyConfiguration configuration) {
    return Stream.concat(Stream.of(configuration), configuration.allExtendsFrom().stream());
  }

  private static boolean isIn(GradleDependencyConfiguration configuration) {
    return configuration.findRequestedDependency(ARTIFACT.groupId(), ARTIFACT.artifactId()) != null;
  }

  private static SourceFile withDependency(
      SourceFile script, String configuration, ExecutionContext ctx) {
    return (SourceFile)
        new AddDependencyVisitor(
                ARTIFACT.groupId(),
                ARTIFACT.artifactId(),
                ARTIFACT.version(),
                null,
                configuration,
                null,
                null,
                null,
                GradleGuardDependency::isOfTheModule,
                null)
            .visitNonNull(script, ctx);
  }

  /** Whether dependencies at some place are not those of the build itself or of other modules. */
  private static boolean isOfTheModule(Cursor place) {
    Cursor around = place.getParent();
    return around == null || around.firstEnclosing(J.MethodInvocation.class) == null;
  }

  /** They would be written into the script, though they may be about the network of the moment. */
  private static SourceFile withoutNewWarnings(SourceFile after, SourceFile before) {
    List<Marker> old = before.getMarkers().getMarkers();
    Markers markers = after.getMarkers();
    return after.withMarkers(
        markers.withMarkers(
            ListUtils.filter(
                markers.getMarkers(),
                marker -> !(marker instanceof Markup.Warn) || old.contains(marker))));
  }
}
