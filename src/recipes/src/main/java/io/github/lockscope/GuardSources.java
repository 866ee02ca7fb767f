package io.github.lockscope;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** What the sources of a run tell about guards: how they are declared, and who has their names. */
final class GuardSources {
  private final Guards guards;
  private final Set<String> types;
  private final Set<String> names;
  private final Map<String, JavaType.FullyQualified> declared = new HashMap<>();
  private final Set<String> namesakes = new HashSet<>();

  GuardSources(Guards guards) {
    this.guards = guards;
    this.types =
        guards.all().stream()
            .flatMap(guard -> Stream.of(guard.type(), guard.resource()))
            .collect(Collectors.toSet());
    this.names =
        types.stream().map(Guard::outermost).map(Guard::simple).collect(Collectors.toSet());
  }

  /** Reads the types of a file. */
  void add(J.CompilationUnit file) {
    file.getClasses().forEach(this::add);
  }

  private void add(J.ClassDeclaration type) {
    JavaType.FullyQualified known = type.getType();
    if (known != null && types.contains(known.getFullyQualifiedName().replace('$', '.'))) {
      declared.put(known.getFullyQualifiedName().replace('$', '.'), known);
    } else if (known != null
        && names.contains(type.getSimpleName())
        && !known.hasFlags(Flag.Private)) {
      namesakes.add(known.getFullyQualifiedName());
    }
    for (Statement member : type.getBody().getStatements()) {
      if (member instanceof J.ClassDeclaration inner) {
        add(inner);
      }
    }
  }

  /** The guards by what is known of them. */
  Guards known() {
    return new Guards(
        guards.equals(Guards.BUILT_IN)
            ? guards.all()
            : guards.all().stream().map(guard -> DeclaredGuard.of(guard, declared)).toList(),
        guards.protocols(),
        Set.copyOf(namesakes),
        guards.onlyIfRead());
  }
}
