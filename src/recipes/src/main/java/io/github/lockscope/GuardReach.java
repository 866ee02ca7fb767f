package io.github.lockscope;

import io.github.lockscope.build.TestSources;
import io.github.lockscope.site.Guard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.java.marker.JavaProject;
import org.openrewrite.java.marker.JavaSourceSet;
import org.openrewrite.java.tree.J;

/** Where a guard of a team can be used: where its type is on the class path. */
final class GuardReach {
  private final Map<String, Set<Modules.Home>> homes = new HashMap<>();

  /** Learns that a file declares a type. */
  void add(String type, J.CompilationUnit file) {
    Modules.Home.of(file)
        .ifPresent(
            home ->
                homes
                    .computeIfAbsent(Guard.outermost(type), unknown -> new HashSet<>(1))
                    .add(home));
  }

  /** Whether the code of a file may use a type, as far as the builds tell. */
  boolean isIn(J.CompilationUnit file, String type, Modules modules) {
    Optional<JavaProject> module = Modules.moduleOf(file);
    Optional<JavaSourceSet> sourceSet = file.getMarkers().findFirst(JavaSourceSet.class);
    if (module.isEmpty() || sourceSet.isEmpty() || sourceSet.get().getClasspath().isEmpty()) {
      return true;
    }
    String outermost = Guard.outermost(type);
    return sourceSet.get().getClasspath().stream()
            .anyMatch(known -> known.getFullyQualifiedName().equals(outermost))
        || homes.getOrDefault(outermost, Set.of()).stream()
            .anyMatch(home -> isVisible(home, module.get(), sourceSet.get().getName(), modules));
  }

  private static boolean isVisible(
      Modules.Home home, JavaProject module, String sourceSet, Modules modules) {
    boolean isMain = home.sourceSet().equals(TestSources.MAIN);
    return home.module().equals(module)
        ? isMain || home.sourceSet().equals(sourceSet)
        : modules.mayUse(module, home.module());
  }
}
