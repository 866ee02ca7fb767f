package io.github.lockscope.tree;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Collects the members that code uses, its lambdas and classes included. */
class MemberUses extends CodeVisitor<Integer> {
  private final AskedUses uses;
  private final Predicate<J.MethodInvocation> isKnown;
  private final ImpliedUses implied;

  /**
   * Prepares a walk.
   *
   * @param uses takes what is found
   * @param isKnown whether a call runs no member of the file
   */
  MemberUses(AskedUses uses, Predicate<J.MethodInvocation> isKnown) {
    this.uses = uses;
    this.isKnown = isKnown;
    this.implied = new ImpliedUses(uses);
  }

  @Override
  public @Nullable J preVisit(J tree, Integer p) {
    implied.add(tree);
    return tree;
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
    if (isKnown.test(call)) {
      return super.visitMethodInvocation(call, p);
    }
    long arguments = call.getArguments().stream().filter(one -> !(one instanceof J.Empty)).count();
    uses.add(MemberUse.of(call.getMethodType(), call.getSimpleName(), (int) arguments));
    if (call.getSelect() instanceof J.Identifier variable
        && variable.getFieldType() != null
        && variable.getFieldType().getOwner() instanceof JavaType.Method method) {
      // It may be a parameter.
      uses.add(method.getDeclaringType().getFullyQualifiedName(), MemberUse.given(method));
    }
    return super.visitMethodInvocation(call, p);
  }

  @Override
  public J.MemberReference visitMemberReference(J.MemberReference reference, Integer p) {
    if (reference.getMethodType() != null) {
      uses.add(
          MemberUse.of(reference.getMethodType(), reference.getReference().getSimpleName(), 0));
    }
    return super.visitMemberReference(reference, p);
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
    JavaType.Variable field = identifier.getFieldType();
    if (field != null && field.getOwner() instanceof JavaType.FullyQualified owner) {
      uses.add(owner.getFullyQualifiedName(), identifier.getSimpleName());
    }
    return super.visitIdentifier(identifier, p);
  }
}
