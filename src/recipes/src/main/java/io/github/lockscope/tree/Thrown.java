package io.github.lockscope.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;

/** The exceptions that code can throw by the declarations of what it calls, JLS 11.2. */
public final class Thrown extends OwnCodeVisitor<Integer> {
  private final List<ExceptionType> types = new ArrayList<>();
  private boolean isUncertain;

  private Thrown() {}

  /** What some code throws; what it catches itself is not taken off. */
  public static Thrown by(List<? extends J> code) {
    Thrown thrown = new Thrown();
    code.forEach(tree -> thrown.visit(tree, 0));
    return thrown;
  }

  /** Whether a {@code catch} of a class may see any of it. */
  public boolean mayBeCaughtAs(ExceptionType caught) {
    return isUncertain
        || caught.catchesUnchecked()
        || types.stream().anyMatch(type -> type.overlaps(caught));
  }

  /** Whether all that has to be declared is of some classes. */
  public boolean isAllCaughtAs(List<String> classes) {
    return !isUncertain
        && types.stream()
            .allMatch(
                type -> type.isUnchecked() || type.names().stream().anyMatch(classes::contains));
  }

  @Override
  public @Nullable J preVisit(J tree, Integer p) {
    isUncertain |= tree instanceof J.Unknown || tree instanceof J.Erroneous;
    return tree;
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
    addCall(call.getMethodType());
    return super.visitMethodInvocation(call, p);
  }

  @Override
  public J.NewClass visitNewClass(J.NewClass creation, Integer p) {
    if (creation.getBody() == null) {
      addCall(creation.getConstructorType());
    } else {
      addAnonymous(creation.getClazz(), creation.getBody());
    }
    return super.visitNewClass(creation, p);
  }

  /** JLS 15.9.5.1: an anonymous class throws what the constructor of its superclass throws. */
  private void addAnonymous(@Nullable TypeTree clazz, J.Block body) {
    JavaType.FullyQualified type =
        clazz == null ? null : TypeUtils.asFullyQualified(clazz.getType());
    if (type == null || type instanceof JavaType.Unknown) {
      isUncertain = true;
    } else if (type.getKind() != JavaType.FullyQualified.Kind.Interface) {
      addAll(type.getMethods().stream().filter(JavaType.Method::isConstructor).toList());
    }
    for (Statement member : body.getStatements()) {
      if (!(member instanceof J.MethodDeclaration)) {
        visit(member, 0);
      }
    }
  }

  @Override
  public J.Throw visitThrow(J.Throw statement, Integer p) {
    add(statement.getException().getType());
    return super.visitThrow(statement, p);
  }

  @Override
  public J.Try visitTry(J.Try attempt, Integer p) {
    if (attempt.getResources() != null) {
      attempt.getResources().forEach(this::addClose);
    }
    return super.visitTry(attempt, p);
  }

  /** JLS 14.20.3: a resource is closed where its block ends. */
  private void addClose(J.Try.Resource resource) {
    Tree declared = resource.getVariableDeclarations();
    JavaType type =
        declared instanceof J.VariableDeclarations variables
            ? variables.getVariables().get(0).getType()
            : resource.getVariableDeclarations().getType();
    isUncertain |= !addClose(TypeUtils.asFullyQualified(type));
  }

  private boolean addClose(JavaType.@Nullable FullyQualified type) {
    if (type == null) {
      return false;
    }
    Optional<JavaType.Method> close =
        type.getMethods().stream()
            .filter(method -> method.getName().equals("close"))
            .filter(method -> method.getParameterTypes().isEmpty())
            .findFirst();
    if (close.isPresent()) {
      close.get().getThrownExceptions().forEach(this::add);
      return true;
    }
    boolean isFound = addClose(type.getSupertype());
    for (JavaType.FullyQualified parent : type.getInterfaces()) {
      isFound |= addClose(parent);
    }
    return isFound;
  }

  private void addCall(JavaType.@Nullable Method method) {
    if (method == null) {
      isUncertain = true;
      return;
    }
    // Lombok lets it throw what it does not declare.
    isUncertain |=
        method.getAnnotations().stream()
            .anyMatch(annotation -> annotation.getClassName().equals("SneakyThrows"));
    int parameters = method.getParameterTypes().size();
    addAll(
        method.getDeclaringType().getMethods().stream()
            .filter(declared -> declared.getName().equals(method.getName()))
            .filter(declared -> declared.getParameterTypes().size() == parameters)
            .toList());
  }

  /**
   * What methods throw as they are declared: the type of a call is kept by its signature, which two
   * calls can share that differ in the type argument that they throw.
   */
  private void addAll(List<JavaType.Method> declared) {
    isUncertain |= declared.isEmpty();
    declared.forEach(method -> method.getThrownExceptions().forEach(this::add));
  }

  private void add(@Nullable JavaType thrown) {
    Optional<ExceptionType> type = ExceptionType.of(thrown);
    type.ifPresent(types::add);
    isUncertain |= type.isEmpty();
  }
}
