package io.github.lockscope.site;

import io.github.lockscope.tree.OwnCodeVisitor;
import java.util.function.Predicate;
import org.openrewrite.java.tree.J;

/** Looks for a call in the code of a statement. */
public final class LockCallSearch extends OwnCodeVisitor<Integer> {
  private final Predicate<J.MethodInvocation> wanted;
  private boolean found;

  private LockCallSearch(Predicate<J.MethodInvocation> wanted) {
    this.wanted = wanted;
  }

  /** Whether a call that is wanted is made by the tree itself, not by a lambda or class in it. */
  public static boolean contains(J tree, Predicate<J.MethodInvocation> wanted) {
    LockCallSearch search = new LockCallSearch(wanted);
    search.visit(tree, 0);
    return search.found;
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
    found |= wanted.test(call);
    return super.visitMethodInvocation(call, p);
  }
}
