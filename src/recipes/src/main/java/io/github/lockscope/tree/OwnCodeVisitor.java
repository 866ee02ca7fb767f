package io.github.lockscope.tree;

import org.openrewrite.java.tree.J;

/** Walks the code of one callable and leaves out that of the lambdas and classes in it. */
public abstract class OwnCodeVisitor<P> extends CodeVisitor<P> {
  @Override
  public J.Lambda visitLambda(J.Lambda lambda, P p) {
    return lambda;
  }

  @Override
  public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, P p) {
    return declaration;
  }

  @Override
  public J.NewClass visitNewClass(J.NewClass creation, P p) {
    // The arguments are evaluated here and now, the body is not.
    visit(creation.getEnclosing(), p);
    visit(creation.getClazz(), p);
    visitAll(creation.getArguments(), p);
    return creation;
  }
}
