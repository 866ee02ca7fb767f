package io.github.lockscope.region;

import io.github.lockscope.site.BoxedFlag;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.Comments;
import io.github.lockscope.tree.HarmlessCondition;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * What is to be taken out of the code together with releases.
 *
 * @param releases the statements that release and go
 */
public record Deletion(Set<UUID> releases) {
  /** The releases, and in place of some the block or {@code if} that did nothing but release. */
  public static Set<UUID> of(List<LockCall> releases) {
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
      if (isStatement(at) && !Comments.areInside(at.<J>getValue())) {
        return block.getId();
      }
      at = at.getParentTreeCursor();
    }
    if (at.getValue() instanceof J.If.Else) {
      at = at.getParentTreeCursor();
    }
    boolean goesAsWell =
        at.getValue() instanceof J.If choice
            && onlyReleases(choice, at)
            && StatementList.holding(at).isPresent()
            && !Comments.areInside(at.<J>getValue());
    return goesAsWell ? at.<J>getValue().getId() : own.<J>getValue().getId();
  }

  private boolean onlyReleases(J.If choice, Cursor place) {
    J.If.Else otherwise = choice.getElsePart();
    Expression condition = choice.getIfCondition().getTree();
    return (HarmlessCondition.is(condition) || BoxedFlag.is(condition, place))
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
}
