package io.github.lockscope.tree;

import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.marker.Markers;

/**
 * Walks to the calls in code and changes nothing. Most files that a recipe is shown have no lock,
 * so that this walk is most of its time: it goes straight to what can have a call inside, past
 * names, literals, types, annotations, space and padding.
 */
public abstract class CallVisitor<P> extends CodeVisitor<P> {
  @Override
  public @Nullable J visit(@Nullable Tree tree, P p) {
    if (!(tree instanceof J code) || !mayHaveCalls(code)) {
      return (J) tree;
    }
    setCursor(new Cursor(getCursor(), code));
    J same = code.acceptJava(this, p);
    setCursor(getCursor().getParentOrThrow());
    return same;
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
  public J.Block visitBlock(J.Block block, P p) {
    visitAll(block.getStatements(), p);
    return block;
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
  public J.If visitIf(J.If choice, P p) {
    visit(choice.getIfCondition(), p);
    visit(choice.getThenPart(), p);
    visit(choice.getElsePart(), p);
    return choice;
  }

  @Override
  public J.Return visitReturn(J.Return jump, P p) {
    visit(jump.getExpression(), p);
    return jump;
  }

  @Override
  public J.Assignment visitAssignment(J.Assignment assignment, P p) {
    visit(assignment.getVariable(), p);
    visit(assignment.getAssignment(), p);
    return assignment;
  }

  @Override
  public J.Binary visitBinary(J.Binary operation, P p) {
    visit(operation.getLeft(), p);
    visit(operation.getRight(), p);
    return operation;
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

  @Override
  public J.NewClass visitNewClass(J.NewClass creation, P p) {
    visit(creation.getEnclosing(), p);
    visit(creation.getClazz(), p);
    visitAll(creation.getArguments(), p);
    visit(creation.getBody(), p);
    return creation;
  }

  @Override
  public <T extends J> J.Parentheses<T> visitParentheses(J.Parentheses<T> parentheses, P p) {
    visit(parentheses.getTree(), p);
    return parentheses;
  }

  @Override
  public <T extends J> J.ControlParentheses<T> visitControlParentheses(
      J.ControlParentheses<T> parentheses, P p) {
    visit(parentheses.getTree(), p);
    return parentheses;
  }

  @Override
  public J.Unary visitUnary(J.Unary operation, P p) {
    visit(operation.getExpression(), p);
    return operation;
  }

  @Override
  public J.TypeCast visitTypeCast(J.TypeCast cast, P p) {
    visit(cast.getClazz(), p);
    visit(cast.getExpression(), p);
    return cast;
  }

  @Override
  public J.Throw visitThrow(J.Throw jump, P p) {
    visit(jump.getException(), p);
    return jump;
  }

  @Override
  public <T> @Nullable JRightPadded<T> visitRightPadded(
      @Nullable JRightPadded<T> padded, JRightPadded.Location at, P p) {
    if (padded != null && padded.getElement() instanceof J tree) {
      visit(tree, p);
    }
    return padded;
  }

  @Override
  public <T> @Nullable JLeftPadded<T> visitLeftPadded(
      @Nullable JLeftPadded<T> padded, JLeftPadded.Location at, P p) {
    if (padded != null && padded.getElement() instanceof J tree) {
      visit(tree, p);
    }
    return padded;
  }

  @Override
  public <T extends J> @Nullable JContainer<T> visitContainer(
      @Nullable JContainer<T> container, JContainer.Location at, P p) {
    if (container != null) {
      visitAll(container.getElements(), p);
    }
    return container;
  }

  @Override
  public Markers visitMarkers(@Nullable Markers markers, P p) {
    return markers == null ? Markers.EMPTY : markers;
  }

  private void visitAll(Iterable<? extends J> trees, P p) {
    for (J tree : trees) {
      visit(tree, p);
    }
  }
}
