package io.github.lockscope.decide;

import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Locals;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * {@code long written = lock.tryConvertToWriteLock(stamp); stamp = written;}: nobody has asked the
 * variable whether the conversion came to anything.
 */
final class UncheckedConversion extends CodeVisitor<Integer> {
  private final String name;
  private boolean isConverted;
  private boolean isAsked;

  private UncheckedConversion(String name) {
    this.name = name;
  }

  /** Whether a variable has what came of a conversion, and nothing looks at it. */
  static boolean isIn(J.Identifier variable, Cursor place) {
    if (!Harmless.isLocal(variable)) {
      return false;
    }
    UncheckedConversion search = new UncheckedConversion(variable.getSimpleName());
    search.visit(Locals.member(place).<J>getValue(), 0);
    return search.isConverted && !search.isAsked;
  }

  @Override
  public J.VariableDeclarations.NamedVariable visitVariable(
      J.VariableDeclarations.NamedVariable variable, Integer p) {
    isConverted |= variable.getSimpleName().equals(name) && isConversion(variable.getInitializer());
    return super.visitVariable(variable, p);
  }

  @Override
  public J.Assignment visitAssignment(J.Assignment assignment, Integer p) {
    isConverted |=
        assignment.getVariable() instanceof J.Identifier variable
            && variable.getSimpleName().equals(name)
            && isConversion(assignment.getAssignment());
    return super.visitAssignment(assignment, p);
  }

  private static boolean isConversion(@Nullable Expression value) {
    return value != null
        && value.unwrap() instanceof J.MethodInvocation call
        && call.getSimpleName().equals("tryConvertToWriteLock");
  }

  /** Whatever is neither its declaration nor passes it to another variable may look at it. */
  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
    if (identifier.getSimpleName().equals(name)) {
      UUID id = identifier.getId();
      Object user = getCursor().getParentTreeCursor().getValue();
      isAsked |=
          !(user instanceof J.VariableDeclarations.NamedVariable)
              && !(user instanceof J.Assignment assignment
                  && (assignment.getVariable().getId().equals(id)
                      || assignment.getAssignment().getId().equals(id)));
    }
    return identifier;
  }
}
