package io.github.lockscope;

import io.github.lockscope.flow.Answer;
import io.github.lockscope.flow.FlowFile;
import io.github.lockscope.flow.Place;
import io.github.lockscope.flow.Question;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** The text of a file as the flow analysis sees it, and where in it the trees stand. */
final class FlowSource {
  private final J.CompilationUnit file;
  private final Spans spans;
  private final Function<String, FlowFile> reader;
  private final Once<FlowFile> all;
  private Optional<UUID> first = Optional.empty();
  private Optional<FlowFile> readFirst = Optional.empty();

  private FlowSource(
      J.CompilationUnit file,
      List<LockCall> calls,
      Spans spans,
      Function<String, FlowFile> reader) {
    this.file = file;
    this.spans = spans;
    this.reader = reader;
    this.all = new Once<>(() -> read(calls));
  }

  /**
   * Prints a file.
   *
   * @param file the file
   * @param calls all its lock calls; code far from them is not read
   * @param reader builds the model of a text, which takes long
   */
  static FlowSource of(
      J.CompilationUnit file, List<LockCall> calls, Function<String, FlowFile> reader) {
    return new FlowSource(file, calls, Spans.of(file), reader);
  }

  /** Answers a question about an acquire. */
  Answer ask(Question question, LockCall acquire) {
    UUID member = Locals.member(acquire.cursor()).<J>getValue().getId();
    if (first.isEmpty()) {
      // Most files have one member that is asked about, and reading the others takes long.
      first = Optional.of(member);
      readFirst = Optional.of(read(List.of(acquire)));
    }
    return first.get().equals(member)
        ? readFirst.orElseThrow().ask(question)
        : all.get().ask(question);
  }

  private FlowFile read(List<LockCall> about) {
    return reader.apply(Blanks.around(about, file, spans));
  }

  /** The offset of the last character of a tree. */
  int end(J tree) {
    return spans.of(tree).end() - 1;
  }

  /** The list of statements that a place is in. */
  Optional<StatementList> list(Place place) {
    StatementList[] found = new StatementList[1];
    new JavaIsoVisitor<Integer>() {
      @Override
      public Statement visitStatement(Statement statement, Integer p) {
        Cursor parent = getCursor().getParentTreeCursor();
        if (parent.getValue() instanceof J holder && isNamedBy(place, holder)) {
          StatementList.holding(getCursor()).ifPresent(list -> found[0] = list);
        }
        return super.visitStatement(statement, p);
      }
    }.visit(file, 0);
    return Optional.ofNullable(found[0]);
  }

  private boolean isNamedBy(Place place, J holder) {
    return holder instanceof J.Block
        ? end(holder) == place.listEnd()
        : holder instanceof J.Case && spans.of(holder).start() == place.listEnd();
  }

  /** The statement of a list that starts at an offset, comments aside. */
  Optional<Statement> statement(StatementList list, int offset) {
    return list.statements().stream()
        .filter(statement -> spans.of(statement).contains(offset))
        .findFirst();
  }

  /** The innermost statement around an offset. */
  private Optional<Statement> statementAt(int offset) {
    Statement[] found = new Statement[1];
    new JavaIsoVisitor<Integer>() {
      @Override
      public Statement visitStatement(Statement statement, Integer p) {
        if (spans.of(statement).contains(offset)) {
          found[0] = statement;
        }
        return super.visitStatement(statement, p);
      }
    }.visit(file, 0);
    return Optional.ofNullable(found[0]);
  }

  /** The {@code return} statements at some offsets. */
  List<J.Return> returnsAt(List<Integer> offsets) {
    return offsets.stream()
        .flatMap(offset -> statementAt(offset).stream())
        .filter(J.Return.class::isInstance)
        .map(J.Return.class::cast)
        .toList();
  }
}
