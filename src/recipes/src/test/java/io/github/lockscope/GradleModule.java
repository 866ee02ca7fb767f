package io.github.lockscope;

import static java.util.function.Function.identity;

import io.github.lockscope.build.GuardArtifact;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.gradle.marker.GradleDependencyConfiguration;
import org.openrewrite.gradle.marker.GradleProject;
import org.openrewrite.maven.tree.Dependency;
import org.openrewrite.maven.tree.GroupArtifactVersion;
import org.openrewrite.maven.tree.MavenRepository;

/** What Gradle says of a module. */
final class GradleModule {
  private GradleModule() {}

  /** One in which no plugin has brought configurations. */
  static GradleProject bare() {
    return withConfigurations(List.of(), Stream.of());
  }

  /**
   * One of a library with two sets of tests, the second of which knows nothing of the main code.
   *
   * @param guarded the configurations in which the guards are already
   */
  static GradleProject project(Path repository, String... guarded) {
    List<String> all = List.of(guarded);
    GradleDependencyConfiguration api = configuration("api", all);
    GradleDependencyConfiguration main = configuration("implementation", all, api);
    return withConfigurations(
        List.of(
            MavenRepository.builder()
                .id("local")
                .uri(repository.toUri().toString())
                .releases(true)
                .snapshots(true)
                .knownToExist(true)
                .build()),
        Stream.of(
            api,
            main,
            configuration("testImplementation", all, main),
            configuration("smokeImplementation", all)));
  }

  private static GradleProject withConfigurations(
      List<MavenRepository> repositories, Stream<GradleDependencyConfiguration> configurations) {
    return GradleProject.builder()
        .id(UUID.randomUUID())
        .group("com.acme")
        .name("a")
        .version("1")
        .path(":")
        .plugins(List.of())
        .mavenRepositories(repositories)
        .nameToConfiguration(
            configurations.collect(
                Collectors.toMap(GradleDependencyConfiguration::getName, identity())))
        .build();
  }

  private static GradleDependencyConfiguration configuration(
      String name, List<String> guarded, GradleDependencyConfiguration... extended) {
    GuardArtifact guard = BuiltModule.GUARD;
    return GradleDependencyConfiguration.builder()
        .name(name)
        .isTransitive(true)
        .isCanBeDeclared(true)
        .extendsFrom(List.of(extended))
        .requested(
            guarded.contains(name)
                ? List.of(
                    Dependency.builder()
                        .gav(new GroupArtifactVersion(guard.groupId(), guard.artifactId(), "0.0.9"))
                        .build())
                : List.of())
        .directResolved(List.of())
        .constraints(List.of())
        .attributes(Map.of())
        .build();
  }
}
