package io.github.lockscope.tree;

import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Collects the members that code uses, its lambdas and classes included. */
public class MemberUses extends CodeVisitor<Collection<MemberUse>> {
  private final Predicate<J.MethodInvocation> isKnown;

  /**
   * Prepares a walk.
   *
   * @param isKnown whether a call runs no member of the file
   */
  public MemberUses(Predicate<J.MethodInvocation> isKnown) {
    this.isKnown = isKnown;
  }

  @Override
  public @Nullable J preVisit(J tree, Collection<MemberUse> uses) {
    uses.addAll(MemberUse.impliedBy(tree));
    return tree;
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(
      J.MethodInvocation call, Collection<MemberUse> uses) {
    if (isKnown.test(call)) {
      return super.visitMethodInvocation(call, uses);
    }
    long arguments = call.getArguments().stream().filter(one -> !(one instanceof J.Empty)).count();
    uses.add(MemberUse.of(call.getMethodType(), call.getSimpleName(), (int) arguments));
    if (call.getSelect() instanceof J.Identifier variable
        && variable.getFieldType() != null
        && variable.getFieldType().getOwner() instanceof JavaType.Method method) {
      // It may be a parameter.
      uses.add(
          new MemberUse(
              method.getDeclaringType().getFullyQualifiedName(), MemberUse.given(method)));
    }
    return super.visitMethodInvocation(call, uses);
  }

  @Override
  public J.MemberReference visitMemberReference(
      J.MemberReference reference, Collection<MemberUse> uses) {
    if (reference.getMethodType() != null) {
      uses.add(
          MemberUse.of(reference.getMethodType(), reference.getReference().getSimpleName(), 0));
    }
    return super.visitMemberReference(reference, uses);
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Collection<MemberUse> uses) {
    JavaType.Variable field = identifier.getFieldType();
    if (field != null && field.getOwner() instanceof JavaType.FullyQualified owner) {
      uses.add(new MemberUse(owner.getFullyQualifiedName(), identifier.getSimpleName()));
    }
    return super.visitIdentifier(identifier, uses);
  }
}
