package io.github.lockscope;

import io.github.lockscope.build.CompilerWarnings;
import io.github.lockscope.build.MavenDependencies;
import io.github.lockscope.build.SourceLevel;
import io.github.lockscope.build.TestSources;
import io.github.lockscope.site.Settings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openrewrite.SourceFile;
import org.openrewrite.java.marker.JavaProject;
import org.openrewrite.java.tree.J;

/** The modules that the sources of a run belong to, as far as their builds tell. */
final class Modules {
  private static final String MAVEN = "org.openrewrite.maven.tree.MavenResolutionResult";
  private static final String GRADLE = "org.openrewrite.gradle.marker.GradleProject";

  private final Set<JavaProject> strict = new HashSet<>();
  private final Map<JavaProject, Set<String>> dependencies = new HashMap<>();
  private final Map<String, Home> homes = new HashMap<>();

  /**
   * Where a file belongs.
   *
   * @param module its module
   * @param sourceSet the part of the module
   */
  record Home(JavaProject module, String sourceSet) {
    /** Where a file belongs; empty where no build tells. */
    static Optional<Home> of(J.CompilationUnit file) {
      return moduleOf(file).map(module -> new Home(module, TestSources.sourceSet(file)));
    }
  }

  /**
   * What the code of a module needs a library for.
   *
   * @param sourceSets the parts of the module that use it
   */
  record Need(SortedSet<String> sourceSets) {
    /** Whether no other code than that of tests uses it. */
    boolean isOfTestsOnly() {
      return !sourceSets.contains(TestSources.MAIN);
    }

    private Need and(Need other) {
      SortedSet<String> all = new TreeSet<>(sourceSets);
      all.addAll(other.sourceSets);
      return new Need(all);
    }
  }

  /** Whether a file is the POM of a module, read as such. */
  static boolean isPom(SourceFile source) {
    return isMarked(source, MAVEN);
  }

  /** Whether a file is the build script of a module for Gradle, read as such. */
  static boolean isGradle(SourceFile source) {
    return isMarked(source, GRADLE);
  }

  /**
   * This goes by names: where nobody reads builds of a kind, as on the command line, the classes
   * for it are not there.
   */
  private static boolean isMarked(SourceFile source, String type) {
    return source.getMarkers().getMarkers().stream()
        .anyMatch(marker -> marker.getClass().getName().equals(type));
  }

  /** Learns from a POM, which may come before or after the code of its module. */
  void addPom(SourceFile pom) {
    moduleOf(pom).filter(module -> CompilerWarnings.failOnResources(pom)).ifPresent(strict::add);
    moduleOf(pom).ifPresent(module -> dependencies.put(module, MavenDependencies.of(pom)));
  }

  /** Whether the code of a module may use that of another one; true where its POM is not known. */
  boolean mayUse(JavaProject module, JavaProject other) {
    JavaProject.Publication published = other.getPublication();
    Set<String> known = dependencies.get(module);
    return known == null
        || published == null
        || known.contains(published.getGroupId() + ':' + published.getArtifactId());
  }

  /** Remembers where a file belongs. */
  void addCode(J.CompilationUnit file) {
    Home.of(file).ifPresent(home -> homes.put(SiteRows.path(file), home));
  }

  /** What settings come to in a file. */
  Settings settingsIn(J.CompilationUnit file, Settings settings) {
    return moduleOf(file).filter(this::failsOnResources).isPresent() && warnsOfUnread(file)
        ? settings.failingOnResources()
        : settings;
  }

  /** Whether the build of a module fails where the compiler warns of a resource. */
  boolean failsOnResources(JavaProject module) {
    return strict.contains(module);
  }

  /** Whether the compiler would warn of a resource that no code reads. */
  static boolean warnsOfUnread(J.CompilationUnit file) {
    return !SourceLevel.of(file).hasUnnamedVariables();
  }

  /** What modules need a library for that is used at some sites. */
  Map<JavaProject, Need> needsAt(Stream<LockSites.Row> sites) {
    Map<JavaProject, Need> needs = new HashMap<>();
    sites
        .map(site -> homes.get(site.path()))
        .flatMap(Stream::ofNullable)
        .forEach(
            home ->
                needs.merge(
                    home.module(), new Need(new TreeSet<>(Set.of(home.sourceSet()))), Need::and));
    return needs;
  }

  /** The module that a file belongs to. */
  static Optional<JavaProject> moduleOf(SourceFile file) {
    return file.getMarkers().findFirst(JavaProject.class);
  }
}
