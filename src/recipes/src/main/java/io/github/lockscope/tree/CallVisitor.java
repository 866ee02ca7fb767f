package io.github.lockscope.tree;

import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;

/**
 * Walks to the calls in code, and to all that can have some in it: statements, lambdas, classes.
 * Most files that a recipe is shown have no lock, so that such a walk is most of its time: it goes
 * straight on, past names, literals, types and annotations.
 */
public abstract class CallVisitor<P> extends CodeVisitor<P> {
  @Override
  public @Nullable J visit(@Nullable Tree tree, P p) {
    return tree instanceof J code && !mayHaveCalls(code) ? code : super.visit(tree, p);
  }

  private static boolean mayHaveCalls(J tree) {
    return !(tree instanceof J.Identifier
        || tree instanceof J.Literal
        || tree instanceof J.Primitive
        || tree instanceof J.ParameterizedType
        || tree instanceof J.ArrayType
        || tree instanceof J.Annotation
        || tree instanceof J.Modifier
        || tree instanceof J.Import
        || tree instanceof J.Package
        || tree instanceof J.Empty);
  }

  @Override
  public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, P p) {
    visit(method.getBody(), p);
    return method;
  }

  @Override
  public J.VariableDeclarations visitVariableDeclarations(J.VariableDeclarations declaration, P p) {
    visitAll(declaration.getVariables(), p);
    return declaration;
  }

  @Override
  public J.VariableDeclarations.NamedVariable visitVariable(
      J.VariableDeclarations.NamedVariable variable, P p) {
    visit(variable.getInitializer(), p);
    return variable;
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, P p) {
    visit(call.getSelect(), p);
    visitAll(call.getArguments(), p);
    return call;
  }

  @Override
  public J.FieldAccess visitFieldAccess(J.FieldAccess access, P p) {
    visit(access.getTarget(), p);
    return access;
  }
}
