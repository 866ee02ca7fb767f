package io.github.lockscope.tree;

import java.util.ArrayList;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** The {@code try} statements of a file. */
public final class TryStatements extends CallVisitor<List<Cursor>> {
  private TryStatements() {}

  /** Their places, in the order of the text. */
  public static List<Cursor> in(JavaSourceFile file) {
    List<Cursor> tries = new ArrayList<>();
    new TryStatements().visit(file, tries);
    return tries;
  }

  @Override
  public J.Try visitTry(J.Try attempt, List<Cursor> tries) {
    tries.add(getCursor());
    return super.visitTry(attempt, tries);
  }
}
