package io.github.lockscope;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openrewrite.SourceFile;
import org.openrewrite.java.marker.JavaProject;
import org.openrewrite.java.marker.JavaVersion;
import org.openrewrite.java.tree.J;

/** The modules that the sources of a run belong to, as far as their builds tell. */
final class Modules {
  /** JLS 14.20.3 of Java 22: a resource without a name, which no compiler warns of. */
  private static final int UNNAMED = 22;

  private static final String RESOLVED = "org.openrewrite.maven.tree.MavenResolutionResult";

  private final Set<JavaProject> strict = new HashSet<>();
  private final Map<String, Home> homes = new HashMap<>();

  /**
   * Where a file belongs.
   *
   * @param module its module
   * @param isTest whether it is not part of the main code
   */
  private record Home(JavaProject module, boolean isTest) {}

  /** What the code of a module needs a library for. */
  enum Need {
    /** Its tests. */
    TEST,
    /** Its main code. */
    MAIN
  }

  /**
   * Whether a file is the POM of a module, read as such. This goes by names: where nobody reads
   * POMs, as on the command line, the classes for it are not there.
   */
  static boolean isPom(SourceFile source) {
    return source.getMarkers().getMarkers().stream()
        .anyMatch(marker -> marker.getClass().getName().equals(RESOLVED));
  }

  /** Learns from a POM, which may come before or after the code of its module. */
  void addPom(SourceFile pom) {
    moduleOf(pom).filter(module -> CompilerWarnings.failOnResources(pom)).ifPresent(strict::add);
  }

  /** Remembers where a file belongs. */
  void addCode(J.CompilationUnit file) {
    moduleOf(file)
        .ifPresent(
            module -> homes.put(SiteRows.path(file), new Home(module, TestSources.include(file))));
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
    return sourceLevel(file) < UNNAMED;
  }

  private static int sourceLevel(J.CompilationUnit file) {
    return file.getMarkers()
        .findFirst(JavaVersion.class)
        .map(JavaVersion::getMajorVersion)
        .orElse(0);
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
                    home.module(),
                    home.isTest() ? Need.TEST : Need.MAIN,
                    (one, other) -> one.compareTo(other) > 0 ? one : other));
    return needs;
  }

  /** The module that a file belongs to. */
  static Optional<JavaProject> moduleOf(SourceFile file) {
    return file.getMarkers().findFirst(JavaProject.class);
  }
}
