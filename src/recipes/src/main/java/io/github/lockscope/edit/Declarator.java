package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Reindent;
import io.github.lockscope.layout.Spaces;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;

/**
 * One of the variables of a declaration, with what is said of it.
 *
 * @param variable the variable
 * @param before what stands before it, on its own line and on those above
 * @param after what stands between it and the comma or semicolon
 * @param beside what stands behind that, on the same line
 */
record Declarator(
    J.VariableDeclarations.NamedVariable variable, Space before, Space after, Space beside) {

  /**
   * Takes a declaration apart.
   *
   * @param after what stands before the semicolon
   * @param behind what stands behind it
   */
  static List<Declarator> of(J.VariableDeclarations declaration, Space after, Space behind) {
    List<JRightPadded<J.VariableDeclarations.NamedVariable>> padded =
        declaration.getPadding().getVariables();
    List<Declarator> declarators = new ArrayList<>();
    for (int i = 0; i < padded.size(); i++) {
      boolean isLast = i == padded.size() - 1;
      J.VariableDeclarations.NamedVariable variable = padded.get(i).getElement();
      Space next = isLast ? behind : padded.get(i + 1).getElement().getPrefix();
      Space before = variable.getPrefix();
      declarators.add(
          new Declarator(
              variable,
              i == 0 ? before : Spaces.leading(before),
              isLast ? after : padded.get(i).getAfter(),
              Spaces.trailing(next)));
    }
    return declarators;
  }

  String name() {
    return variable.getSimpleName();
  }

  /** The variable alone, without its value and what is said of that. */
  Declarator bare() {
    return new Declarator(
        variable.withInitializer(null), Space.SINGLE_SPACE, Space.EMPTY, Space.EMPTY);
  }

  /** What is said before it, to go where a statement starts. */
  Space lead(Layout layout) {
    return new Reindent(Spaces.indent(before), layout.base())
        .move(Spaces.breaksLine(before) ? before : Spaces.of("").withComments(before.getComments()))
        .withWhitespace("");
  }

  /**
   * The variables of a new declaration.
   *
   * @param declarators its variables; what is said before the first and behind the last goes
   *     elsewhere
   * @param start what separates the type from the first
   * @param line a new line in a declaration
   */
  static List<JRightPadded<J.VariableDeclarations.NamedVariable>> list(
      List<Declarator> declarators, Space start, Space line) {
    List<JRightPadded<J.VariableDeclarations.NamedVariable>> padded = new ArrayList<>();
    Space beside = Space.EMPTY;
    for (int i = 0; i < declarators.size(); i++) {
      Declarator own = declarators.get(i);
      boolean isLast = i == declarators.size() - 1;
      Space prefix = i == 0 ? start : own.prefix(beside, line);
      padded.add(
          JRightPadded.build(own.variable.withPrefix(prefix))
              .withAfter(isLast ? Space.EMPTY : own.after));
      beside = own.beside;
    }
    return padded;
  }

  private Space prefix(Space besidePrevious, Space line) {
    if (!besidePrevious.getComments().isEmpty()) {
      return Spaces.join(
          besidePrevious,
          Spaces.breaksLine(before) ? before : Spaces.join(line, before.withWhitespace("")));
    }
    return before.getComments().isEmpty() ? Space.SINGLE_SPACE : before;
  }
}
