package io.github.lockscope;

import static org.openrewrite.java.Assertions.java;
import static org.openrewrite.java.Assertions.javaVersion;
import static org.openrewrite.java.Assertions.mavenProject;
import static org.openrewrite.java.Assertions.srcMainJava;
import static org.openrewrite.java.Assertions.srcTestJava;

import io.github.lockscope.build.GuardArtifact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.java.marker.JavaSourceSet;
import org.openrewrite.maven.MavenExecutionContextView;
import org.openrewrite.maven.tree.MavenRepository;
import org.openrewrite.test.SourceSpecs;

/** Parts of Maven projects with a lock. */
final class BuiltModule {
  private static final String LOCKED =
      """
      import java.util.concurrent.locks.Lock;

      class %s {
          void work(Lock lock) {
              lock.lock();
              try {
                  toString();
              } finally {
                  lock.unlock();
              }
          }
      }
      """;

  private static final String GUARDED =
      """
      import io.github.lockscope.guard.LockScope;
      import java.util.concurrent.locks.Lock;

      class %s {
          void work(Lock lock) {
              try (var held = LockScope.acquire(lock)) {
                  toString();
              }
          }
      }
      """;

  static final GuardArtifact GUARD = GuardArtifact.ofThisBuild();

  private BuiltModule() {}

  /** Main code that gets a guard. */
  static SourceSpecs guardedMain(String type) {
    return srcMainJava(
        java(
            LOCKED.formatted(type),
            GUARDED.formatted(type),
            spec -> spec.markers(javaVersion(17))));
  }

  /** Main code that stays as it is. */
  static SourceSpecs lockedMain(String type, int level) {
    return srcMainJava(java(LOCKED.formatted(type), spec -> spec.markers(javaVersion(level))));
  }

  /** A test that gets a guard. */
  static SourceSpecs guardedTest(String type) {
    return srcTestJava(
        java(
            LOCKED.formatted(type),
            GUARDED.formatted(type),
            spec -> spec.markers(javaVersion(17))));
  }

  /** Code of another source set that gets a guard. */
  static SourceSpecs guardedIn(String sourceSet, String type) {
    return java(
        LOCKED.formatted(type),
        GUARDED.formatted(type),
        spec -> spec.markers(javaVersion(17), JavaSourceSet.build(sourceSet, List.of())));
  }

  /** A module. */
  static SourceSpecs module(String name, SourceSpecs... sources) {
    return mavenProject(name, sources);
  }

  /** A POM, with what is in it beside its coordinates. */
  static String pom(String name, String rest) {
    return """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.acme</groupId>
          <artifactId>%s</artifactId>
          <version>1</version>
        %s</project>
        """
        .formatted(name, rest.indent(2));
  }

  /** The dependency on the guards, with what is in it beside its name. */
  static String dependency(String rest) {
    return """
        <dependency>
          <groupId>%s</groupId>
          <artifactId>%s</artifactId>
        %s</dependency>
        """
        .formatted(GUARD.groupId(), GUARD.artifactId(), rest.indent(2));
  }

  /** Dependencies. */
  static String dependencies(String all) {
    return "<dependencies>\n" + all.indent(2) + "</dependencies>\n";
  }

  static String version() {
    return "<version>" + GUARD.version() + "</version>\n";
  }

  /** Resolves from a directory, in which there are the guards, and from nowhere else. */
  static ExecutionContext offline(Path repository) {
    Path directory =
        repository
            .resolve(GUARD.groupId().replace('.', '/'))
            .resolve(GUARD.artifactId())
            .resolve(GUARD.version());
    try {
      Files.createDirectories(directory);
      // A POM alone counts as not there.
      Files.writeString(
          directory.resolve(GUARD.artifactId() + "-" + GUARD.version() + ".jar"), "-");
      Files.writeString(
          directory.resolve(GUARD.artifactId() + "-" + GUARD.version() + ".pom"),
          pom(GUARD.artifactId(), "")
              .replace("com.acme", GUARD.groupId())
              .replace("<version>1<", "<version>" + GUARD.version() + "<"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return nowhere(repository);
  }

  /** Resolves from a directory and from nowhere else. */
  static ExecutionContext nowhere(Path repository) {
    InMemoryExecutionContext ctx =
        new InMemoryExecutionContext(
            failure -> {
              throw new AssertionError(failure);
            });
    MavenExecutionContextView view = MavenExecutionContextView.view(ctx);
    view.setAddLocalRepository(true);
    view.setAddCentralRepository(false);
    view.setLocalRepository(
        MavenRepository.builder()
            .id("local")
            .uri(repository.toUri().toString())
            .releases(true)
            .snapshots(true)
            .knownToExist(true)
            .build());
    return ctx;
  }
}
