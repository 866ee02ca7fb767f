package io.github.lockscope.layout;

import io.github.lockscope.tree.CallVisitor;
import io.github.lockscope.tree.Locals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Space;

/**
 * Where a file puts the braces of its statements, and the parentheses.
 *
 * @param opensOnNewLine whether an opening brace stands on a line of its own
 * @param beforeBrace what stands before an opening brace on the same line
 * @param continuesOnNewLine whether {@code finally} and its like start a new line
 * @param halfIndent how far in braces stand, where they stand between a statement and its body, or
 *     where its body does
 * @param startsBesideBrace whether bodies start on the line of a brace that opens on a new line
 * @param beforeParenthesis what stands between a keyword and what is in parentheses behind it
 * @param insideParentheses what stands at the start and at the end of that
 */
public record BraceStyle(
    boolean opensOnNewLine,
    String beforeBrace,
    boolean continuesOnNewLine,
    Optional<HalfIndent> halfIndent,
    boolean startsBesideBrace,
    String beforeParenthesis,
    String insideParentheses) {
  /**
   * The two steps from a statement to its body in the style of GNU; that of Whitesmith has one.
   *
   * @param brace the indentation of the braces against the statement
   * @param body that of the body against the statement
   */
  record HalfIndent(String brace, String body) {}

  /**
   * The style around a place: that of the statements of its class member, or of its file, or of the
   * methods of the file where there are no statements with braces.
   */
  static BraceStyle of(Cursor place) {
    Census near = Census.of(Locals.member(place));
    Census far = Census.of(place.dropParentUntil(JavaSourceFile.class::isInstance));
    Census statements = near.statements > 0 ? near : far;
    boolean opensOnNewLine =
        statements.statements > 0
            ? statements.statementsOnNewLine * 2 > statements.statements
            : far.methodsOnNewLine * 2 > far.methods;
    Census continuations = near.continuations > 0 ? near : far;
    boolean continuesOnNewLine =
        continuations.continuations > 0
            ? continuations.continuationsOnNewLine * 2 > continuations.continuations
            : opensOnNewLine;
    boolean isTight = statements.tight * 2 > statements.sameLine;
    HalfIndents halfIndents =
        statements.statements > 0 ? statements.halfIndents : far.halfIndentsOfMethods;
    return new BraceStyle(
        opensOnNewLine,
        isTight ? "" : " ",
        continuesOnNewLine,
        opensOnNewLine ? halfIndents.usual() : Optional.empty(),
        opensOnNewLine && far.startsBesideBrace * 2 > far.bodiesOnNewLine,
        far.tightParentheses * 2 > far.parentheses ? "" : " ",
        far.paddedParentheses * 2 > far.parentheses ? " " : "");
  }

  /** The same where a {@code try} that goes on shows no other one: that of its last handler. */
  BraceStyle like(J.Try attempt) {
    List<J.Try.Catch> handlers = attempt.getCatches();
    if (handlers.isEmpty()) {
      return this;
    }
    int last = handlers.size() - 1;
    J.Block before = last == 0 ? attempt.getBody() : handlers.get(last - 1).getBody();
    J.Try.Catch handler = handlers.get(last);
    J.Block body = handler.getBody();
    if (!Spaces.breaksLine(before.getEnd()) || !Spaces.breaksLine(body.getEnd())) {
      return this;
    }
    boolean isContinuationTelling = handler.getPrefix().getComments().isEmpty();
    boolean opens = Spaces.breaksLine(body.getPrefix());
    return new BraceStyle(
        opens,
        body.getPrefix().isEmpty() ? "" : " ",
        isContinuationTelling ? Spaces.breaksLine(handler.getPrefix()) : continuesOnNewLine,
        opens ? halfIndent : Optional.empty(),
        opens && startsBesideBrace,
        beforeParenthesis,
        insideParentheses);
  }

  /** Where the braces of blocks stand that open on lines of their own. */
  private static final class HalfIndents {
    private final List<HalfIndent> found = new ArrayList<>();
    private int blocks;

    void add(Cursor block) {
      if (!block.<J.Block>getValue().getStatements().isEmpty()) {
        blocks++;
        of(block).ifPresent(found::add);
      }
    }

    Optional<HalfIndent> usual() {
      return found.size() * 2 > blocks ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Where the braces of a block stand, if that is further in than its statement. */
    private static Optional<HalfIndent> of(Cursor cursor) {
      J.Block block = cursor.getValue();
      String statement = Layout.indentOfLine(cursor.getParentTreeCursor());
      String brace = Spaces.indent(block.getPrefix());
      String body = Spaces.indent(block.getStatements().get(0).getPrefix());
      return !body.equals(brace) && Layout.step(brace, body).isEmpty()
          ? Optional.empty()
          : Layout.step(statement, brace)
              .flatMap(
                  toBrace ->
                      Layout.step(statement, body).map(toBody -> new HalfIndent(toBrace, toBody)));
    }
  }

  private static final class Census extends CallVisitor<Integer> {
    private static final String MESSAGE = Census.class.getName();

    private int statements;
    private int statementsOnNewLine;
    private int sameLine;
    private int tight;
    private int continuations;
    private int continuationsOnNewLine;
    private int bodiesOnNewLine;
    private int startsBesideBrace;
    private int methods;
    private int methodsOnNewLine;
    private int parentheses;
    private int tightParentheses;
    private int paddedParentheses;
    private final HalfIndents halfIndents = new HalfIndents();
    private final HalfIndents halfIndentsOfMethods = new HalfIndents();

    /** Counts once: the style is asked for at each list that changes. */
    static Census of(Cursor code) {
      return code.computeMessageIfAbsent(
          MESSAGE,
          key -> {
            Census census = new Census();
            census.visit(code.<J>getValue(), 0, code.getParentOrThrow());
            return census;
          });
    }

    @Override
    public J.Block visitBlock(J.Block block, Integer p) {
      Object parent = getCursor().getParentTreeCursor().getValue();
      boolean isOnNewLine = Spaces.breaksLine(block.getPrefix());
      if (isOnNewLine && !block.getStatements().isEmpty() && Spaces.breaksLine(block.getEnd())) {
        bodiesOnNewLine++;
        startsBesideBrace += Spaces.breaksLine(block.getStatements().get(0).getPrefix()) ? 0 : 1;
      }
      if (parent instanceof J.MethodDeclaration) {
        methods++;
        methodsOnNewLine += isOnNewLine ? 1 : 0;
        if (isOnNewLine) {
          halfIndentsOfMethods.add(getCursor());
        }
      } else if (parent instanceof J.If
          || parent instanceof J.If.Else
          || parent instanceof J.Try
          || parent instanceof J.Try.Catch
          || parent instanceof J.ForLoop
          || parent instanceof J.ForEachLoop
          || parent instanceof J.WhileLoop) {
        sameLine += isOnNewLine ? 0 : 1;
        // All on one line, it says nothing of where braces stand that do not fit on it.
        boolean isTelling = isOnNewLine || Spaces.breaksLine(block.getEnd());
        statements += isTelling ? 1 : 0;
        statementsOnNewLine += isOnNewLine ? 1 : 0;
        tight += block.getPrefix().isEmpty() ? 1 : 0;
        if (isOnNewLine) {
          halfIndents.add(getCursor());
        }
      }
      return super.visitBlock(block, p);
    }

    @Override
    public <T extends J> J.ControlParentheses<T> visitControlParentheses(
        J.ControlParentheses<T> condition, Integer p) {
      // Those of a cast follow no word.
      if (!(getCursor().getParentTreeCursor().getValue() instanceof J.TypeCast)) {
        parentheses++;
        tightParentheses += condition.getPrefix().isEmpty() ? 1 : 0;
        paddedParentheses += condition.getTree().getPrefix().isEmpty() ? 0 : 1;
      }
      return super.visitControlParentheses(condition, p);
    }

    @Override
    public J.If.Else visitElse(J.If.Else other, Integer p) {
      if (getCursor().getParentTreeCursor().getValue() instanceof J.If choice
          && choice.getThenPart() instanceof J.Block before) {
        continuation(before, other.getPrefix());
      }
      return super.visitElse(other, p);
    }

    @Override
    public J.Try visitTry(J.Try attempt, Integer p) {
      J.Block before = attempt.getBody();
      for (J.Try.Catch handler : attempt.getCatches()) {
        continuation(before, handler.getPrefix());
        before = handler.getBody();
      }
      if (attempt.getPadding().getFinally() != null) {
        continuation(before, attempt.getPadding().getFinally().getBefore());
      }
      return super.visitTry(attempt, p);
    }

    /** What follows a block that is all on one line says nothing of what follows a brace. */
    private void continuation(J.Block block, Space behind) {
      if (Spaces.breaksLine(block.getEnd())) {
        continuations++;
        continuationsOnNewLine += Spaces.breaksLine(behind) ? 1 : 0;
      }
    }
  }
}
