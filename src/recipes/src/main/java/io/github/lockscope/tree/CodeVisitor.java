package io.github.lockscope.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.marker.Markers;

/**
 * Walks code and changes nothing. It goes from tree to tree, past padding and markers, and past
 * comments as well: a {@code link} of a Javadoc comment is in the tree, too.
 *
 * <p>Only {@code visit} methods of single kinds of trees are called, and {@code preVisit}: not
 * those for whatever is a statement or an expression.
 */
public abstract class CodeVisitor<P> extends JavaIsoVisitor<P> {
  @Override
  public @Nullable J visit(@Nullable Tree tree, P p) {
    if (tree == null) {
      return null;
    }
    J code = (J) tree;
    Cursor parent = getCursor();
    setCursor(new Cursor(parent, code));
    preVisit(code, p);
    J same = code.acceptJava(this, p);
    setCursor(parent);
    return same;
  }

  /** Walks through trees in turn. */
  protected final void visitAll(List<? extends J> trees, P p) {
    // A run has millions of lists, and iterators of all of them would be garbage.
    for (int i = 0; i < trees.size(); i++) {
      visit(trees.get(i), p);
    }
  }

  @Override
  public J.Block visitBlock(J.Block block, P p) {
    visitAll(block.getStatements(), p);
    return block;
  }

  @Override
  public J.VariableDeclarations visitVariableDeclarations(J.VariableDeclarations declaration, P p) {
    visitAll(declaration.getLeadingAnnotations(), p);
    visitAll(declaration.getModifiers(), p);
    visit(declaration.getTypeExpression(), p);
    visitAll(declaration.getVariables(), p);
    return declaration;
  }

  @Override
  public J.VariableDeclarations.NamedVariable visitVariable(
      J.VariableDeclarations.NamedVariable variable, P p) {
    visit(variable.getDeclarator(), p);
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
  public J.Throw visitThrow(J.Throw jump, P p) {
    visit(jump.getException(), p);
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
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, P p) {
    visit(call.getSelect(), p);
    if (call.getTypeParameters() != null) {
      visitAll(call.getTypeParameters(), p);
    }
    visit(call.getName(), p);
    visitAll(call.getArguments(), p);
    return call;
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
  public J.FieldAccess visitFieldAccess(J.FieldAccess access, P p) {
    visit(access.getTarget(), p);
    visit(access.getName(), p);
    return access;
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier name, P p) {
    visitAll(name.getAnnotations(), p);
    return name;
  }

  @Override
  public J.Literal visitLiteral(J.Literal literal, P p) {
    return literal;
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
  public Space visitSpace(@Nullable Space space, Space.Location at, P p) {
    return space == null ? Space.EMPTY : space;
  }

  @Override
  public Markers visitMarkers(@Nullable Markers markers, P p) {
    return markers == null ? Markers.EMPTY : markers;
  }
}
