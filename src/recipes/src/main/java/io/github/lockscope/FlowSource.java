package io.github.lockscope;

import io.github.lockscope.flow.Answer;
import io.github.lockscope.flow.FlowFile;
import io.github.lockscope.flow.Place;
import io.github.lockscope.flow.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.PrintOutputCapture;
import org.openrewrite.Tree;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.JavaPrinter;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** The text of a file as the flow analysis sees it, and where in it the trees stand. */
final class FlowSource {
  private final J.CompilationUnit file;
  private final FlowFile flow;
  private final Map<UUID, Span> spans;

  private record Span(int start, int end) {
    static final Span NOWHERE = new Span(-1, -1);

    boolean contains(int offset) {
      return start <= offset && offset < end;
    }
  }

  private FlowSource(J.CompilationUnit file, FlowFile flow, Map<UUID, Span> spans) {
    this.file = file;
    this.flow = flow;
    this.spans = spans;
  }

  /** Prints and reads a file. */
  static FlowSource of(J.CompilationUnit file) {
    PrintOutputCapture<Integer> output =
        new PrintOutputCapture<>(0, PrintOutputCapture.MarkerPrinter.SANITIZED);
    Spans printer = new Spans();
    printer.visit(file, output);
    return new FlowSource(file, FlowFile.parse(output.getOut()), printer.spans);
  }

  private Span span(J tree) {
    return spans.getOrDefault(tree.getId(), Span.NOWHERE);
  }

  Answer ask(Question question) {
    return flow.ask(question);
  }

  /** The offset of the last character of a tree. */
  int end(J tree) {
    return span(tree).end() - 1;
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
        : holder instanceof J.Case && span(holder).start() == place.listEnd();
  }

  /** The statement of a list that starts at an offset, comments aside. */
  Optional<Statement> statement(StatementList list, int offset) {
    return list.statements().stream()
        .filter(statement -> span(statement).contains(offset))
        .findFirst();
  }

  /** The innermost statement around an offset. */
  private Optional<Statement> statementAt(int offset) {
    Statement[] found = new Statement[1];
    new JavaIsoVisitor<Integer>() {
      @Override
      public Statement visitStatement(Statement statement, Integer p) {
        if (span(statement).contains(offset)) {
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

  private static final class Spans extends JavaPrinter<Integer> {
    private final Map<UUID, Span> spans = new HashMap<>();
    private final Map<UUID, Integer> starts = new HashMap<>();

    @Override
    public @Nullable J visit(@Nullable Tree tree, PrintOutputCapture<Integer> output) {
      J visited = super.visit(tree, output);
      if (tree != null) {
        Integer start = starts.get(tree.getId());
        int end = output.out.length();
        spans.put(tree.getId(), new Span(start == null ? end : start, end));
      }
      return visited;
    }

    @Override
    protected void beforeSyntax(
        J tree, Space.Location location, PrintOutputCapture<Integer> output) {
      super.beforeSyntax(tree, location, output);
      starts.putIfAbsent(tree.getId(), output.out.length());
    }
  }
}
