package io.github.lockscope.tree;

import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Looks at what code gives to others: what it returns, and what calls are told. */
public abstract class GivenValues extends CodeVisitor<Integer> {
  /** A value is given to somebody. */
  protected abstract void give(Expression value);

  @Override
  public J.Return visitReturn(J.Return jump, Integer p) {
    if (jump.getExpression() != null) {
      give(jump.getExpression());
    }
    return super.visitReturn(jump, p);
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
    call.getArguments().forEach(this::give);
    return super.visitMethodInvocation(call, p);
  }

  @Override
  public J.NewClass visitNewClass(J.NewClass creation, Integer p) {
    creation.getArguments().forEach(this::give);
    return super.visitNewClass(creation, p);
  }
}
