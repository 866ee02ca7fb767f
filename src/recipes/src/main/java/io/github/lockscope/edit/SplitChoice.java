package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import java.util.List;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Markers;

/**
 * A choice that makes some tests before it tries for a lock, as one choice in another.
 *
 * @param choice the choice
 * @param layout the layout of the statements that it is one of
 * @param isInline whether it is on one line
 */
record SplitChoice(J.If choice, Layout layout, boolean isInline) {
  /** What is done if the tests before are passed: the choice goes by the lock alone there. */
  WorkingList inside() {
    J.If inner = layout.inwards().move(withoutRemarks());
    Space start = isInline ? Space.SINGLE_SPACE : layout.startOfBody();
    return new WorkingList(List.of(JRightPadded.build(inner.withPrefix(start))), Space.EMPTY);
  }

  /** The choice without what is said beside its condition: that stays with the tests before. */
  private J.If withoutRemarks() {
    Statement branch = choice.getThenPart();
    J.ControlParentheses<Expression> condition = choice.getIfCondition();
    return choice
        .withIfCondition(condition.withPrefix(condition.getPrefix().withComments(List.of())))
        .withThenPart(branch.withPrefix(Spaces.of(branch.getPrefix().getLastWhitespace())));
  }

  /** The choice by the tests before. */
  J.If around(Statement inside) {
    J.ControlParentheses<Expression> condition = choice.getIfCondition();
    J.Binary tests = (J.Binary) condition.getTree().unwrap();
    Expression others = tests.getLeft().unwrap();
    J.Block branch =
        new J.Block(
            Tree.randomId(),
            choice.getThenPart().getPrefix(),
            Markers.EMPTY,
            JRightPadded.build(false),
            List.of(JRightPadded.build(inside)),
            isInline ? Space.SINGLE_SPACE : layout.beforeClosingBrace());
    return choice
        // What others know by its id is the choice inside.
        .withId(Tree.randomId())
        .withIfCondition(condition.withTree(others.withPrefix(condition.getTree().getPrefix())))
        .withThenPart(branch);
  }
}
