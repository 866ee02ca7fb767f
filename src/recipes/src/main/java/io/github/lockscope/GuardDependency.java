package io.github.lockscope;

import io.github.lockscope.build.CompileScope;
import io.github.lockscope.build.GuardArtifact;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.SourceFile;
import org.openrewrite.marker.Markers;
import org.openrewrite.maven.AddDependencyVisitor;
import org.openrewrite.maven.tree.MavenResolutionResult;
import org.openrewrite.maven.tree.ResolvedDependency;
import org.openrewrite.maven.tree.Scope;
import org.openrewrite.xml.style.Autodetect;

/** Makes a module of Maven depend on the library that has Lockscope's own guards. */
final class GuardDependency {
  private static final GuardArtifact ARTIFACT = GuardArtifact.ofThisBuild();

  private GuardDependency() {}

  /** The POM of a module with the dependency that it needs, unless it has that. */
  static SourceFile add(SourceFile pom, Modules.Need need, ExecutionContext ctx) {
    Optional<MavenResolutionResult> build = pom.getMarkers().findFirst(MavenResolutionResult.class);
    if (build.isEmpty() || isIn(build.get(), need)) {
      return pom;
    }
    SourceFile changed =
        (SourceFile)
            new AddDependencyVisitor(
                    ARTIFACT.groupId(),
                    ARTIFACT.artifactId(),
                    version(build.get()),
                    null,
                    need.isOfTestsOnly() ? "test" : null,
                    null,
                    null,
                    null,
                    null,
                    null)
                .visitNonNull(withStyle(pom, Optional.of(styleOf(pom))), ctx);
    if (!need.isOfTestsOnly() && isManagedForLess(build.get())) {
      changed = (SourceFile) new CompileScope(ARTIFACT).visitNonNull(changed, ctx);
    }
    changed = withStyle(changed, pom.getMarkers().findFirst(Autodetect.class));
    return Warnings.withoutNew(changed, pom);
  }

  /** The plugin knows only the style of all POMs together. */
  private static Autodetect styleOf(SourceFile pom) {
    return Autodetect.detector().sample(pom).build();
  }

  private static SourceFile withStyle(SourceFile pom, Optional<Autodetect> style) {
    Markers others = pom.getMarkers().removeByType(Autodetect.class);
    return pom.withMarkers(style.map(others::add).orElse(others));
  }

  private static boolean isIn(MavenResolutionResult build, Modules.Need need) {
    Stream<Scope> scopes =
        need.isOfTestsOnly() ? Stream.of(Scope.Test) : Stream.of(Scope.Compile, Scope.Provided);
    return scopes
        .flatMap(
            scope ->
                build.findDependencies(ARTIFACT.groupId(), ARTIFACT.artifactId(), scope).stream())
        .anyMatch(ResolvedDependency::isDirect);
  }

  private static boolean isManagedForLess(MavenResolutionResult build) {
    @Nullable Scope managed =
        build.getPom().getManagedScope(ARTIFACT.groupId(), ARTIFACT.artifactId(), null, null);
    return managed != null && managed != Scope.Compile;
  }

  /** What the build manages already stays as it is. */
  private static String version(MavenResolutionResult build) {
    @Nullable String managed =
        build.getPom().getManagedVersion(ARTIFACT.groupId(), ARTIFACT.artifactId(), null, null);
    return managed == null ? ARTIFACT.version() : managed;
  }
}
