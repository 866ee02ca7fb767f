package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.OwnLines;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.tree.Harmless;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/**
 * The branch that an attempt to acquire leads to: a {@code try} that releases, perhaps behind a
 * flag, and what follows without the lock.
 *
 * @param block the branch
 * @param attempt the {@code try}, in place of the flag before it if there is one
 * @param behind what follows
 */
record TakenBranch(J.Block block, J.Try attempt, List<JRightPadded<Statement>> behind) {
  static TakenBranch of(J.Block block) {
    List<Statement> statements = block.getStatements();
    int at = statements.get(0) instanceof J.Try ? 0 : 1;
    return new TakenBranch(
        block,
        withoutFlag(statements.subList(0, at + 1)),
        block.getPadding().getStatements().subList(at + 1, statements.size()));
  }

  /** The last statement, in place of the flag before it if there is one. */
  static J.Try withoutFlag(List<Statement> statements) {
    return statements.get(statements.size() - 1).withPrefix(statements.get(0).getPrefix());
  }

  /**
   * The branch one level further in, where a guard releases.
   *
   * @param layout the layout of the statements that the choice is one of
   */
  J.Block guarded(ScopeCode hold, ScopeRest rest, Layout layout, boolean isInline) {
    Layout inside = layout.inside();
    if (!rest.isSpliceable(attempt)) {
      List<JRightPadded<Statement>> statements = new ArrayList<>();
      statements.add(JRightPadded.build(rest.withoutReleases(attempt, inside)));
      Space line = isInline ? Space.SINGLE_SPACE : inside.newLine();
      Space end = block.getEnd();
      if (behind.isEmpty()) {
        end = rest.behind(attempt, line, end);
      } else if (!rest.releases()) {
        Space before = rest.behind(attempt, line, line);
        statements.add(JRightPadded.build(hold.release().withPrefix(before)));
      }
      statements.addAll(behind);
      return layout.inwards().move(block.getPadding().withStatements(statements).withEnd(end));
    }
    J.Block moved = layout.inwards().move(block.withStatements(List.of()));
    J.Try body = ScopeRest.withoutFinally(attempt, inside);
    boolean isCommented =
        !attempt.getPrefix().getComments().isEmpty() || !block.getEnd().getComments().isEmpty();
    if (isCommented && !isInline) {
      body = body.withBody(OwnLines.of(body.getBody(), inside));
    }
    Space end = body.getBody().getEnd();
    List<JRightPadded<Statement>> statements =
        new ArrayList<>(statements(body, layout.inwards().move(attempt.getPrefix())));
    if (behind.isEmpty()) {
      return moved
          .getPadding()
          .withStatements(statements)
          .withEnd(OwnLines.end(end, moved.getEnd(), inside));
    }
    if (!end.getComments().isEmpty() || !isLeftAtOnce()) {
      Space line = isInline ? Space.SINGLE_SPACE : inside.newInnerLine();
      statements.add(JRightPadded.build(hold.release().withPrefix(Spaces.behind(end, line))));
    }
    behind.forEach(statement -> statements.add(layout.inwards().move(statement)));
    return moved.getPadding().withStatements(statements);
  }

  /** Whether nothing is done without the lock but to leave, with a value at hand if any. */
  private boolean isLeftAtOnce() {
    Statement first = behind.get(0).getElement();
    return first instanceof J.Break
        || first instanceof J.Continue
        || (first instanceof J.Return jump && Harmless.isReturnOfValueAtHand(jump));
  }

  /** The statements of a {@code try}, with what stood above and beside its first line. */
  static List<JRightPadded<Statement>> statements(J.Try attempt, Space before) {
    J.Block body = attempt.getBody();
    List<JRightPadded<Statement>> statements = new ArrayList<>(body.getPadding().getStatements());
    if (!statements.isEmpty()) {
      Statement first = statements.get(0).getElement();
      Space own = first.getPrefix();
      Space brace = body.getPrefix();
      boolean isPlain = before.getComments().isEmpty() && brace.getComments().isEmpty();
      Space prefix = isPlain ? own : start(before, brace, own);
      statements.set(0, statements.get(0).withElement(first.withPrefix(prefix)));
    }
    return statements;
  }

  /** What stood above and beside a {@code try}, and then what stood above and beside its body. */
  private static Space start(Space before, Space brace, Space own) {
    Space line = Spaces.of(Spaces.leading(own).getWhitespace());
    Space beforeBrace = onLine(Spaces.withoutLastSuffix(brace), line);
    Space besideBrace = onLine(Spaces.trailing(own), line);
    Space above = Spaces.breaksLine(own) ? Spaces.commentsAbove(own) : own.withWhitespace("");
    return Stream.of(
            Spaces.trailing(before),
            line,
            Spaces.commentsAbove(before),
            beforeBrace,
            besideBrace,
            above)
        .reduce(Space.EMPTY, Spaces::join);
  }

  /** Comments that stood beside code, with the start of a line behind them; nothing for none. */
  private static Space onLine(Space beside, Space line) {
    return beside.getComments().isEmpty()
        ? Space.EMPTY
        : Spaces.join(beside.withWhitespace(""), line);
  }
}
