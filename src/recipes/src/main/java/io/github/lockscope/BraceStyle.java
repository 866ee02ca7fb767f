package io.github.lockscope;

import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Space;

/**
 * Where a file puts the braces of its statements.
 *
 * @param opensOnNewLine whether an opening brace stands on a line of its own
 * @param beforeBrace what stands before an opening brace on the same line
 * @param continuesOnNewLine whether {@code finally} and its like start a new line
 */
record BraceStyle(boolean opensOnNewLine, String beforeBrace, boolean continuesOnNewLine) {
  /** The style that most statements of a file have; methods count where there are none. */
  static BraceStyle of(JavaSourceFile file) {
    Census census = new Census();
    census.visit(file, 0);
    boolean opensOnNewLine =
        census.statements > 0
            ? census.statementsOnNewLine * 2 > census.statements
            : census.methodsOnNewLine * 2 > census.methods;
    boolean continuesOnNewLine =
        census.continuations > 0
            ? census.continuationsOnNewLine * 2 > census.continuations
            : opensOnNewLine;
    boolean isTight = census.tight * 2 > census.statements - census.statementsOnNewLine;
    return new BraceStyle(opensOnNewLine, isTight ? "" : " ", continuesOnNewLine);
  }

  private static final class Census extends JavaIsoVisitor<Integer> {
    private int statements;
    private int statementsOnNewLine;
    private int tight;
    private int continuations;
    private int continuationsOnNewLine;
    private int methods;
    private int methodsOnNewLine;

    @Override
    public J.Block visitBlock(J.Block block, Integer p) {
      Object parent = getCursor().getParentTreeCursor().getValue();
      boolean isOnNewLine = Spaces.breaksLine(block.getPrefix());
      if (parent instanceof J.MethodDeclaration) {
        methods++;
        methodsOnNewLine += isOnNewLine ? 1 : 0;
      } else if (parent instanceof J.If
          || parent instanceof J.If.Else
          || parent instanceof J.Try
          || parent instanceof J.Try.Catch
          || parent instanceof J.ForLoop
          || parent instanceof J.ForEachLoop
          || parent instanceof J.WhileLoop) {
        statements++;
        statementsOnNewLine += isOnNewLine ? 1 : 0;
        tight += block.getPrefix().isEmpty() ? 1 : 0;
      }
      return super.visitBlock(block, p);
    }

    @Override
    public J.If.Else visitElse(J.If.Else other, Integer p) {
      continuation(other.getPrefix());
      return super.visitElse(other, p);
    }

    @Override
    public J.Try visitTry(J.Try attempt, Integer p) {
      attempt.getCatches().forEach(handler -> continuation(handler.getPrefix()));
      if (attempt.getPadding().getFinally() != null) {
        continuation(attempt.getPadding().getFinally().getBefore());
      }
      return super.visitTry(attempt, p);
    }

    private void continuation(Space before) {
      continuations++;
      continuationsOnNewLine += Spaces.breaksLine(before) ? 1 : 0;
    }
  }
}
