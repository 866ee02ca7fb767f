package io.github.lockscope.tree;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
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

  private static final String OBJECT = "java.lang.Object";

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

  /** What the language runs for a piece of code, not counting its parts. */
  public static Set<MemberUse> impliedBy(J code) {
    Set<MemberUse> uses = new HashSet<>();
    if (code instanceof J.NewClass creation && creation.getConstructorType() != null) {
      uses.add(of(creation.getConstructorType(), CONSTRUCTOR, 0));
      addMaking(creation.getConstructorType().getDeclaringType(), uses);
    } else if (code instanceof J.MemberReference reference
        && reference.getReference().getSimpleName().equals("new")) {
      addReferredMaking(reference.getContaining().getType(), uses);
    } else if (code instanceof J.MethodInvocation call) {
      call.getArguments().forEach(given -> addQuestions(given.getType(), uses));
    } else if (code instanceof J.DeconstructionPattern pattern) {
      addAccess(pattern.getDeconstructor().getType(), uses);
    } else if (code instanceof J.Try.Resource resource) {
      // JLS 14.20.3: a resource is closed in the end.
      addCall(typeOf(resource), name("close", 0), uses);
    } else if (code instanceof J.ForEachLoop.Control loop) {
      addTurns(loop.getIterable().getType(), uses);
    } else if (code instanceof J.Binary sum
        && sum.getOperator() == J.Binary.Type.Addition
        && TypeUtils.isString(sum.getType())) {
      addText(sum.getLeft(), uses);
      addText(sum.getRight(), uses);
    } else if (code instanceof J.AssignmentOperation sum && TypeUtils.isString(sum.getType())) {
      addText(sum.getAssignment(), uses);
    }
    return uses;
  }

  /** JLS 12.5: who makes an object runs a constructor of its class and the initialisers. */
  private static void addMaking(@Nullable JavaType type, Set<MemberUse> uses) {
    JavaType.FullyQualified made = TypeUtils.asFullyQualified(type);
    if (made == null) {
      return;
    }
    uses.add(new MemberUse(made.getFullyQualifiedName(), INITIALIZER));
    for (JavaType.FullyQualified above = above(made); above != null; above = above(above)) {
      uses.add(new MemberUse(above.getFullyQualifiedName(), INITIALIZER));
      uses.add(new MemberUse(above.getFullyQualifiedName(), name(CONSTRUCTOR, 0)));
    }
  }

  /** Which constructor a reference means is not always known. */
  private static void addReferredMaking(@Nullable JavaType type, Set<MemberUse> uses) {
    addMaking(type, uses);
    JavaType.FullyQualified made = TypeUtils.asFullyQualified(type);
    if (made != null) {
      made.getMethods().stream()
          .filter(JavaType.Method::isConstructor)
          .forEach(constructor -> uses.add(of(constructor, CONSTRUCTOR, 0)));
    }
  }

  /** Who is given an object may well ask it what each object can be asked. */
  private static void addQuestions(@Nullable JavaType given, Set<MemberUse> uses) {
    if (given instanceof JavaType.FullyQualified && !TypeUtils.isString(given)) {
      addCall(given, name("toString", 0), uses);
      addCall(given, name("hashCode", 0), uses);
      addCall(given, name("equals", 1), uses);
      addCall(given, name("compareTo", 1), uses);
    }
  }

  /** JLS 14.30.2: a record pattern asks the record for its components. */
  private static void addAccess(@Nullable JavaType type, Set<MemberUse> uses) {
    JavaType.FullyQualified asked = TypeUtils.asFullyQualified(type);
    if (asked != null) {
      asked.getMembers().stream()
          .filter(component -> !component.hasFlags(Flag.Static))
          .forEach(component -> addCall(asked, name(component.getName(), 0), uses));
    }
  }

  /** JLS 14.14.2: an iterator is asked for, and asked, unless the values are in an array. */
  private static void addTurns(@Nullable JavaType values, Set<MemberUse> uses) {
    if (!(values instanceof JavaType.Array)) {
      addCall(values, name("iterator", 0), uses);
      uses.add(new MemberUse("java.util.Iterator", name("hasNext", 0)));
      uses.add(new MemberUse("java.util.Iterator", name("next", 0)));
    }
  }

  /** JLS 5.1.11: a sum of texts asks its parts for theirs. */
  private static void addText(Expression part, Set<MemberUse> uses) {
    if (!(part.getType() instanceof JavaType.Primitive) && !TypeUtils.isString(part.getType())) {
      addCall(part.getType(), name("toString", 0), uses);
    }
  }

  /** A method may be inherited from any class above. */
  private static void addCall(@Nullable JavaType on, String name, Set<MemberUse> uses) {
    JavaType.FullyQualified type = TypeUtils.asFullyQualified(on);
    uses.add(new MemberUse(type == null ? "" : type.getFullyQualifiedName(), name));
    for (JavaType.FullyQualified above = above(type); above != null; above = above(above)) {
      uses.add(new MemberUse(above.getFullyQualifiedName(), name));
    }
  }

  private static JavaType.@Nullable FullyQualified above(JavaType.@Nullable FullyQualified type) {
    JavaType.FullyQualified above = type == null ? null : type.getSupertype();
    return above == null || above.getFullyQualifiedName().equals(OBJECT) ? null : above;
  }

  private static @Nullable JavaType typeOf(J.Try.Resource resource) {
    if (resource.getVariableDeclarations() instanceof J.VariableDeclarations declaration) {
      return declaration.getVariables().get(0).getType();
    }
    return resource.getVariableDeclarations() instanceof Expression value ? value.getType() : null;
  }
}
