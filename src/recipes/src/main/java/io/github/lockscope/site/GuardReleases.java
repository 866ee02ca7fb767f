package io.github.lockscope.site;

import io.github.lockscope.tree.OwnCodeVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Calls that end the hold of a guard early. They fail no more than the releases that they stand
 * for, and a lock beside them is as safe as it was beside those.
 */
public final class GuardReleases extends OwnCodeVisitor<List<J.MethodInvocation>> {
  private static final String PACKAGE = "io.github.lockscope.guard.";

  private GuardReleases() {}

  /** The calls of a lambda or method that release a lock of the JDK by a guard. */
  public static List<J.MethodInvocation> in(Cursor callable) {
    List<J.MethodInvocation> found = new ArrayList<>();
    J code = callable.getValue();
    J body =
        code instanceof J.MethodDeclaration method
            ? method.getBody()
            : code instanceof J.Lambda lambda ? lambda.getBody() : code;
    if (body != null) {
      new GuardReleases().visit(body, found, callable);
    }
    return found;
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(
      J.MethodInvocation call, List<J.MethodInvocation> found) {
    if (is(getCursor())) {
      found.add(call);
    }
    return super.visitMethodInvocation(call, found);
  }

  /** Whether a call releases a lock of the JDK by a guard. */
  public static boolean is(Cursor place) {
    return place.getValue() instanceof J.MethodInvocation call
        && call.getSimpleName().equals("release")
        && call.getSelect() instanceof J.Identifier guard
        && resources(place)
            .flatMap(resource -> acquire(resource, guard.getSimpleName()).stream())
            .findFirst()
            .filter(acquire -> isOfGuard(acquire, place))
            .filter(acquire -> JdkLock.isDenotedBy(acquire.getArguments().get(0), place))
            .isPresent();
  }

  /** The resources that are open at a place, inner ones first. */
  private static Stream<J.Try.Resource> resources(Cursor place) {
    return place
        .getPathAsStream(J.Try.class::isInstance)
        .map(J.Try.class::cast)
        .filter(attempt -> attempt.getResources() != null)
        .flatMap(attempt -> attempt.getResources().stream());
  }

  private static Optional<J.MethodInvocation> acquire(J.Try.Resource resource, String name) {
    return resource.getVariableDeclarations() instanceof J.VariableDeclarations declaration
            && declaration.getVariables().get(0).getSimpleName().equals(name)
            && declaration.getVariables().get(0).getInitializer() instanceof J.MethodInvocation call
        ? Optional.of(call)
        : Optional.empty();
  }

  private static boolean isOfGuard(J.MethodInvocation acquire, Cursor place) {
    if (!(acquire.getSelect() instanceof J.Identifier type)) {
      return false;
    }
    JavaType.FullyQualified known = TypeUtils.asFullyQualified(type.getType());
    return known == null
        ? isImported(type.getSimpleName(), place)
        : known.getFullyQualifiedName().startsWith(PACKAGE);
  }

  /** JLS 6.5: where the type cannot be looked into, its import tells what the name means. */
  private static boolean isImported(String name, Cursor place) {
    return place.firstEnclosingOrThrow(J.CompilationUnit.class).getImports().stream()
        .anyMatch(one -> !one.isStatic() && one.getTypeName().equals(PACKAGE + name));
  }
}
