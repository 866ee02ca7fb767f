package io.github.lockscope.decide;

import io.github.lockscope.flow.Answer;
import io.github.lockscope.flow.FlowFile;
import io.github.lockscope.flow.Place;
import io.github.lockscope.flow.Question;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Once;
import io.github.lockscope.tree.Spans;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** The text of a file as the flow analysis sees it, and where in it the trees stand. */
final class FlowSource {
  private final J.CompilationUnit file;
  private final Spans spans;
  private final Function<String, FlowFile> reader;
  private final Set<UUID> foreseen;
  private final Once<StatementIndex> statements;
  private final Once<FlowFile> some;
  private final Once<FlowFile> all;

  private FlowSource(
      J.CompilationUnit file,
      List<LockCall> calls,
      List<LockCall> askedAbout,
      Function<String, FlowFile> reader) {
    this.file = file;
    this.spans = Spans.of(file);
    this.reader = reader;
    this.foreseen = askedAbout.stream().map(FlowSource::member).collect(Collectors.toSet());
    this.statements = new Once<>(() -> StatementIndex.of(file, spans));
    this.some = new Once<>(() -> read(askedAbout));
    this.all = new Once<>(() -> read(calls));
  }

  /**
   * Prints a file.
   *
   * @param file the file
   * @param calls all its lock calls
   * @param askedAbout those that are likely to be asked about; code far from them is not read
   * @param reader builds the model of a text, which takes long
   */
  static FlowSource of(
      J.CompilationUnit file,
      List<LockCall> calls,
      List<LockCall> askedAbout,
      Function<String, FlowFile> reader) {
    return new FlowSource(file, calls, askedAbout, reader);
  }

  /** Answers a question about an acquire. */
  Answer ask(Question question, LockCall acquire) {
    return model(acquire).ask(question);
  }

  /** Whether an acquire takes back what its caller held and its own code has given up. */
  boolean takesBack(Question question, LockCall acquire) {
    return model(acquire).takesBack(question);
  }

  /** Whether a local variable may stand for another lock when that of an acquire is released. */
  boolean mayMoveOn(String variable, Question question, LockCall acquire) {
    return model(acquire).mayMoveOn(variable, question);
  }

  private FlowFile model(LockCall acquire) {
    return foreseen.contains(member(acquire)) ? some.get() : all.get();
  }

  private static UUID member(LockCall call) {
    return Locals.member(call.cursor()).<J>getValue().getId();
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
    return statements.get().list(place.listEnd());
  }

  /** The statement of a list that starts at an offset, comments aside. */
  Optional<Statement> statement(StatementList list, int offset) {
    return list.statements().stream()
        .filter(statement -> spans.of(statement).contains(offset))
        .findFirst();
  }

  /** Those of the statements at some offsets that go on behind the code around them. */
  List<Statement> exitsAt(List<Integer> offsets) {
    return offsets.stream()
        .flatMap(offset -> statements.get().at(offset).stream())
        .filter(jump -> jump instanceof J.Return || jump instanceof J.Break)
        .toList();
  }
}
