package io.github.lockscope.tree;

import java.util.stream.Stream;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.Markers;

/**
 * Turns the initialiser {@code {1, 2}} into the expression {@code new int[]{1, 2}}: only a
 * declaration can do without the type, JLS 10.6.
 */
public record ArrayValue(
    J.VariableDeclarations declaration, J.VariableDeclarations.NamedVariable variable) {

  /** The same value, created as a new array says that has none yet. */
  public J.NewArray create(J.NewArray bare) {
    TypeTree element = declaration.getTypeExpression();
    int dimensions = variable.getDimensionsAfterName().size();
    while (element instanceof J.ArrayType array) {
      element = array.getElementType();
      dimensions++;
    }
    if (element == null) {
      throw new IllegalStateException("An array initialiser has a declared type.");
    }
    TypeTree type = element.withPrefix(Space.SINGLE_SPACE);
    return bare.withTypeExpression(type)
        .withDimensions(Stream.generate(ArrayValue::empty).limit(dimensions).toList());
  }

  private static J.ArrayDimension empty() {
    Expression nothing = new J.Empty(Tree.randomId(), Space.EMPTY, Markers.EMPTY);
    return new J.ArrayDimension(
        Tree.randomId(), Space.EMPTY, Markers.EMPTY, JRightPadded.build(nothing));
  }
}
