package io.github.lockscope.decide;

import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Spans;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** The statements of a file by where they stand, found in one walk: each site asks for a few. */
final class StatementIndex extends CodeVisitor<Integer> {
  private final Spans spans;
  private final Map<Integer, Cursor> lastInBlock = new HashMap<>();
  private final Map<Integer, Cursor> lastInCase = new HashMap<>();
  private final NavigableMap<Integer, Statement> byStart = new TreeMap<>();

  private StatementIndex(Spans spans) {
    this.spans = spans;
  }

  static StatementIndex of(J.CompilationUnit file, Spans spans) {
    StatementIndex index = new StatementIndex(spans);
    index.visit(file, 0);
    return index;
  }

  @Override
  public J preVisit(J code, Integer p) {
    if (code instanceof Statement statement) {
      // Of those that start at the same place the innermost comes last.
      byStart.put(spans.of(statement).start(), statement);
      Object parent = getCursor().getParentTreeCursor().getValue();
      if (parent instanceof J.Block block) {
        lastInBlock.put(spans.of(block).end() - 1, getCursor());
      } else if (parent instanceof J.Case group) {
        lastInCase.put(spans.of(group).start(), getCursor());
      }
    }
    return code;
  }

  /**
   * The list of statements that a place names.
   *
   * @param end the offset of the last character of a block, or of the first one of a case
   */
  Optional<StatementList> list(int end) {
    return Optional.ofNullable(lastInBlock.get(end))
        .or(() -> Optional.ofNullable(lastInCase.get(end)))
        .flatMap(StatementList::holding);
  }

  /** The innermost statement around an offset. */
  Optional<Statement> at(int offset) {
    return byStart.headMap(offset, true).descendingMap().values().stream()
        .filter(statement -> spans.of(statement).contains(offset))
        .findFirst();
  }
}
