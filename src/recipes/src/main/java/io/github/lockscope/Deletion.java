package io.github.lockscope;

import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** What is to be taken out of the code together with a release. */
final class Deletion {
  private Deletion() {}

  /** The release, or the block or {@code if} without {@code else} that did nothing but release. */
  static UUID of(LockCall release) {
    Cursor own = release.statement().orElseThrow();
    Cursor at = own.getParentTreeCursor();
    Statement only = own.getValue();
    if (at.getValue() instanceof J.Block block && block.getStatements().size() == 1) {
      if (isStatement(at) && !hasComments(at)) {
        return block.getId();
      }
      only = block;
      at = at.getParentTreeCursor();
    }
    boolean goesAsWell =
        at.getValue() instanceof J.If choice
            && choice.getThenPart() == only
            && choice.getElsePart() == null
            && isHarmless(choice.getIfCondition().getTree())
            && StatementList.holding(at).isPresent()
            && !hasComments(at);
    return goesAsWell ? at.<J>getValue().getId() : own.<J>getValue().getId();
  }

  /** Whether a block is one of the statements of a list. */
  private static boolean isStatement(Cursor block) {
    Object holder = block.getParentTreeCursor().getValue();
    return (holder instanceof J.Block || holder instanceof J.Case)
        && StatementList.holding(block).isPresent();
  }

  private static boolean isHarmless(Expression condition) {
    Expression value = condition.unwrap();
    if (value instanceof J.Unary unary) {
      return !unary.getOperator().isModifying() && isHarmless(unary.getExpression());
    }
    if (value instanceof J.Binary binary) {
      return isHarmless(binary.getLeft()) && isHarmless(binary.getRight());
    }
    return value instanceof J.Literal
        || (value instanceof J.Identifier name
            && name.getFieldType() != null
            && !ReceiverReader.isMember(name.getFieldType()));
  }

  private static boolean hasComments(Cursor tree) {
    // What is above it or on the line before stays.
    String text = tree.<J>getValue().withPrefix(Space.EMPTY).print(tree.getParentOrThrow());
    return text.contains("//") || text.contains("/*");
  }
}
