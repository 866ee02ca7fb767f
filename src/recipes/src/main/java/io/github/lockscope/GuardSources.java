package io.github.lockscope;

import io.github.lockscope.site.Guard;
import io.github.lockscope.site.Guards;
import io.github.lockscope.tree.NamedCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** What the sources of a run tell about guards: how they are declared, and who has their names. */
final class GuardSources {
  private final Guards guards;
  private final Set<String> types;
  private final Map<String, JavaType.FullyQualified> declared = new HashMap<>();
  // Which names guards bring along is known only when all are declared.
  private final Map<String, Set<String>> bySimpleName = new HashMap<>();
  private final CallsOfRun calls = new CallsOfRun();
  private final GuardReach reach = new GuardReach();
  // Each file that is rewritten asks for them, when all have been read.
  private Optional<Guards> known = Optional.empty();

  GuardSources(Guards guards) {
    this.guards = guards;
    this.types = guards.all().stream().flatMap(Guard::types).collect(Collectors.toSet());
  }

  /** Reads the types of a file. */
  void add(J.CompilationUnit file) {
    known = Optional.empty();
    file.getClasses().forEach(type -> add(type, file));
    if (!guards.areBuiltIn()) {
      calls.add(file);
    }
  }

  /** Whether the code of a file can use one of the guards, which may come with Lockscope. */
  boolean areInReachOf(J.CompilationUnit file, Modules modules) {
    return guards.areBuiltIn() || types.stream().anyMatch(type -> reach.isIn(file, type, modules));
  }

  private void add(J.ClassDeclaration type, J.CompilationUnit file) {
    JavaType.FullyQualified known = type.getType();
    if (known != null) {
      if (types.contains(known.getFullyQualifiedName().replace('$', '.'))) {
        declared.put(known.getFullyQualifiedName().replace('$', '.'), known);
        reach.add(known.getFullyQualifiedName().replace('$', '.'), file);
      } else if (!known.hasFlags(Flag.Private)) {
        bySimpleName
            .computeIfAbsent(type.getSimpleName(), unknown -> new HashSet<>(1))
            .add(known.getFullyQualifiedName());
      }
    }
    for (Statement member : type.getBody().getStatements()) {
      if (member instanceof J.ClassDeclaration inner) {
        add(inner, file);
      }
    }
  }

  /** The guards by what is known of them. */
  Guards known() {
    if (known.isEmpty()) {
      known = Optional.of(read());
    }
    return known.get();
  }

  private Guards read() {
    List<Guard> all =
        guards.equals(Guards.BUILT_IN)
            ? guards.all()
            : guards.all().stream().map(guard -> DeclaredGuard.of(guard, declared)).toList();
    return new Guards(all, guards.protocols(), namesakes(all), callees(all), guards.use());
  }

  /** The types, with dots, whose code guards may call and that were not read. */
  Set<String> undeclaredCallees() {
    return known().callees().stream()
        .map(NamedCode::type)
        .filter(type -> !calls.declares(type))
        .map(type -> type.replace('$', '.'))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the code of guards may call. */
  private Set<NamedCode> callees(List<Guard> all) {
    Set<String> outermost = Guards.outermostTypes(all);
    return calls.reachableFrom(type -> outermost.contains(type.replaceFirst("\\$.*", "")));
  }

  /** The other types that have the simple names of guards. */
  private Set<String> namesakes(List<Guard> all) {
    Set<String> outermost = Guards.outermostTypes(all);
    return outermost.stream()
        .map(Guard::simple)
        .flatMap(name -> bySimpleName.getOrDefault(name, Set.of()).stream())
        .filter(type -> !outermost.contains(type))
        .collect(Collectors.toUnmodifiableSet());
  }
}
