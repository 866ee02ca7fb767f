package io.github.lockscope.edit;

import io.github.lockscope.layout.Spaces;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Javadoc;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.Markers;

/** Adds an import where it belongs, and moves no other. */
final class ImportEdit {
  private ImportEdit() {}

  /** A file with one more import. */
  static J.CompilationUnit add(J.CompilationUnit file, String type) {
    List<JRightPadded<J.Import>> imports = new ArrayList<>(file.getPadding().getImports());
    ImportPlace place = ImportPlace.of(file.getImports(), type);
    String lineEnd = Spaces.lineEnd(file);
    if (place.startsGroup()) {
      J.Import next = imports.get(place.index()).getElement();
      // A group that it starts, or the head of the file, stays above it.
      imports.set(
          place.index(),
          imports.get(place.index()).withElement(next.withPrefix(Spaces.of(lineEnd))));
      imports.add(place.index(), JRightPadded.build(statement(type, next.getPrefix())));
      return file.getPadding().withImports(imports);
    }
    if (imports.isEmpty() && file.getPackageDeclaration() == null) {
      return addFirst(file, type, lineEnd);
    }
    return insert(file, type, place.index(), imports.isEmpty() ? lineEnd + lineEnd : lineEnd);
  }

  /** The import comes behind what is said beside the line before it. */
  private static J.CompilationUnit insert(
      J.CompilationUnit file, String type, int index, String lines) {
    List<JRightPadded<J.Import>> imports = new ArrayList<>(file.getPadding().getImports());
    List<J.ClassDeclaration> types = new ArrayList<>(file.getClasses());
    Space behind;
    if (index < imports.size()) {
      JRightPadded<J.Import> next = imports.get(index);
      behind = next.getElement().getPrefix();
      imports.set(index, next.withElement(next.getElement().withPrefix(Spaces.leading(behind))));
    } else {
      behind = types.get(0).getPrefix();
      types.set(0, types.get(0).withPrefix(Spaces.leading(behind)));
    }
    Space prefix = Spaces.join(Spaces.trailing(behind), Spaces.of(lines));
    imports.add(index, JRightPadded.build(statement(type, prefix)));
    return file.getPadding().withImports(imports).withClasses(types);
  }

  /** The import comes between the head of the file and what is said of its first type. */
  private static J.CompilationUnit addFirst(J.CompilationUnit file, String type, String lineEnd) {
    List<J.ClassDeclaration> types = new ArrayList<>(file.getClasses());
    J.ClassDeclaration first = types.get(0);
    List<Comment> said = first.getPrefix().getComments();
    int head = 0;
    for (int i = 0; i < said.size() && !(said.get(i) instanceof Javadoc); i++) {
      head = Spaces.startsWithBlankLine(Spaces.of(said.get(i).getSuffix())) ? i + 1 : head;
    }
    Space above = first.getPrefix().withComments(new ArrayList<>(said.subList(0, head)));
    Space below = Space.build(lineEnd + lineEnd, new ArrayList<>(said.subList(head, said.size())));
    types.set(0, first.withPrefix(below));
    return file.getPadding()
        .withImports(List.of(JRightPadded.build(statement(type, above))))
        .withClasses(types);
  }

  private static J.Import statement(String type, Space prefix) {
    J.FieldAccess name = TypeTree.build(type);
    JavaType attributed = JavaType.ShallowClass.build(type);
    return new J.Import(
        Tree.randomId(),
        prefix,
        Markers.EMPTY,
        JLeftPadded.build(false),
        name.withName(name.getName().withType(attributed))
            .withType(attributed)
            .withPrefix(Space.SINGLE_SPACE),
        null);
  }
}
