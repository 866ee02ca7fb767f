package io.github.lockscope.tree;

import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Collects the members that code uses, its lambdas and classes included. */
public class MemberUses extends CodeVisitor<Integer> {
  private final Predicate<String> isOfInterest;
  private final Predicate<J.MethodInvocation> isKnown;
  private final Collection<MemberUse> uses;
  private final ImpliedUses implied;

  /**
   * Prepares a walk.
   *
   * @param isOfInterest whether members of a name are asked for
   * @param isKnown whether a call runs no member of the file
   * @param uses takes what is found
   */
  public MemberUses(
      Predicate<String> isOfInterest,
      Predicate<J.MethodInvocation> isKnown,
      Collection<MemberUse> uses) {
    this.isOfInterest = isOfInterest;
    this.isKnown = isKnown;
    this.uses = uses;
    this.implied = new ImpliedUses(isOfInterest, uses);
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
    add(MemberUse.of(call.getMethodType(), call.getSimpleName(), (int) arguments));
    if (call.getSelect() instanceof J.Identifier variable
        && variable.getFieldType() != null
        && variable.getFieldType().getOwner() instanceof JavaType.Method method) {
      // It may be a parameter.
      add(method.getDeclaringType().getFullyQualifiedName(), MemberUse.given(method));
    }
    return super.visitMethodInvocation(call, p);
  }

  @Override
  public J.MemberReference visitMemberReference(J.MemberReference reference, Integer p) {
    if (reference.getMethodType() != null) {
      add(MemberUse.of(reference.getMethodType(), reference.getReference().getSimpleName(), 0));
    }
    return super.visitMemberReference(reference, p);
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
    JavaType.Variable field = identifier.getFieldType();
    if (field != null && field.getOwner() instanceof JavaType.FullyQualified owner) {
      add(owner.getFullyQualifiedName(), identifier.getSimpleName());
    }
    return super.visitIdentifier(identifier, p);
  }

  private void add(String owner, String name) {
    if (isOfInterest.test(name)) {
      uses.add(new MemberUse(owner, name));
    }
  }

  private void add(MemberUse use) {
    if (isOfInterest.test(use.name())) {
      uses.add(use);
    }
  }
}
