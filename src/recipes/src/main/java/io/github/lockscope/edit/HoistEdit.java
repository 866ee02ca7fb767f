package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.region.WorkingList;
import io.github.lockscope.site.Plan;
import io.github.lockscope.tree.ArrayValue;
import io.github.lockscope.tree.Constants;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.Markers;

/** Declares before a region what the region behind it declares and later code needs. */
final class HoistEdit {
  private final WorkingList list;
  private final Layout layout;
  private final DeclarationMove move;
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
    this.move = new DeclarationMove(list, layout, isInline);
    this.constants = constants;
  }

  /**
   * Moves one declaration, or what must move of it, before the region.
   *
   * @param hoist what to move
   * @param target the index where it goes; the declaration itself may be there
   */
  void apply(Plan.Hoist hoist, int target) {
    int index = list.indexOf(hoist.declaration());
    Statement statement = list.get(index);
    if (statement instanceof J.VariableDeclarations declaration
        && !declaration.getVariables().stream().allMatch(constants::moveWith)) {
      split(declaration, hoist, index, target);
    } else if (index != target) {
      move.whole(index, target);
    }
  }

  /**
   * Leaves assignments for the hoisted names in place, and declarations for the others. What is
   * said of a variable goes where its value is.
   */
  private void split(J.VariableDeclarations declaration, Plan.Hoist hoist, int index, int target) {
    Space behind = list.prefix(index + 1);
    List<Declarator> declarators =
        Declarator.of(declaration, list.remove(index).getAfter(), behind);
    Space line = lineIn(declaration);
    List<Declarator> hoisted = new ArrayList<>();
    List<List<Declarator>> rest = new ArrayList<>();
    boolean continuesRun = false;
    for (Declarator declarator : declarators) {
      boolean isHoisted = hoist.names().contains(declarator.name());
      boolean moves = isHoisted && constants.moveWith(declarator.variable());
      if (isHoisted) {
        hoisted.add(moves ? declarator : declarator.bare());
      }
      if (!isHoisted && continuesRun) {
        rest.get(rest.size() - 1).add(declarator);
      } else if (!moves) {
        rest.add(new ArrayList<>(List.of(declarator)));
      }
      continuesRun = !isHoisted;
    }
    Space beside = Space.EMPTY;
    for (int i = 0; i < rest.size(); i++) {
      Declarator first = rest.get(i).get(0);
      Declarator last = rest.get(i).get(rest.get(i).size() - 1);
      Space start = i == 0 ? declaration.getPrefix() : Spaces.join(beside, move.separator(beside));
      Statement statement =
          hoist.names().contains(first.name())
              ? assign(declaration, first.variable())
              : declare(declaration, rest.get(i), line).withId(Tree.randomId());
      list.insert(
          index + i,
          JRightPadded.build(
                  statement.<Statement>withPrefix(Spaces.join(start, first.lead(layout))))
              .withAfter(last.after()));
      beside = last.beside();
    }
    Space below = Spaces.leading(behind);
    boolean needsLine = !beside.getComments().isEmpty() && !Spaces.breaksLine(below);
    list.setPrefix(
        index + rest.size(),
        Spaces.join(
            beside, needsLine ? Spaces.join(layout.newLine(), below.withWhitespace("")) : below));
    J.VariableDeclarations bare =
        declare(
            hoist.type().map(type -> withType(declaration, type)).orElse(declaration),
            hoisted,
            line);
    Declarator last = hoisted.get(hoisted.size() - 1);
    move.insert(
        JRightPadded.<Statement>build(bare).withAfter(last.after()),
        hoisted.get(0).lead(layout),
        last.beside(),
        target);
  }

  /** A new line in a declaration that has several. */
  private Space lineIn(J.VariableDeclarations declaration) {
    return declaration.getVariables().stream()
        .map(J::getPrefix)
        .filter(Spaces::breaksLine)
        .map(prefix -> Spaces.of(layout.lineEnd() + Spaces.indent(prefix)))
        .findFirst()
        .orElseGet(layout::newInnerLine);
  }

  private static J.VariableDeclarations withType(
      J.VariableDeclarations declaration, TypeTree type) {
    TypeTree old = declaration.getTypeExpression();
    return declaration.withTypeExpression(
        type.withPrefix(old == null ? Space.EMPTY : old.getPrefix()));
  }

  private static J.VariableDeclarations declare(
      J.VariableDeclarations declaration, List<Declarator> declarators, Space line) {
    Space own = declaration.getVariables().get(0).getPrefix();
    Space start = own.getComments().isEmpty() ? own : Space.SINGLE_SPACE;
    return declaration.getPadding().withVariables(Declarator.list(declarators, start, line));
  }

  private static Statement assign(
      J.VariableDeclarations declaration, J.VariableDeclarations.NamedVariable variable) {
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
        Space.EMPTY,
        Markers.EMPTY,
        variable.getName().withPrefix(Space.EMPTY),
        initializer,
        variable.getType());
  }
}
