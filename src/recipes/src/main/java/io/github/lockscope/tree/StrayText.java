package io.github.lockscope.tree;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/**
 * Finds what the parser carried along without understanding it. Text that is not Java, and what
 * stands behind a name that is written with Unicode escapes (JLS 3.3), can end up as the white
 * space of a tree that looks sound.
 */
public final class StrayText extends JavaVisitor<AtomicBoolean> {
  private StrayText() {}

  /** Whether there is any in a file or a part of one. */
  public static boolean isIn(J tree) {
    AtomicBoolean found = new AtomicBoolean();
    new StrayText().visit(tree, found);
    return found.get();
  }

  /**
   * Whether there is any between and behind the types of a file, such as methods outside of types.
   */
  public static boolean isAroundTypes(J.CompilationUnit file) {
    if (isIn(file.getPrefix()) || isIn(file.getEof())) {
      return true;
    }
    for (J.Import statement : file.getImports()) {
      if (isIn(statement.getPrefix())) {
        return true;
      }
    }
    for (J.ClassDeclaration type : file.getClasses()) {
      // With a comment above it, the text ends up between the comment and the word "class".
      if (isIn(type.getPrefix()) || isIn(type.getPadding().getKind().getPrefix())) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is any in some space. */
  public static boolean isIn(Space space) {
    if (space.isEmpty()) {
      return false;
    }
    if (isText(space.getWhitespace())) {
      return true;
    }
    for (Comment comment : space.getComments()) {
      if (isText(comment.getSuffix())) {
        return true;
      }
    }
    return false;
  }

  /** A semicolon may stand between types, and a control character may end a file (JLS 3.5, 7.6). */
  private static boolean isText(String space) {
    return !space.isBlank()
        && space.chars().anyMatch(c -> !Character.isWhitespace(c) && c != ';' && c != '\u001a');
  }

  @Override
  public Space visitSpace(@Nullable Space space, Space.Location location, AtomicBoolean found) {
    if (space == null) {
      return Space.EMPTY;
    }
    if (isIn(space)) {
      found.set(true);
    }
    return space;
  }
}
