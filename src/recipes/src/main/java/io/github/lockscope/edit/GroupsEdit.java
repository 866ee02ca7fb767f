package io.github.lockscope.edit;

import io.github.lockscope.region.WorkingList;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/**
 * Changes the statements of groups of a {@code switch}.
 *
 * @param isChanged whether anything in the list of a group changes
 * @param change what does that
 */
record GroupsEdit(Predicate<J.Case> isChanged, Change change) {
  /** Changes the list of a holder. */
  interface Change {
    void in(UUID holder, WorkingList list, Cursor place);
  }

  /**
   * Changes the groups of a block, if it has any. A comment behind the last statement of a group
   * belongs to what follows the group.
   */
  J.Block apply(J.Block block, Cursor place) {
    boolean isUnchanged =
        block.getStatements().stream()
            .noneMatch(statement -> statement instanceof J.Case group && isChanged.test(group));
    if (isUnchanged) {
      return block;
    }
    List<JRightPadded<Statement>> groups = new ArrayList<>(block.getPadding().getStatements());
    J.Block changed = block;
    for (int i = 0; i < groups.size(); i++) {
      J.Case group = (J.Case) groups.get(i).getElement();
      if (!isChanged.test(group)) {
        continue;
      }
      boolean isLast = i == groups.size() - 1;
      Space end = isLast ? changed.getEnd() : groups.get(i + 1).getElement().getPrefix();
      JContainer<Statement> statements = group.getPadding().getStatements();
      WorkingList list = new WorkingList(statements.getPadding().getElements(), end);
      change.in(group.getId(), list, new Cursor(place, group));
      groups.set(
          i,
          groups
              .get(i)
              .withElement(
                  group
                      .getPadding()
                      .withStatements(statements.getPadding().withElements(list.statements()))));
      if (isLast) {
        changed = changed.withEnd(list.end());
      } else {
        JRightPadded<Statement> next = groups.get(i + 1);
        groups.set(i + 1, next.withElement(next.getElement().withPrefix(list.end())));
      }
    }
    return changed.getPadding().withStatements(groups);
  }
}
