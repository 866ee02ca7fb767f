package io.github.lockscope.layout;

import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.JavadocVisitor;
import org.openrewrite.java.marker.TrailingComma;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Javadoc;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TextComment;
import org.openrewrite.marker.Marker;

/**
 * Moves lines sideways: an indentation that starts like the old one starts like the new one
 * afterwards, or is as wide as the old one where tabs stand for spaces or beside them. Lines that
 * start further left than the code around them stay, as do the lines of text blocks, whose
 * indentation can be part of their value.
 */
public final class Reindent extends JavaVisitor<Integer> {
  private static final int NARROW_TAB = 4;

  private final String from;
  private final String to;
  private final boolean packsTabs;

  /** Creates a move that leaves columns of spaces as they are. */
  public Reindent(String from, String to) {
    this(from, to, false);
  }

  /**
   * Creates a move.
   *
   * @param from the old indentation
   * @param to the new one
   * @param packsTabs whether eight columns of spaces are to be one tab
   */
  public Reindent(String from, String to, boolean packsTabs) {
    this.from = from;
    this.to = to;
    this.packsTabs = packsTabs;
  }

  /** Moves a tree, its own prefix included. */
  public <T extends J> T move(T tree) {
    @SuppressWarnings("unchecked") // Moving changes white space alone, never the kind of a tree.
    T moved = (T) visitNonNull(tree, 0, new Cursor(null, Cursor.ROOT_VALUE));
    return moved;
  }

  /** Moves a statement, together with what stands before its semicolon. */
  public JRightPadded<Statement> move(JRightPadded<Statement> statement) {
    return statement
        .withElement(move(statement.getElement()))
        .withAfter(move(statement.getAfter()));
  }

  /** Moves the lines that start in a space. */
  public Space move(Space space) {
    Space moved = space.withWhitespace(move(space.getWhitespace()));
    boolean[] isAtMargin = {space.getWhitespace().endsWith("\n")};
    return moved.withComments(
        ListUtils.map(
            moved.getComments(),
            comment -> {
              Comment same = isAtMargin[0] && !from.isEmpty() ? comment : move(comment);
              isAtMargin[0] = comment.getSuffix().endsWith("\n");
              return same.withSuffix(move(comment.getSuffix()));
            }));
  }

  /**
   * Moves what stands before a statement: a label that stands further left than the code around it
   * keeps its distance from that.
   */
  public Space moveBefore(J statement, Space prefix) {
    String indent = Spaces.indent(prefix);
    boolean isOutdented =
        statement instanceof J.Label
            && !indent.isEmpty()
            && from.startsWith(indent)
            && to.startsWith(from)
            && !from.equals(indent);
    return isOutdented
        ? Spaces.join(move(prefix), Spaces.of(to.substring(from.length())))
        : move(prefix);
  }

  private Comment move(Comment comment) {
    Comment moved = comment;
    if (comment instanceof TextComment text && text.isMultiline()) {
      moved = text.withText(move(text.getText()));
    } else if (comment instanceof Javadoc.DocComment doc) {
      moved = (Comment) new Margins().visitNonNull(doc, 0);
    }
    return moved;
  }

  /** Moves the lines that start in a text that consists of white space, or of a comment. */
  private String move(String text) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    StringBuilder moved = new StringBuilder();
    int line = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', line)) {
      moved.append(
          line == 0 ? text.substring(0, end + 1) : moveLine(text.substring(line, end + 1)));
      line = end + 1;
    }
    return moved.append(moveLine(text.substring(line))).toString();
  }

  private String moveLine(String line) {
    boolean isBlank = line.endsWith("\n") && line.isBlank();
    boolean isInside =
        packsTabs ? Layout.indentWidth(line) >= Layout.indentWidth(from) : line.startsWith(from);
    if (isBlank || !isInside) {
      return isBlank || packsTabs ? line : moveUnlike(line);
    }
    return packsTabs ? Layout.shift(line, from, to) : to + line.substring(from.length());
  }

  /** Moves a line in that is indented by tabs among lines that are not, or the other way round. */
  private String moveUnlike(String line) {
    String indent = Layout.indent(line);
    boolean isMovedIn = to.length() > from.length() && to.startsWith(from) && !from.isEmpty();
    if (!isMovedIn || from.startsWith(indent) || !isAsFarIn(indent)) {
      return line;
    }
    String step = to.substring(from.length());
    if (step.isBlank() && !step.contains(" ") && indent.startsWith("\t")) {
      // Tabs go in front of the spaces that fill up what is less than a tab.
      return step + line;
    }
    String more = indent.contains("\t") ? step : step.replace("\t", " ".repeat(NARROW_TAB));
    return indent + more + line.substring(indent.length());
  }

  /** Whether that may well be a line of the code that moves: nobody knows how wide a tab is. */
  private boolean isAsFarIn(String indent) {
    return from.contains("\t")
        ? narrow(indent) >= narrow(from)
        : Layout.indentWidth(indent) >= Layout.indentWidth(from);
  }

  private static int narrow(String indent) {
    return indent.replace("\t", " ".repeat(NARROW_TAB)).length();
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // The signature is the visitor's.
  public <M extends Marker> M visitMarker(Marker marker, Integer p) {
    Marker moved =
        marker instanceof TrailingComma comma ? comma.withSuffix(move(comma.getSuffix())) : marker;
    return super.visitMarker(moved, p);
  }

  @Override
  public Space visitSpace(@Nullable Space space, Space.Location location, Integer p) {
    return space == null ? super.visitSpace(null, location, p) : move(space);
  }

  @Override
  public J visitLabel(J.Label label, Integer p) {
    return super.visitLabel(label, p).withPrefix(moveBefore(label, label.getPrefix()));
  }

  private final class Margins extends JavadocVisitor<Integer> {
    Margins() {
      super(new JavaVisitor<>());
    }

    @Override
    public Javadoc visitLineBreak(Javadoc.LineBreak lineBreak, Integer p) {
      return lineBreak.withMargin(Reindent.this.move(lineBreak.getMargin()));
    }
  }
}
