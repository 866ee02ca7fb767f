package io.github.lockscope.flow;

import java.util.List;
import java.util.Optional;
import spoon.reflect.code.CtCase;
import spoon.reflect.code.CtStatement;
import spoon.reflect.code.CtStatementList;
import spoon.reflect.declaration.CtElement;

/** Finds statements in the lists that hold them, and names places in these. */
final class Lists {
  private Lists() {}

  /** The list that directly holds a statement and is written as one: braces, or a case. */
  static Optional<CtStatementList> holding(CtStatement statement) {
    return statement.isParentInitialized()
            && statement.getParent() instanceof CtStatementList list
            && !list.isImplicit()
            && indexOf(list, statement) >= 0
        ? Optional.of(list)
        : Optional.empty();
  }

  static int indexOf(CtStatementList list, CtElement statement) {
    List<CtStatement> statements = list.getStatements();
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i) == statement) {
        return i;
      }
    }
    return -1;
  }

  /** The offsets of the first characters of statements, in the order of the text. */
  static List<Integer> starts(List<CtStatement> statements) {
    return statements.stream()
        .map(statement -> statement.getPosition().getSourceStart())
        .sorted()
        .toList();
  }

  /** The place behind a statement; -1 for that before the first. */
  static Place behind(CtStatementList list, int index) {
    int end =
        list instanceof CtCase<?>
            ? list.getPosition().getSourceStart()
            : list.getPosition().getSourceEnd();
    return new Place(
        end,
        index < 0 ? Place.START : list.getStatements().get(index).getPosition().getSourceStart());
  }
}
