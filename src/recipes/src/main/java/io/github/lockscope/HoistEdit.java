package io.github.lockscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.Markers;

/** Declares before an acquire what the region behind it declares and later code needs. */
final class HoistEdit {
  private final WorkingList list;
  private final Layout layout;
  private final boolean isInline;
  private final Constants constants;

  /**
   * Prepares to edit.
   *
   * @param list the statements
   * @param layout how they are laid out
   * @param isInline whether acquire and region stand on one line
   * @param constants tells which initialisers can move with their declaration
   */
  HoistEdit(WorkingList list, Layout layout, boolean isInline, Constants constants) {
    this.list = list;
    this.layout = layout;
    this.isInline = isInline;
    this.constants = constants;
  }

  /**
   * Moves one declaration, or what must move of it, before the region.
   *
   * @param hoist what to move
   * @param opening the statement before which it goes; empty for the start of the list
   */
  void apply(Plan.Hoist hoist, Optional<UUID> opening) {
    int index = list.indexOf(hoist.declaration());
    Statement statement = list.get(index);
    if (statement instanceof J.VariableDeclarations declaration
        && !declaration.getVariables().stream().allMatch(this::movesWhole)) {
      List<JRightPadded<Statement>> rest = split(declaration, hoist, list.remove(index));
      for (int i = 0; i < rest.size(); i++) {
        list.insert(index + i, rest.get(i));
      }
      insert(bare(declaration, hoist), layout.newLine(), Space.EMPTY, target(opening));
    } else {
      moveWhole(index, opening);
    }
  }

  private boolean movesWhole(J.VariableDeclarations.NamedVariable variable) {
    return variable.getInitializer() == null
        || constants.judge(variable.getInitializer()) == Constants.Answer.YES;
  }

  private int target(Optional<UUID> opening) {
    return opening.map(list::indexOf).orElse(0);
  }

  private void moveWhole(int index, Optional<UUID> opening) {
    Space own = list.prefix(index);
    Space behind = list.prefix(index + 1);
    Statement moved = list.remove(index).getElement();
    list.setPrefix(
        index,
        Spaces.breaksLine(behind)
            ? Spaces.join(Spaces.trailing(own), Spaces.leading(behind))
            : own);
    insert(
        moved,
        Spaces.withoutBlankLines(Spaces.leading(own)),
        Spaces.trailing(behind),
        target(opening));
  }

  /**
   * Puts a statement on the line before the acquire, above the acquire's own comments.
   *
   * @param statement the statement
   * @param lead its comments, on lines of their own
   * @param trailing the comment behind it
   * @param index the index of the acquire
   */
  private void insert(Statement statement, Space lead, Space trailing, int index) {
    Space before = list.prefix(index);
    if (!Spaces.breaksLine(before)) {
      list.setPrefix(index, isInline ? Space.SINGLE_SPACE : layout.newLine());
      list.insert(index, JRightPadded.build(statement.withPrefix(before)));
      return;
    }
    Space lines = Spaces.leading(before);
    Space blankLines = Spaces.of(lines.getWhitespace());
    Space ownLines = lead.withWhitespace("");
    list.setPrefix(index, Spaces.join(trailing, Spaces.withoutBlankLines(lines)));
    list.insert(
        index,
        JRightPadded.build(
            statement.withPrefix(
                Spaces.join(Spaces.join(Spaces.trailing(before), blankLines), ownLines))));
  }

  /** The declaration of the names to hoist, without the initialisers that stay behind. */
  private J.VariableDeclarations bare(J.VariableDeclarations declaration, Plan.Hoist hoist) {
    List<J.VariableDeclarations.NamedVariable> variables = new ArrayList<>();
    for (J.VariableDeclarations.NamedVariable variable : declaration.getVariables()) {
      if (hoist.names().contains(variable.getSimpleName())) {
        variables.add(movesWhole(variable) ? variable : variable.withInitializer(null));
      }
    }
    return withVariables(
        hoist.type().map(type -> withType(declaration, type)).orElse(declaration), variables);
  }

  private static J.VariableDeclarations withType(
      J.VariableDeclarations declaration, TypeTree type) {
    TypeTree old = declaration.getTypeExpression();
    return declaration.withTypeExpression(
        type.withPrefix(old == null ? Space.EMPTY : old.getPrefix()));
  }

  private static J.VariableDeclarations withVariables(
      J.VariableDeclarations declaration, List<J.VariableDeclarations.NamedVariable> variables) {
    List<JRightPadded<J.VariableDeclarations.NamedVariable>> padded = new ArrayList<>();
    for (J.VariableDeclarations.NamedVariable variable : variables) {
      boolean isFirst = padded.isEmpty();
      Space prefix = isFirst ? declaration.getVariables().get(0).getPrefix() : Space.SINGLE_SPACE;
      padded.add(JRightPadded.build(variable.withPrefix(prefix)));
    }
    return declaration.getPadding().withVariables(padded);
  }

  /** What remains in place: assignments for the hoisted names, declarations for the others. */
  private List<JRightPadded<Statement>> split(
      J.VariableDeclarations declaration, Plan.Hoist hoist, JRightPadded<Statement> padded) {
    List<Statement> rest = new ArrayList<>();
    List<J.VariableDeclarations.NamedVariable> run = new ArrayList<>();
    Set<String> hoisted = hoist.names();
    Optional<Space> start = Optional.of(declaration.getPrefix());
    for (J.VariableDeclarations.NamedVariable variable : declaration.getVariables()) {
      boolean isHoisted = hoisted.contains(variable.getSimpleName());
      if (!isHoisted) {
        if (run.isEmpty() && start.isEmpty()) {
          start = Optional.of(separator(variable.getPrefix()));
        }
        run.add(variable);
        continue;
      }
      if (!run.isEmpty()) {
        rest.add(declare(declaration, run, start.orElseThrow()));
        start = Optional.empty();
        run.clear();
      }
      if (!movesWhole(variable)) {
        Space prefix = start.orElseGet(() -> separator(variable.getPrefix()));
        rest.add(assign(declaration, variable, prefix));
        start = Optional.empty();
      }
    }
    if (!run.isEmpty()) {
      rest.add(declare(declaration, run, start.orElseThrow()));
    }
    List<JRightPadded<Statement>> result = new ArrayList<>();
    for (Statement statement : rest) {
      boolean isLast = result.size() == rest.size() - 1;
      result.add(isLast ? padded.withElement(statement) : JRightPadded.build(statement));
    }
    return result;
  }

  /** What separates two statements that were two declarators of one. */
  private Space separator(Space beforeDeclarator) {
    if (beforeDeclarator.getComments().isEmpty()) {
      return isInline ? Space.SINGLE_SPACE : layout.newLine();
    }
    return Spaces.join(Spaces.withoutLastSuffix(beforeDeclarator), layout.newLine());
  }

  private static Statement declare(
      J.VariableDeclarations declaration,
      List<J.VariableDeclarations.NamedVariable> variables,
      Space prefix) {
    return withVariables(declaration, variables).withId(Tree.randomId()).withPrefix(prefix);
  }

  private static Statement assign(
      J.VariableDeclarations declaration,
      J.VariableDeclarations.NamedVariable variable,
      Space prefix) {
    JLeftPadded<Expression> initializer = variable.getPadding().getInitializer();
    if (initializer == null) {
      throw new IllegalStateException("Only what has an initialiser is assigned.");
    }
    Expression value = initializer.getElement();
    if (value instanceof J.NewArray array && array.getTypeExpression() == null) {
      initializer = initializer.withElement(new ArrayValue(declaration, variable).create(array));
    }
    return new J.Assignment(
        Tree.randomId(),
        prefix,
        Markers.EMPTY,
        variable.getName().withPrefix(Space.EMPTY),
        initializer,
        variable.getType());
  }
}
