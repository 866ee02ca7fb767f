package io.github.lockscope;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
record NamedCode(String type, String signature) {
  private static final String CREATION = "<constructor>";
  private static final String LAMBDA = "->";

  static NamedCode of(JavaType.Method method) {
    return method.isConstructor()
        ? creationOf(method.getDeclaringType())
        : new NamedCode(
            method.getDeclaringType().getFullyQualifiedName(),
            method.getName() + "/" + method.getParameterTypes().size());
  }

  /** What runs when an object of a type is made. */
  static NamedCode creationOf(JavaType.FullyQualified type) {
    return new NamedCode(type.getFullyQualifiedName(), CREATION);
  }

  /** What closes a resource of a type. */
  static NamedCode closeOf(JavaType.FullyQualified type) {
    return new NamedCode(type.getFullyQualifiedName(), "close/0");
  }

  /** The same method as another type has it. */
  NamedCode in(String other) {
    return new NamedCode(other, signature);
  }

  /** The lambdas that are objects of the type. */
  NamedCode lambdas() {
    return new NamedCode(type, LAMBDA);
  }

  /** Whether subtypes have it, too, each in its own way: constructors are not inherited. */
  boolean isInherited() {
    return !signature.equals(CREATION) && !signature.equals(LAMBDA);
  }

  /** All that a place in the code is part of, from the innermost on. */
  static List<NamedCode> around(Cursor place) {
    List<NamedCode> around = new ArrayList<>();
    boolean isInMethod = false;
    for (Iterator<Object> path = place.getPath(); path.hasNext(); ) {
      Object element = path.next();
      if (element instanceof J.MethodDeclaration method) {
        isInMethod = true;
        if (method.getMethodType() != null) {
          around.add(of(method.getMethodType()));
        }
      } else if (element instanceof J.NewClass) {
        isInMethod = false;
      } else if (element instanceof J.Lambda lambda) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(lambda.getType());
        if (type != null) {
          around.add(new NamedCode(type.getFullyQualifiedName(), LAMBDA));
        }
      } else if (element instanceof J.ClassDeclaration type) {
        if (!isInMethod && type.getType() != null) {
          around.add(creationOf(type.getType()));
        }
        isInMethod = false;
      }
    }
    return around;
  }
}
