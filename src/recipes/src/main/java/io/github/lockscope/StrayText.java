package io.github.lockscope;

import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/**
 * Finds text between and behind the types of a file that is no white space: the parser carries
 * along there what it does not understand, such as methods outside of types.
 */
final class StrayText {
  private StrayText() {}

  static boolean isIn(J.CompilationUnit file) {
    Stream<Space> beforeTypes =
        Stream.concat(file.getImports().stream(), file.getClasses().stream()).map(J::getPrefix);
    // With a comment above it, the text ends up between the comment and the word "class".
    Stream<Space> beforeKinds =
        file.getClasses().stream().map(type -> type.getPadding().getKind().getPrefix());
    return Stream.of(beforeTypes, beforeKinds, Stream.of(file.getPrefix(), file.getEof()))
        .flatMap(spaces -> spaces)
        .anyMatch(StrayText::isIn);
  }

  private static boolean isIn(Space space) {
    return isText(space.getWhitespace())
        || space.getComments().stream().anyMatch(comment -> isText(comment.getSuffix()));
  }

  /** A semicolon may stand between types, and a control character may end a file (JLS 3.5, 7.6). */
  private static boolean isText(String space) {
    return space.chars().anyMatch(c -> !Character.isWhitespace(c) && c != ';' && c != '\u001a');
  }
}
