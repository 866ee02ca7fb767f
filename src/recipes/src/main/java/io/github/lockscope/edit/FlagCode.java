package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Spaces;
import java.util.List;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Markers;

/**
 * Makes the statements of a flag that says whether a lock is held.
 *
 * @param name the name of the flag
 */
record FlagCode(String name) {
  private static final JavaType.Method METHOD =
      new JavaType.Method(
          null,
          0,
          JavaType.Unknown.getInstance(),
          "flagged",
          JavaType.Primitive.Void,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          null,
          null);

  /** {@code boolean held = true;} */
  Statement declare(boolean value) {
    J.VariableDeclarations.NamedVariable variable =
        new J.VariableDeclarations.NamedVariable(
            Tree.randomId(),
            Space.SINGLE_SPACE,
            Markers.EMPTY,
            read(),
            List.of(),
            JLeftPadded.build((Expression) literal(value)).withBefore(Space.SINGLE_SPACE),
            variable());
    return new J.VariableDeclarations(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        List.of(),
        List.of(),
        new J.Primitive(Tree.randomId(), Space.EMPTY, Markers.EMPTY, JavaType.Primitive.Boolean),
        null,
        List.of(JRightPadded.build(variable)));
  }

  /** {@code held = true;} */
  Statement set(boolean value) {
    return set(literal(value));
  }

  /** {@code held = locked;}, or {@code held = stamp != 0;} */
  Statement setBy(J.Identifier answer) {
    J.Identifier copy = answer.withId(Tree.randomId()).withPrefix(Space.SINGLE_SPACE);
    return set(copy.getType() == JavaType.Primitive.Long ? isNotZero(copy) : copy);
  }

  /**
   * {@code held = lock.tryLock()}
   *
   * @param isOperand whether the attempt is a part of what binds closer than an assignment
   */
  Expression keepAnswerOf(J.MethodInvocation attempt, boolean isOperand) {
    J.Assignment kept = set(attempt.withPrefix(Space.SINGLE_SPACE));
    return isOperand
        ? new J.Parentheses<>(
            Tree.randomId(),
            attempt.getPrefix(),
            Markers.EMPTY,
            JRightPadded.build((Expression) kept))
        : kept.withPrefix(attempt.getPrefix());
  }

  private static Expression isNotZero(J.Identifier stamp) {
    J.Literal zero =
        new J.Literal(
            Tree.randomId(),
            Space.SINGLE_SPACE,
            Markers.EMPTY,
            0,
            "0",
            null,
            JavaType.Primitive.Int);
    return new J.Binary(
        Tree.randomId(),
        Space.SINGLE_SPACE,
        Markers.EMPTY,
        stamp.withPrefix(Space.EMPTY),
        JLeftPadded.build(J.Binary.Type.NotEqual).withBefore(Space.SINGLE_SPACE),
        zero,
        JavaType.Primitive.Boolean);
  }

  private J.Assignment set(Expression value) {
    return new J.Assignment(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        read(),
        JLeftPadded.build(value).withBefore(Space.SINGLE_SPACE),
        JavaType.Primitive.Boolean);
  }

  /** {@code if (held) { release(); }} */
  Statement releaseIfHeld(J.MethodInvocation release, Layout layout, boolean isInline) {
    Statement call =
        release
            .withId(Tree.randomId())
            .withPrefix(isInline ? Space.SINGLE_SPACE : layout.startOfBody());
    J.Block block =
        new J.Block(
            Tree.randomId(),
            isInline ? Space.SINGLE_SPACE : layout.beforeBrace(),
            Markers.EMPTY,
            JRightPadded.build(false),
            List.of(JRightPadded.build(call)),
            isInline ? Space.SINGLE_SPACE : layout.beforeClosingBrace());
    Space inside = Spaces.of(layout.braces().insideParentheses());
    J.ControlParentheses<Expression> condition =
        new J.ControlParentheses<>(
            Tree.randomId(),
            Spaces.of(layout.braces().beforeParenthesis()),
            Markers.EMPTY,
            JRightPadded.<Expression>build(read().withPrefix(inside)).withAfter(inside));
    return new J.If(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        condition,
        JRightPadded.<Statement>build(block),
        null);
  }

  private J.Identifier read() {
    return new J.Identifier(
        Tree.randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        List.of(),
        name,
        JavaType.Primitive.Boolean,
        variable());
  }

  /** The flag as the parser would know it: a local variable of some method. */
  private JavaType.Variable variable() {
    return new JavaType.Variable(null, 0, name, METHOD, JavaType.Primitive.Boolean, List.of());
  }

  private static J.Literal literal(boolean value) {
    return new J.Literal(
        Tree.randomId(),
        Space.SINGLE_SPACE,
        Markers.EMPTY,
        value,
        String.valueOf(value),
        null,
        JavaType.Primitive.Boolean);
  }
}
