package io.github.lockscope.edit;

import io.github.lockscope.tree.Comments;
import io.github.lockscope.tree.OtherValue;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Markers;

/** Asks the opposite where a choice has lost all of its first branch, and has a second one. */
final class TurnedChoice {
  /** Two questions that are longer than this are no clearer as one. */
  private static final int LONGEST_QUESTION = 60;

  private TurnedChoice() {}

  /**
   * The choice with its second branch for its first one, if nothing but code is in the way.
   *
   * @param place its place
   */
  static J.If of(J.If choice, Cursor place) {
    J.If.Else otherwise = choice.getElsePart();
    if (otherwise == null
        || !isEmpty(choice)
        || !otherwise.getPrefix().getComments().isEmpty()
        || !otherwise.getBody().getPrefix().getComments().isEmpty()) {
      return choice;
    }
    if (otherwise.getBody() instanceof J.Block branch) {
      return OppositeQuestion.to(choice.getIfCondition())
          .map(asked -> turned(choice, asked, branch))
          .orElse(choice);
    }
    return otherwise.getBody() instanceof J.If next && next.getElsePart() == null
        ? both(choice.getIfCondition(), next.getIfCondition(), place)
            .map(asked -> turned(choice, asked, next.getThenPart()))
            .orElse(choice)
        : choice;
  }

  private static J.If turned(
      J.If choice, J.ControlParentheses<Expression> asked, Statement branch) {
    return choice.withIfCondition(asked).withThenPart(branch).withElsePart(null);
  }

  private static boolean isEmpty(J.If choice) {
    return choice.getThenPart() instanceof J.Block block
        && block.getStatements().isEmpty()
        && Comments.in(block).isEmpty()
        && choice.getPadding().getThenPart().getAfter().getComments().isEmpty();
  }

  /** {@code if (c) { } else if (d) …} asks whether {@code !c && d}. */
  private static Optional<J.ControlParentheses<Expression>> both(
      J.ControlParentheses<Expression> first, J.ControlParentheses<Expression> next, Cursor place) {
    if (OppositeQuestion.isPlain(next) && OtherValue.isAskedFor(first.getTree(), next.getTree())) {
      return Optional.of(next);
    }
    return OppositeQuestion.isPlain(next) && OppositeQuestion.isSimple(first.getTree())
        ? OppositeQuestion.to(first)
            .map(opposite -> opposite.withTree(and(opposite.getTree(), next.getTree())))
            .filter(asked -> asked.print(place).length() <= LONGEST_QUESTION)
        : Optional.empty();
  }

  private static Expression and(Expression left, Expression right) {
    return new J.Binary(
        Tree.randomId(),
        left.getPrefix(),
        Markers.EMPTY,
        operand(left, Space.EMPTY),
        JLeftPadded.build(J.Binary.Type.And).withBefore(Space.SINGLE_SPACE),
        operand(right, Space.SINGLE_SPACE),
        JavaType.Primitive.Boolean);
  }

  /** An operand, in parentheses if it would not bind closer without, JLS 15.23 to 15.27. */
  private static Expression operand(Expression asked, Space prefix) {
    boolean bindsCloser =
        !(asked instanceof J.Binary binary && binary.getOperator() == J.Binary.Type.Or)
            && !(asked instanceof J.Ternary)
            && !(asked instanceof J.Assignment)
            && !(asked instanceof J.AssignmentOperation);
    return bindsCloser
        ? asked.withPrefix(prefix)
        : new J.Parentheses<>(
            Tree.randomId(),
            prefix,
            Markers.EMPTY,
            JRightPadded.build(asked.withPrefix(Space.EMPTY)));
  }
}
