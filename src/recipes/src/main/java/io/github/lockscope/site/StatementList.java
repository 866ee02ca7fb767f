package io.github.lockscope.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/**
 * Statements that run one after the other: those of a block, or of an old-style {@code case}.
 *
 * @param holder the {@link J.Block} or {@link J.Case}, or a {@link J.If.Else} in place of them
 * @param cursor the cursor of the holder
 * @param statements its statements
 */
public record StatementList(J holder, Cursor cursor, List<Statement> statements) {
  /** The list that directly holds the statement at a cursor, if it runs in one. */
  public static Optional<StatementList> holding(Cursor statement) {
    Cursor parent = statement.getParentTreeCursor();
    if (parent.getValue() instanceof J.Block block && isCode(parent)) {
      return Optional.of(new StatementList(block, parent, block.getStatements()));
    }
    if (parent.getValue() instanceof J.Case group
        && group.getType() == J.Case.Type.Statement
        && group.getStatements().contains(statement.<Statement>getValue())) {
      return Optional.of(new StatementList(group, parent, group.getStatements()));
    }
    return Optional.empty();
  }

  /** The one statement behind an {@code else}, if nothing is said between the two. */
  public static Optional<StatementList> behindElse(Cursor statement) {
    Cursor parent = statement.getParentTreeCursor();
    Statement own = statement.getValue();
    return parent.getValue() instanceof J.If.Else otherwise
            && own.getPrefix().getComments().isEmpty()
        ? Optional.of(new StatementList(otherwise, parent, List.of(own)))
        : Optional.empty();
  }

  /** Whether a call stands where statements do: in a list, or as the body of a branch or loop. */
  public static boolean isRunAt(Cursor call) {
    Object parent = call.getParentTreeCursor().getValue();
    return holding(call).isPresent()
        || parent instanceof J.If
        || parent instanceof J.If.Else
        || parent instanceof Loop
        || (parent instanceof J.Case rule && rule.getBody() == call.getValue());
  }

  /** Class bodies and the bodies of switches are blocks as well, but do not run top to bottom. */
  private static boolean isCode(Cursor block) {
    Object parent = block.getParentTreeCursor().getValue();
    return !(parent instanceof J.ClassDeclaration
        || parent instanceof J.NewClass
        || parent instanceof J.Switch
        || parent instanceof J.SwitchExpression);
  }

  /**
   * Whether this is a colon-form group of a switch expression, where a try is not printed right.
   */
  public boolean isGroupOfSwitchExpression() {
    return holder instanceof J.Case
        && cursor.getParentTreeCursor().getParentTreeCursor().getValue()
            instanceof J.SwitchExpression;
  }

  /** Whether this is the body of a method or lambda. */
  public boolean isWholeCode() {
    return cursor.getParentTreeCursor().getValue() == LockCalls.callableAt(cursor).getValue();
  }

  /** The id of the tree that holds the list. */
  public UUID id() {
    return holder.getId();
  }

  /** Where a statement is in the list, or -1. */
  public int indexOf(J statement) {
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).getId().equals(statement.getId())) {
        return i;
      }
    }
    throw new IllegalArgumentException("not a statement of this list");
  }

  /** Whether a place is in one of the statements, at whatever depth. */
  public boolean holds(Cursor place) {
    return place.getPathAsStream().anyMatch(holder::equals);
  }

  /** The index of the statement that a place is in, at whatever depth. */
  public int indexAround(Cursor place) {
    Cursor at = place;
    while (at.getParentTreeCursor().getValue() != holder) {
      at = at.getParentTreeCursor();
    }
    return indexOf(at.getValue());
  }

  /** The statements of the list after one of them. */
  public List<Statement> behind(J statement) {
    return statements.subList(indexOf(statement) + 1, statements.size());
  }

  /** The statements after an index that are still in the scope of what is declared before it. */
  public List<J> after(int index) {
    List<J> rest = new ArrayList<>(statements.subList(index + 1, statements.size()));
    if (holder instanceof J.Case
        && cursor.getParentTreeCursor().getValue() instanceof J.Block cases) {
      // JLS 6.3: a declaration in a switch block group is in scope in the groups that follow.
      List<Statement> groups = cases.getStatements();
      int own = groups.indexOf(holder);
      rest.addAll(groups.subList(own + 1, groups.size()));
    }
    return rest;
  }
}
