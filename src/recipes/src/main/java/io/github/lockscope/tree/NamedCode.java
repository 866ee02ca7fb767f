package io.github.lockscope.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Code that is called by one name: a method, or the constructors and initialisers of a type. The
 * overloads that take as many arguments are one.
 *
 * @param type the fully qualified name of the type that declares it, a {@code $} before nested ones
 * @param signature the name and the number of parameters
 */
public record NamedCode(String type, String signature) {
  private static final String CREATION = "<constructor>";
  private static final String LAMBDA = "->";
  private static final String START = "<static>";

  /** What a call of a method runs, by its name. */
  public static NamedCode of(JavaType.Method method) {
    return method.isConstructor()
        ? creationOf(method.getDeclaringType())
        : new NamedCode(
            method.getDeclaringType().getFullyQualifiedName(),
            method.getName() + "/" + method.getParameterTypes().size());
  }

  /** What runs when an object of a type is made. */
  public static NamedCode creationOf(JavaType.FullyQualified type) {
    return new NamedCode(type.getFullyQualifiedName(), CREATION);
  }

  /** What runs when a type is initialised, JLS 12.4. */
  public static NamedCode startOf(JavaType.FullyQualified type) {
    return new NamedCode(type.getFullyQualifiedName(), START);
  }

  /** A method without parameters. */
  public static NamedCode of(JavaType.FullyQualified type, String method) {
    return new NamedCode(type.getFullyQualifiedName(), method + "/0");
  }

  /**
   * What a call calls, by its name and the number of its arguments: the parameters are not known
   * where the type of an argument is missing. The type is empty where it is missing itself.
   */
  public static NamedCode of(J.MethodInvocation call) {
    JavaType.Method method = call.getMethodType();
    long arguments =
        call.getArguments().stream().filter(argument -> !(argument instanceof J.Empty)).count();
    String type =
        method == null || method.getDeclaringType() instanceof JavaType.Unknown
            ? ""
            : method.getDeclaringType().getFullyQualifiedName();
    return new NamedCode(type, call.getSimpleName() + "/" + arguments);
  }

  /** The lambdas and method references that are objects of a type. */
  public static Optional<NamedCode> lambdasOf(@Nullable JavaType type) {
    return Optional.ofNullable(TypeUtils.asFullyQualified(type))
        .map(known -> new NamedCode(known.getFullyQualifiedName(), LAMBDA));
  }

  /** The same method as another type has it. */
  public NamedCode in(String other) {
    return new NamedCode(other, signature);
  }

  /** The lambdas that are objects of the type. */
  public NamedCode lambdas() {
    return new NamedCode(type, LAMBDA);
  }

  /** What has run before, when the type was initialised. */
  public NamedCode start() {
    return new NamedCode(type, START);
  }

  /** Whether it is not known which type has it. */
  public boolean isUnknown() {
    return type.isEmpty();
  }

  /** Whether subtypes have it, too, each in its own way: constructors are not inherited. */
  public boolean isInherited() {
    return !Set.of(CREATION, LAMBDA, START).contains(signature);
  }

  /** All that a place in the code is part of, from the innermost on. */
  public static List<NamedCode> around(Cursor place) {
    List<NamedCode> around = new ArrayList<>();
    boolean isInMethod = false;
    boolean isStatic = false;
    for (Cursor at = place; at != null; at = at.getParent()) {
      Object element = at.getValue();
      if (element instanceof J.MethodDeclaration method) {
        isInMethod = true;
        if (method.getMethodType() != null) {
          around.add(of(method.getMethodType()));
        }
      } else if (element instanceof J.NewClass) {
        isInMethod = false;
      } else if (element instanceof J.Lambda lambda) {
        lambdasOf(lambda.getType()).ifPresent(around::add);
      } else if (element instanceof J.Block block) {
        isStatic |= block.isStatic();
      } else if (element instanceof J.VariableDeclarations declaration) {
        isStatic |= declaration.hasModifier(J.Modifier.Type.Static);
      } else if (element instanceof J.ClassDeclaration type) {
        if (!isInMethod && type.getType() != null) {
          around.add(isStatic ? startOf(type.getType()) : creationOf(type.getType()));
        }
        if (isMember(at)) {
          break;
        }
        isInMethod = false;
        isStatic = false;
      }
    }
    return around;
  }

  /** Whether a class is declared directly in another one. */
  private static boolean isMember(Cursor type) {
    Cursor body = type.getParentTreeCursor();
    return body.getValue() instanceof J.Block
        && body.getParentTreeCursor().getValue() instanceof J.ClassDeclaration;
  }
}
