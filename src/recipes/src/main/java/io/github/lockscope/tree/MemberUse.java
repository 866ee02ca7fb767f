package io.github.lockscope.tree;

import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * A member that code names, or that the language runs for it.
 *
 * @param owner the class that declares it; empty where types are missing
 * @param name its name, and for methods the number of parameters, or that of what is given
 */
public record MemberUse(String owner, String name) {
  /** What the types call constructors. */
  public static final String CONSTRUCTOR = "<constructor>";

  /** Initialisers, and the values that fields get. */
  public static final String INITIALIZER = "{}";

  /** Whether it may be a member of a class, whose methods override those of the classes above. */
  public boolean mayMean(@Nullable JavaType declaring) {
    return owner.isEmpty() || declaring == null || TypeUtils.isAssignableTo(owner, declaring);
  }

  static MemberUse of(JavaType.@Nullable Method method, String name, int arguments) {
    return method == null || method.getDeclaringType() instanceof JavaType.Unknown
        ? new MemberUse("", name(name, arguments))
        : new MemberUse(
            method.getDeclaringType().getFullyQualifiedName(),
            name(method.getName(), method.getParameterTypes().size()));
  }

  /** What members are told apart by: a name and a number of parameters. */
  public static String name(String method, int parameters) {
    return method + "/" + parameters;
  }

  /** The name for the lambdas and method references that calls in the file give to a method. */
  public static String given(JavaType.Method method) {
    return name(method.getName(), method.getParameterTypes().size()) + " given";
  }
}
