package io.github.lockscope.tree;

import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Collects the members that the language runs for a piece of code, not counting its parts. */
final class ImpliedUses {
  private static final String OBJECT = "java.lang.Object";
  private static final String TO_STRING = MemberUse.name("toString", 0);
  private static final String HASH_CODE = MemberUse.name("hashCode", 0);
  private static final String EQUALS = MemberUse.name("equals", 1);
  private static final String COMPARE_TO = MemberUse.name("compareTo", 1);
  private static final String CLOSE = MemberUse.name("close", 0);
  private static final String ITERATOR = MemberUse.name("iterator", 0);
  private static final String HAS_NEXT = MemberUse.name("hasNext", 0);
  private static final String NEXT = MemberUse.name("next", 0);
  private static final String PLAIN_CONSTRUCTOR = MemberUse.name(MemberUse.CONSTRUCTOR, 0);

  private final AskedUses uses;

  /**
   * Prepares.
   *
   * @param uses takes what is found
   */
  ImpliedUses(AskedUses uses) {
    this.uses = uses;
  }

  /** Adds those of a piece of code. */
  void add(J code) {
    if (code instanceof J.NewClass creation && creation.getConstructorType() != null) {
      uses.add(MemberUse.of(creation.getConstructorType(), MemberUse.CONSTRUCTOR, 0));
      addMaking(creation.getConstructorType().getDeclaringType());
    } else if (code instanceof J.MemberReference reference
        && reference.getReference().getSimpleName().equals("new")) {
      addReferredMaking(reference.getContaining().getType());
    } else if (code instanceof J.MethodInvocation call) {
      call.getArguments().forEach(given -> addQuestions(given.getType()));
    } else if (code instanceof J.DeconstructionPattern pattern) {
      addAccess(pattern.getDeconstructor().getType());
    } else if (code instanceof J.Try.Resource resource) {
      // JLS 14.20.3: a resource is closed in the end.
      addCall(typeOf(resource), CLOSE);
    } else if (code instanceof J.ForEachLoop.Control loop) {
      addTurns(loop.getIterable().getType());
    } else if (code instanceof J.Binary sum
        && sum.getOperator() == J.Binary.Type.Addition
        && TypeUtils.isString(sum.getType())) {
      addText(sum.getLeft());
      addText(sum.getRight());
    } else if (code instanceof J.AssignmentOperation sum && TypeUtils.isString(sum.getType())) {
      addText(sum.getAssignment());
    }
  }

  /** JLS 12.5: who makes an object runs a constructor of its class and the initialisers. */
  private void addMaking(@Nullable JavaType type) {
    JavaType.FullyQualified made = TypeUtils.asFullyQualified(type);
    if (made == null) {
      return;
    }
    uses.add(made.getFullyQualifiedName(), MemberUse.INITIALIZER);
    for (JavaType.FullyQualified above = above(made); above != null; above = above(above)) {
      uses.add(above.getFullyQualifiedName(), MemberUse.INITIALIZER);
      uses.add(above.getFullyQualifiedName(), PLAIN_CONSTRUCTOR);
    }
  }

  /** Which constructor a reference means is not always known. */
  private void addReferredMaking(@Nullable JavaType type) {
    addMaking(type);
    JavaType.FullyQualified made = TypeUtils.asFullyQualified(type);
    if (made != null) {
      made.getMethods().stream()
          .filter(JavaType.Method::isConstructor)
          .forEach(constructor -> uses.add(MemberUse.of(constructor, MemberUse.CONSTRUCTOR, 0)));
    }
  }

  /** Who is given an object may well ask it what each object can be asked. */
  private void addQuestions(@Nullable JavaType given) {
    if (given instanceof JavaType.FullyQualified && !TypeUtils.isString(given)) {
      addCall(given, TO_STRING);
      addCall(given, HASH_CODE);
      addCall(given, EQUALS);
      addCall(given, COMPARE_TO);
    }
  }

  /** JLS 14.30.2: a record pattern asks the record for its components. */
  private void addAccess(@Nullable JavaType type) {
    JavaType.FullyQualified asked = TypeUtils.asFullyQualified(type);
    if (asked != null) {
      asked.getMembers().stream()
          .filter(component -> !component.hasFlags(Flag.Static))
          .forEach(component -> addCall(asked, MemberUse.name(component.getName(), 0)));
    }
  }

  /** JLS 14.14.2: an iterator is asked for, and asked, unless the values are in an array. */
  private void addTurns(@Nullable JavaType values) {
    if (!(values instanceof JavaType.Array)) {
      addCall(values, ITERATOR);
      uses.add("java.util.Iterator", HAS_NEXT);
      uses.add("java.util.Iterator", NEXT);
    }
  }

  /** JLS 5.1.11: a sum of texts asks its parts for theirs. */
  private void addText(Expression part) {
    if (!(part.getType() instanceof JavaType.Primitive) && !TypeUtils.isString(part.getType())) {
      addCall(part.getType(), TO_STRING);
    }
  }

  /** A method may be inherited from any class above. */
  private void addCall(@Nullable JavaType on, String name) {
    if (!uses.names().test(name)) {
      return;
    }
    JavaType.FullyQualified type = TypeUtils.asFullyQualified(on);
    uses.add(type == null ? "" : type.getFullyQualifiedName(), name);
    for (JavaType.FullyQualified above = above(type); above != null; above = above(above)) {
      uses.add(above.getFullyQualifiedName(), name);
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
