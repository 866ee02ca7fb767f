package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import io.github.lockscope.site.Plan;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/**
 * Takes what is said of a release along into the {@code finally} where it is the only one of its
 * region and the last thing in the braces that end that. Where there are several, each is said to
 * be on a way of its own, and what says so stays there.
 */
final class OnlyRelease {
  // By the release, the statement that ends the region.
  private final Map<UUID, UUID> ends = new HashMap<>();

  /** Prepares for the regions of some plans. */
  OnlyRelease(Collection<Plan> plans) {
    for (Plan plan : plans) {
      if (plan instanceof Plan.WrapRegion region) {
        of(region).ifPresent(release -> ends.put(release.getId(), region.last()));
      }
    }
  }

  /** The release of a region that is the only one in it. */
  static Optional<J.MethodInvocation> of(Plan.WrapRegion region) {
    return region
        .closing()
        .release()
        .filter(release -> region.deleted().equals(Set.of(release.getId())));
  }

  /** Whether a statement is one that goes into its {@code finally} with all that is said in it. */
  boolean takes(Statement statement) {
    return ends.containsKey(statement.getId());
  }

  /**
   * Takes what is said of the release that a block ends in out of it.
   *
   * @param list the statements of the block
   * @param block the cursor of it
   * @param moved takes what is said
   */
  void takeRemarks(WorkingList list, Cursor block, Layout layout, MovedFinally moved) {
    int index = list.size() - 1;
    Optional<UUID> end =
        index < 1 ? Optional.empty() : Optional.ofNullable(ends.get(list.get(index).getId()));
    Space before = index < 1 ? Space.EMPTY : list.prefix(index);
    if (end.isEmpty()
        || !Spaces.breaksLine(before)
        || !Spaces.breaksLine(list.end())
        || !isAtEnd(block, end.get())) {
      return;
    }
    RemarksOnCode remarks = RemarksOnCode.in(before);
    moved.takeRemarks(
        end.get(),
        new MovedFinally.Remarks(Spaces.leading(remarks.release()), Spaces.trailing(list.end())));
    Space staying = Spaces.join(Spaces.trailing(before), remarks.staying());
    list.setPrefix(index, Spaces.join(staying, layout.newLine()));
    list.setPrefix(list.size(), Spaces.leading(list.end()));
  }

  /** Whether nothing of a statement comes behind a block in it but handlers. */
  private static boolean isAtEnd(Cursor block, UUID statement) {
    J own = block.getValue();
    if (own.getId().equals(statement)) {
      return true;
    }
    Cursor parent = block.getParentTreeCursor();
    Object around = parent.getValue();
    boolean isLast =
        (around instanceof J.Block list && isLast(own, list.getStatements()))
            || (around instanceof J.Try attempt
                && attempt.getBody() == own
                && attempt.getFinally() == null)
            || around instanceof J.Synchronized;
    return isLast && isAtEnd(parent, statement);
  }

  private static boolean isLast(J statement, List<Statement> list) {
    return list.get(list.size() - 1) == statement;
  }
}
