package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Reindent;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import io.github.lockscope.scope.ScopeNames;
import io.github.lockscope.site.ScopePlan;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.marker.Markers;

/**
 * Puts a guard into an {@code else} that goes on with an {@code if}: {@code else if (tryLock())}.
 *
 * @param plan the plan of the guard
 * @param names how names are written in the file
 * @param cursor the cursor of the {@code else}
 */
record ScopeElse(ScopePlan plan, ScopeNames names, Cursor cursor) {
  J.If.Else apply(J.If.Else otherwise) {
    Layout layout = Layout.ofBranch(cursor);
    J.If choice = (J.If) otherwise.getBody();
    if (plan.entry() == ScopePlan.Entry.IF_TAKEN_AS_WELL) {
      // The other tests stay where they are, and the guard has the braces of what they are for.
      return otherwise.withBody(edited(choice, layout).get(0));
    }
    boolean isInline =
        !choice.withPrefix(Space.EMPTY).print(cursor).contains("\n")
            && !Spaces.breaksLine(choice.getPrefix());
    Space start = isInline ? Space.SINGLE_SPACE : layout.newInnerLine();
    // With an else on a line of its own, the choice may be further in already.
    String own =
        Spaces.breaksLine(choice.getPrefix()) ? Spaces.indent(choice.getPrefix()) : layout.base();
    J.If moved =
        new Reindent(own, layout.inside().base(), layout.mixesTabs())
            .move(choice)
            .withPrefix(start);
    return otherwise.withBody(
        new J.Block(
            Tree.randomId(),
            isInline ? Space.SINGLE_SPACE : layout.beforeBrace(),
            Markers.EMPTY,
            JRightPadded.build(false),
            edited(moved, layout.inside()).statements(),
            isInline ? Space.SINGLE_SPACE : layout.beforeClosingBrace()));
  }

  private WorkingList edited(J.If choice, Layout layout) {
    WorkingList list = new WorkingList(List.of(JRightPadded.build(choice)), Space.EMPTY);
    new ScopeEdit(list, cursor, layout, plan, names).apply();
    return list;
  }
}
