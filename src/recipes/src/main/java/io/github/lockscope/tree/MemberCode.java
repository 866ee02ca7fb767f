package io.github.lockscope.tree;

import java.util.ArrayList;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Statement;

/** The code of a file, member by member: methods, initialisers, and fields with their values. */
public final class MemberCode extends CallVisitor<List<Cursor>> {
  private MemberCode() {}

  /** The places of the members, in the order of the text. */
  public static List<Cursor> in(JavaSourceFile file) {
    List<Cursor> members = new ArrayList<>();
    new MemberCode().visit(file, members);
    return members;
  }

  @Override
  public J preVisit(J code, List<Cursor> members) {
    if (code instanceof Statement
        && !(code instanceof J.ClassDeclaration)
        && Scope.isClassBody(getCursor().getParentTreeCursor())) {
      members.add(getCursor());
    }
    return code;
  }
}
