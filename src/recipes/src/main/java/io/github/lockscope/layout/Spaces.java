package io.github.lockscope.layout;

import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/**
 * Takes white space and comments apart at line ends. The space before a statement starts with what
 * trails the statement before it: {@code // like this}.
 */
public final class Spaces {
  private Spaces() {}

  /** Whether a line ends in this space, outside comments. */
  public static boolean breaksLine(Space space) {
    return space.getWhitespace().contains("\n")
        || space.getComments().stream().anyMatch(comment -> comment.getSuffix().contains("\n"));
  }

  /** Whether nothing is said in this space, and no line ends in it. */
  public static boolean isOnlyWithinLine(Space space) {
    return space.getComments().isEmpty() && !breaksLine(space);
  }

  /** What is left on the line on which the space starts; nothing if the line does not end in it. */
  public static Space trailing(Space space) {
    if (!breaksLine(space)) {
      return Space.EMPTY;
    }
    if (space.getWhitespace().contains("\n")) {
      return Space.build(beforeLineEnd(space.getWhitespace()), List.of());
    }
    List<Comment> comments = new ArrayList<>();
    for (Comment comment : space.getComments()) {
      boolean isLast = comment.getSuffix().contains("\n");
      comments.add(isLast ? comment.withSuffix(beforeLineEnd(comment.getSuffix())) : comment);
      if (isLast) {
        break;
      }
    }
    return Space.build(space.getWhitespace(), comments);
  }

  /** The rest: from the first line end on, or all if there is none. */
  public static Space leading(Space space) {
    if (!breaksLine(space)) {
      return space;
    }
    if (space.getWhitespace().contains("\n")) {
      return space.withWhitespace(fromLineEnd(space.getWhitespace()));
    }
    List<Comment> comments = space.getComments();
    for (int i = 0; ; i++) {
      String suffix = comments.get(i).getSuffix();
      if (suffix.contains("\n")) {
        return Space.build(
            fromLineEnd(suffix), new ArrayList<>(comments.subList(i + 1, comments.size())));
      }
    }
  }

  /** What stands before a statement on its own line, the white space at its start apart. */
  public static Space onLastLine(Space prefix) {
    int first = startOfLastLine(prefix);
    List<Comment> comments = prefix.getComments();
    return Space.build("", new ArrayList<>(comments.subList(first, comments.size())));
  }

  /** The rest: what stands before that. */
  public static Space upToLastLine(Space prefix) {
    return prefix.withComments(
        new ArrayList<>(prefix.getComments().subList(0, startOfLastLine(prefix))));
  }

  /** The index of the first comment on the last line. */
  private static int startOfLastLine(Space space) {
    List<Comment> comments = space.getComments();
    int first = comments.size();
    while (first > 0 && !comments.get(first - 1).getSuffix().contains("\n")) {
      first--;
    }
    return first;
  }

  /** What is said above a statement, to go where its line has begun. */
  public static Space commentsAbove(Space prefix) {
    Space above = leading(prefix);
    return above.getComments().isEmpty() ? Space.EMPTY : above.withWhitespace("");
  }

  /** What is said in a space, each remark followed by the start of a line. */
  public static Space said(Space space, Space line) {
    return space.getComments().isEmpty()
        ? Space.EMPTY
        : Space.build(
            "",
            space.getComments().stream()
                .<Comment>map(comment -> comment.withSuffix(line.getWhitespace()))
                .toList());
  }

  /** What is said behind the last statement of a block, and then the start of a line. */
  public static Space behind(Space end, Space line) {
    return join(join(trailing(end), line), said(leading(end), line));
  }

  /** The indentation of the last line that starts in a space, whatever stands on it. */
  public static String indent(Space space) {
    String indent = afterLineEnd(space.getWhitespace(), "");
    for (Comment comment : space.getComments()) {
      indent = afterLineEnd(comment.getSuffix(), indent);
    }
    return indent;
  }

  /** The start of the last line that starts in a space. */
  public static Space lastLine(Space space, Layout layout) {
    return of(layout.lineEnd() + indent(space));
  }

  private static String afterLineEnd(String whitespace, String otherwise) {
    int lineEnd = whitespace.lastIndexOf('\n');
    return lineEnd < 0 ? otherwise : whitespace.substring(lineEnd + 1);
  }

  /** One space after the other. */
  public static Space join(Space first, Space second) {
    List<Comment> comments = new ArrayList<>(first.getComments());
    if (comments.isEmpty()) {
      return Space.build(first.getWhitespace() + second.getWhitespace(), second.getComments());
    }
    int last = comments.size() - 1;
    Comment comment = comments.get(last);
    comments.set(last, comment.withSuffix(comment.getSuffix() + second.getWhitespace()));
    comments.addAll(second.getComments());
    return Space.build(first.getWhitespace(), comments);
  }

  /** The space without the empty lines that it starts with. */
  public static Space withoutBlankLines(Space space) {
    String whitespace = space.getWhitespace();
    int lastLineEnd = whitespace.lastIndexOf('\n');
    if (lastLineEnd < 0) {
      return space;
    }
    String lineEnd = whitespace.contains("\r\n") ? "\r\n" : "\n";
    return space.withWhitespace(lineEnd + whitespace.substring(lastLineEnd + 1));
  }

  /** The line end, with empty lines behind it, that what stands on lines of its own starts with. */
  public static Space lineStart(Space space) {
    return of(leading(space).getWhitespace());
  }

  /** Whether the space starts with an empty line. */
  public static boolean startsWithBlankLine(Space space) {
    String whitespace = space.getWhitespace();
    return whitespace.indexOf('\n') != whitespace.lastIndexOf('\n');
  }

  /** The space with nothing behind its last comment. */
  public static Space withoutLastSuffix(Space space) {
    if (space.getComments().isEmpty()) {
      return Space.EMPTY;
    }
    List<Comment> comments = new ArrayList<>(space.getComments());
    int last = comments.size() - 1;
    comments.set(last, comments.get(last).withSuffix(""));
    return space.withComments(comments);
  }

  /** The line end of a file, as at its first imports or classes. */
  public static String lineEnd(J.CompilationUnit file) {
    return file.printAll().contains("\r\n") ? "\r\n" : "\n";
  }

  /** The space with a single one at its start, if it starts with any. */
  public static Space closedUp(Space space) {
    return space.getWhitespace().isEmpty() ? space : space.withWhitespace(" ");
  }

  /** White space without comments. */
  public static Space of(String whitespace) {
    return Space.build(whitespace, List.of());
  }

  private static String beforeLineEnd(String whitespace) {
    String before = whitespace.substring(0, whitespace.indexOf('\n'));
    return before.endsWith("\r") ? before.substring(0, before.length() - 1) : before;
  }

  private static String fromLineEnd(String whitespace) {
    return whitespace.substring(beforeLineEnd(whitespace).length());
  }
}
