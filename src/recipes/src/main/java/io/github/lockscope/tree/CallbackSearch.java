package io.github.lockscope.tree;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Looks for code that may run a lambda which somebody has made elsewhere. */
public final class CallbackSearch extends OwnCodeVisitor<Integer> {
  /** Their static methods do nothing but compute, if they are given plain values. */
  private static final Set<String> COMPUTING =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Math",
          "java.lang.Short",
          "java.lang.StrictMath",
          "java.lang.String");

  private boolean found;

  private CallbackSearch() {}

  /** Whether code may call back; it does not if all that it does is to compute. */
  public static boolean mayCallBack(J code) {
    CallbackSearch search = new CallbackSearch();
    search.visit(code, 0);
    return search.found;
  }

  @Override
  public @Nullable J preVisit(J tree, Integer p) {
    found |=
        tree instanceof J.ForEachLoop
            || tree instanceof J.NewClass
            || tree instanceof J.Try.Resource
            || tree instanceof J.DeconstructionPattern
            || tree instanceof J.Unknown
            || tree instanceof J.Erroneous;
    return tree;
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
    found |= !isComputing(call);
    return super.visitMethodInvocation(call, p);
  }

  private static boolean isComputing(J.MethodInvocation call) {
    JavaType.Method method = call.getMethodType();
    return method != null
        && method.hasFlags(Flag.Static)
        && COMPUTING.contains(method.getDeclaringType().getFullyQualifiedName())
        && call.getArguments().stream().allMatch(CallbackSearch::isPlain);
  }

  /** A sum of texts asks its parts for theirs. */
  @Override
  public J.Binary visitBinary(J.Binary operation, Integer p) {
    found |=
        TypeUtils.isString(operation.getType())
            && !(isPlain(operation.getLeft()) && isPlain(operation.getRight()));
    return super.visitBinary(operation, p);
  }

  @Override
  public J.AssignmentOperation visitAssignmentOperation(
      J.AssignmentOperation operation, Integer p) {
    found |= !isPlain(operation.getAssignment());
    return super.visitAssignmentOperation(operation, p);
  }

  private static boolean isPlain(Expression value) {
    return value instanceof J.Empty
        || value.getType() instanceof JavaType.Primitive
        || TypeUtils.isString(value.getType());
  }
}
