package io.github.lockscope;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/**
 * What is to be taken out of the code together with releases.
 *
 * @param releases the statements that release and go
 */
record Deletion(Set<UUID> releases) {
  /** The releases, and in place of some the block or {@code if} that did nothing but release. */
  static Set<UUID> of(List<LockCall> releases) {
    Deletion deletion =
        new Deletion(
            releases.stream()
                .flatMap(release -> release.statementId().stream())
                .collect(Collectors.toSet()));
    return releases.stream().map(deletion::of).collect(Collectors.toSet());
  }

  private UUID of(LockCall release) {
    Cursor own = release.statement().orElseThrow();
    Cursor at = own.getParentTreeCursor();
    if (at.getValue() instanceof J.Block block && block.getStatements().size() == 1) {
      if (isStatement(at) && !hasComments(at)) {
        return block.getId();
      }
      at = at.getParentTreeCursor();
    }
    if (at.getValue() instanceof J.If.Else) {
      at = at.getParentTreeCursor();
    }
    boolean goesAsWell =
        at.getValue() instanceof J.If choice
            && onlyReleases(choice)
            && StatementList.holding(at).isPresent()
            && !hasComments(at);
    return goesAsWell ? at.<J>getValue().getId() : own.<J>getValue().getId();
  }

  private boolean onlyReleases(J.If choice) {
    J.If.Else otherwise = choice.getElsePart();
    return isHarmless(choice.getIfCondition().getTree())
        && isRelease(choice.getThenPart())
        && (otherwise == null || isRelease(otherwise.getBody()));
  }

  private boolean isRelease(Statement branch) {
    Statement only =
        branch instanceof J.Block block && block.getStatements().size() == 1
            ? block.getStatements().get(0)
            : branch;
    return releases.contains(only.getId());
  }

  /** Whether a block is one of the statements of a list. */
  private static boolean isStatement(Cursor block) {
    Object holder = block.getParentTreeCursor().getValue();
    return (holder instanceof J.Block || holder instanceof J.Case)
        && StatementList.holding(block).isPresent();
  }

  /** Whether to evaluate a condition has no effect, failure included. */
  static boolean isHarmless(Expression condition) {
    Expression value = condition.unwrap();
    if (value instanceof J.Binary binary) {
      return isHarmless(binary);
    }
    return isPrimitive(value.getType()) && isAtHand(value);
  }

  private static boolean isHarmless(J.Binary binary) {
    Expression left = binary.getLeft().unwrap();
    Expression right = binary.getRight().unwrap();
    return switch (binary.getOperator()) {
      // JLS 15.17.2, 15.17.3: by zero these fail.
      case Division, Modulo -> false;
      case Equal, NotEqual ->
          (isHarmless(left) && isHarmless(right)) || (isReference(left) && isReference(right));
      default -> isHarmless(left) && isHarmless(right);
    };
  }

  /** JLS 5.1.8: to compare a box with what is none opens it, and an empty one fails. */
  private static boolean isReference(Expression value) {
    return value.getType() != null && !isPrimitive(value.getType()) && isAtHand(value);
  }

  private static boolean isAtHand(Expression value) {
    if (value instanceof J.Unary unary) {
      return !unary.getOperator().isModifying() && isHarmless(unary.getExpression());
    }
    return value instanceof J.Literal
        || (value instanceof J.Identifier name
            && name.getFieldType() != null
            && (!ReceiverReader.isMember(name.getFieldType())
                || name.getFieldType().hasFlags(Flag.Final)));
  }

  /** OpenRewrite counts {@code null} and texts among the primitive types. */
  private static boolean isPrimitive(@Nullable JavaType type) {
    return type instanceof JavaType.Primitive
        && type != JavaType.Primitive.Null
        && type != JavaType.Primitive.String;
  }

  private static boolean hasComments(Cursor tree) {
    // What is above it or on the line before stays.
    String text = tree.<J>getValue().withPrefix(Space.EMPTY).print(tree.getParentOrThrow());
    return text.contains("//") || text.contains("/*");
  }
}
