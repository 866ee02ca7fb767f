package io.github.lockscope.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/**
 * How the lines around a place are laid out.
 *
 * @param lineEnd the line end
 * @param base the indentation of the statements there
 * @param step what one more level of indentation adds, from a statement to its body
 * @param mixesTabs whether indentation is written with as many tabs as fit
 * @param braces where braces stand
 */
public record Layout(
    String lineEnd, String base, String step, boolean mixesTabs, BraceStyle braces) {
  /** Tabs count up to the next multiple of this where they are mixed with spaces. */
  private static final int TAB_WIDTH = 8;

  /** Steps wider than this are alignment, not indentation. */
  private static final int WIDEST_STEP = 8;

  /**
   * Reads the layout of a list of statements.
   *
   * @param list the block or case
   * @param statements its statements
   * @param end the space behind the last of them
   */
  public static Layout of(Cursor list, Iterable<? extends Statement> statements, Space end) {
    Optional<Space> line =
        StreamSupport.stream(statements.spliterator(), false)
            .<Space>map(J::getPrefix)
            .filter(Spaces::breaksLine)
            .findFirst();
    String base = line.map(Spaces::indent).orElse("");
    String lineEnd =
        Stream.concat(line.stream(), Stream.concat(Stream.of(end), spacesAround(list)))
            .filter(Spaces::breaksLine)
            .findFirst()
            .map(Layout::lineEnd)
            .orElse("\n");
    String outer =
        list.getValue() instanceof J.Block && Spaces.breaksLine(end)
            ? Spaces.indent(end)
            : indentOfGroups(list).orElseGet(() -> indentOfLine(list));
    BraceStyle braces = BraceStyle.of(list);
    Optional<String> ownStep = step(outer, base);
    String step =
        braces
            .halfIndent()
            .map(BraceStyle.HalfIndent::body)
            .or(() -> ownStep)
            .or(() -> stepOfMembers(fileOf(list)))
            .orElse("    ");
    boolean mixesTabs = step.isBlank() && !step.contains("\t") && (outer + base).contains("\t");
    Layout layout = new Layout(lineEnd, base, step, mixesTabs, braces);
    return line.isPresent() ? layout : layout.at(indentOfLine(list)).inside();
  }

  /** Reads the layout of a statement that may be a branch or body of another one. */
  public static Layout ofBranch(Cursor branch) {
    Cursor list = branch;
    while (!(list.getValue() instanceof J.Block)) {
      list = list.getParentTreeCursor();
    }
    J.Block block = list.getValue();
    Layout layout = of(list, block.getStatements(), block.getEnd());
    return layout.braces.startsBesideBrace() && isBesideBraceOf(block, branch)
        ? layout
        : layout.at(indentOfLine(branch));
  }

  /** Whether the line on which a tree starts is that of the brace of a block around it. */
  private static boolean isBesideBraceOf(J.Block block, Cursor tree) {
    Cursor at = tree;
    while (!Spaces.breaksLine(at.<J>getValue().getPrefix())) {
      if (at.getParentTreeCursor().getValue() == block) {
        return block.getStatements().get(0).getId().equals(at.<J>getValue().getId());
      }
      at = at.getParentTreeCursor();
    }
    return false;
  }

  /** The indentation of the groups of a switch, where the first of them stands beside its brace. */
  private static Optional<String> indentOfGroups(Cursor list) {
    return list.getValue() instanceof J.Case group
            && list.getParentTreeCursor().getValue() instanceof J.Block groups
            && groups.getStatements().get(0).getId().equals(group.getId())
            && !Spaces.breaksLine(group.getPrefix())
        ? groups.getStatements().stream()
            .map(J::getPrefix)
            .filter(Spaces::breaksLine)
            .findFirst()
            .map(Spaces::indent)
            .or(() -> stepOfMembers(fileOf(list)).map(step -> indentOfLine(list) + step))
        : Optional.empty();
  }

  private static JavaSourceFile fileOf(Cursor place) {
    return place.firstEnclosingOrThrow(JavaSourceFile.class);
  }

  private static Stream<Space> spacesAround(Cursor list) {
    return list.getPathAsStream(J.class::isInstance).map(around -> ((J) around).getPrefix());
  }

  private static String lineEnd(Space space) {
    boolean isWindows =
        space.getWhitespace().contains("\r\n")
            || space.getComments().stream()
                .anyMatch(comment -> comment.getSuffix().contains("\r\n"));
    return isWindows ? "\r\n" : "\n";
  }

  /**
   * The indentation of the line on which a tree starts, or where one before it on that line does.
   */
  public static String indentOfLine(Cursor tree) {
    for (Cursor at = tree; at.getValue() instanceof J; at = at.getParentTreeCursor()) {
      Optional<Space> line =
          upTo(at).stream().filter(Spaces::breaksLine).reduce((one, next) -> next);
      if (line.isPresent()) {
        return Spaces.indent(line.get());
      }
    }
    return "";
  }

  /** What stands before a tree, and before the statements in front of it in its list. */
  private static List<Space> upTo(Cursor tree) {
    J own = tree.getValue();
    Object parent = tree.getParentTreeCursor().getValue();
    List<Statement> siblings =
        parent instanceof J.Block block
            ? block.getStatements()
            : parent instanceof J.Case group ? group.getStatements() : List.of();
    List<Space> spaces = new ArrayList<>();
    for (Statement sibling : siblings) {
      if (sibling.getId().equals(own.getId())) {
        spaces.add(own.getPrefix());
        return spaces;
      }
      spaces.add(sibling.getPrefix());
    }
    return List.of(own.getPrefix());
  }

  /** What indentation adds from a line to one further in, if it is further in. */
  static Optional<String> step(String outer, String inner) {
    if (inner.startsWith(outer) && inner.length() > outer.length()) {
      String step = inner.substring(outer.length());
      return Optional.of(step).filter(some -> width(some) <= WIDEST_STEP);
    }
    int more = width(inner) - width(outer);
    return more > 0 && more <= WIDEST_STEP ? Optional.of(" ".repeat(more)) : Optional.empty();
  }

  private static int width(String indent) {
    int width = 0;
    for (int i = 0; i < indent.length(); i++) {
      width += indent.charAt(i) == '\t' ? TAB_WIDTH - width % TAB_WIDTH : 1;
    }
    return width;
  }

  private static Optional<String> stepOfMembers(JavaSourceFile file) {
    return file.getClasses().stream()
        .flatMap(type -> type.getBody().getStatements().stream())
        .map(J::getPrefix)
        .filter(Spaces::breaksLine)
        .findFirst()
        .flatMap(prefix -> step("", Spaces.indent(prefix)));
  }

  /** A line moved sideways, its indentation written with as many tabs as fit. */
  static String shift(String line, String from, String to) {
    int width = indentWidth(line) + width(to) - width(from);
    return "\t".repeat(width / TAB_WIDTH)
        + " ".repeat(width % TAB_WIDTH)
        + line.substring(indent(line).length());
  }

  /** How many columns the indentation of a line takes up where tabs and spaces are mixed. */
  static int indentWidth(String line) {
    return width(indent(line));
  }

  static String indent(String line) {
    int length = 0;
    while (length < line.length() && (line.charAt(length) == ' ' || line.charAt(length) == '\t')) {
      length++;
    }
    return line.substring(0, length);
  }

  /** The same at another indentation. */
  public Layout at(String indent) {
    return new Layout(lineEnd, indent, step, mixesTabs, braces);
  }

  /** The same with the line end that a space has, if a line ends in it. */
  public Layout endingLike(Space space) {
    return Spaces.breaksLine(space)
        ? new Layout(lineEnd(space), base, step, mixesTabs, braces)
        : this;
  }

  /** The same with braces like those of a {@code try} that goes on. */
  public Layout like(J.Try attempt) {
    return new Layout(lineEnd, base, step, mixesTabs, braces.like(attempt));
  }

  /** The same one level in. */
  public Layout inside() {
    return at(base + step);
  }

  /** A new line at the indentation of the statements. */
  public Space newLine() {
    return Spaces.of(lineEnd + base);
  }

  /** A new line one level further in. */
  public Space newInnerLine() {
    return newLine(step);
  }

  /** What stands between the brace of a body and its first statement. */
  public Space startOfBody() {
    return braces.startsBesideBrace()
        ? Spaces.of(step.contains("\t") ? step : " ".repeat(Math.max(1, step.length() - 1)))
        : newInnerLine();
  }

  /** A new line one level further out, for what is behind the statements. */
  public Space newOuterLine() {
    String outer = base.endsWith(step) ? base.substring(0, base.length() - step.length()) : base;
    return Spaces.of(lineEnd + outer);
  }

  private Space newLine(String more) {
    return Spaces.of(lineEnd + (mixesTabs ? shift("", "", base + more) : base + more));
  }

  /** Moves statements one level in. */
  public Reindent inwards() {
    return new Reindent(base, base + step, mixesTabs);
  }

  /** Moves statements nowhere. */
  public Reindent stay() {
    return new Reindent(base, base);
  }

  /**
   * Whether what stands before the first statement in braces is to stay, as it is all on a line.
   */
  public boolean isBesideBrace(int index, Space before) {
    return index == 0
        && braces.startsBesideBrace()
        && !before.isEmpty()
        && Spaces.isOnlyWithinLine(before);
  }

  /** What stands before an opening brace. */
  public Space beforeBrace() {
    return braces.opensOnNewLine() ? beforeClosingBrace() : Spaces.of(braces.beforeBrace());
  }

  /** What stands before a closing brace. */
  public Space beforeClosingBrace() {
    return braces.halfIndent().map(indent -> newLine(indent.brace())).orElseGet(this::newLine);
  }

  /** What stands before {@code finally}. */
  public Space beforeFinally() {
    return braces.continuesOnNewLine() ? newLine() : Spaces.of(braces.beforeBrace());
  }
}
