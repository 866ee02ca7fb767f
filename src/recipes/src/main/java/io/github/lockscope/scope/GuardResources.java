package io.github.lockscope.scope;

import io.github.lockscope.site.Guard;
import io.github.lockscope.site.Guards;
import io.github.lockscope.tree.CodeVisitor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.TypeUtils;

/** Finds guards that are there already, as the resources of a {@code try}. */
final class GuardResources extends CodeVisitor<Integer> {
  private final Set<String> types;
  private boolean found;

  private GuardResources(Guards guards) {
    this.types = guards.all().stream().map(Guard::resource).collect(Collectors.toSet());
  }

  /** Whether a place is in a {@code try} that has one. */
  static boolean areAround(Cursor place, Guards guards) {
    GuardResources resources = new GuardResources(guards);
    return place
        .getPathAsStream(J.Try.class::isInstance)
        .anyMatch(attempt -> resources.areIn((J.Try) attempt));
  }

  /** Whether there is one in some code. */
  static boolean areInside(List<? extends J> code, Guards guards) {
    GuardResources resources = new GuardResources(guards);
    code.forEach(part -> resources.visit(part, 0));
    return resources.found;
  }

  private boolean areIn(J.Try attempt) {
    return Stream.ofNullable(attempt.getResources())
        .flatMap(List::stream)
        .map(J.Try.Resource::getVariableDeclarations)
        .filter(J.VariableDeclarations.class::isInstance)
        .flatMap(
            declared ->
                Optional.ofNullable(
                    TypeUtils.asFullyQualified(((J.VariableDeclarations) declared).getType()))
                    .stream())
        .anyMatch(type -> types.contains(type.getFullyQualifiedName().replace('$', '.')));
  }

  @Override
  public J.Try visitTry(J.Try attempt, Integer p) {
    found |= areIn(attempt);
    return super.visitTry(attempt, p);
  }
}
