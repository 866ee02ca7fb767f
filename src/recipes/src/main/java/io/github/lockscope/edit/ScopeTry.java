package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.OwnLines;
import io.github.lockscope.layout.Spaces;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Markers;

/**
 * Makes the {@code try} that guards are resources of.
 *
 * @param layout the layout of the statements that it comes to be one of
 * @param holds the holds of the guards
 */
record ScopeTry(Layout layout, List<ScopeCode> holds) {
  /** A {@code try} with the guards around statements. */
  J.Try around(List<JRightPadded<Statement>> statements, boolean isInline) {
    J.Block body =
        new J.Block(
            Tree.randomId(),
            isInline ? Space.SINGLE_SPACE : layout.beforeBrace(),
            Markers.EMPTY,
            JRightPadded.build(false),
            statements,
            isInline ? Space.SINGLE_SPACE : layout.beforeClosingBrace());
    return withResources(
        new J.Try(Tree.randomId(), Space.EMPTY, Markers.EMPTY, null, body, List.of(), null));
  }

  /** The same around statements of which one is what remains of a {@code try}. */
  J.Try around(
      List<JRightPadded<Statement>> statements, boolean isInline, J.Try was, ScopeRest rest) {
    J.Try scoped = around(statements, isInline);
    J.Block body = scoped.getBody();
    Space line = isInline ? Space.SINGLE_SPACE : layout.newInnerLine();
    return scoped.withBody(body.withEnd(rest.behind(was, line, body.getEnd())));
  }

  J.Try withResources(J.Try attempt) {
    List<J.Try.Resource> guards = holds.stream().map(ScopeCode::resource).toList();
    List<J.Try.Resource> others =
        attempt.getResources() == null ? List.of() : attempt.getResources();
    List<JRightPadded<J.Try.Resource>> all = new ArrayList<>();
    for (int i = 0; i < guards.size(); i++) {
      boolean isLast = i == guards.size() - 1 && others.isEmpty();
      Space prefix = i == 0 ? beforeFirst(others) : nextResource();
      all.add(
          JRightPadded.build(guards.get(i).withPrefix(prefix).withTerminatedWithSemicolon(!isLast))
              .withAfter(isLast ? insideParentheses() : Space.EMPTY));
    }
    JContainer<J.Try.Resource> before = attempt.getPadding().getResources();
    if (before != null) {
      List<JRightPadded<J.Try.Resource>> known = before.getPadding().getElements();
      for (int i = 0; i < known.size(); i++) {
        J.Try.Resource other = known.get(i).getElement();
        all.add(
            i == 0 && !Spaces.breaksLine(other.getPrefix())
                ? known.get(i).withElement(other.withPrefix(behindGuards(others)))
                : known.get(i));
      }
    }
    return attempt
        .getPadding()
        .withResources(
            JContainer.build(
                before == null
                    ? Spaces.of(layout.braces().beforeParenthesis())
                    : before.getBefore(),
                all,
                Markers.EMPTY));
  }

  /** What the first of the resources stands behind: a line end, if they have lines of their own. */
  private Space beforeFirst(List<J.Try.Resource> others) {
    return others.stream()
        .findFirst()
        .map(other -> Spaces.of(other.getPrefix().getWhitespace()))
        .orElseGet(this::insideParentheses);
  }

  private Space insideParentheses() {
    return Spaces.of(layout.braces().insideParentheses());
  }

  /** What comes between the guards and the first of the resources that were there. */
  private static Space behindGuards(List<J.Try.Resource> others) {
    Space own = others.get(0).getPrefix();
    return others.stream()
        .skip(1)
        .map(other -> Spaces.of(Spaces.leading(other.getPrefix()).getLastWhitespace()))
        .filter(Spaces::breaksLine)
        .findFirst()
        .map(line -> own.withWhitespace(line.getWhitespace()))
        .orElseGet(() -> own.isEmpty() ? Space.SINGLE_SPACE : own);
  }

  private Space nextResource() {
    return Spaces.of(layout.lineEnd() + layout.base() + layout.step().repeat(2));
  }

  /** What stood behind the acquires on their lines stands behind the brace, if that is there. */
  J.Try behindBrace(Space beside, J.Try attempt) {
    if (beside.getComments().isEmpty()) {
      return attempt;
    }
    Space brace = attempt.getBody().getPrefix();
    if (Spaces.breaksLine(brace)) {
      return attempt.withBody(attempt.getBody().withPrefix(Spaces.join(beside, brace)));
    }
    J.Block body = OwnLines.of(attempt.getBody(), layout);
    if (body.getStatements().isEmpty()) {
      return attempt.withBody(body.withEnd(Spaces.join(beside, body.getEnd())));
    }
    List<Statement> statements = new ArrayList<>(body.getStatements());
    Statement first = statements.get(0);
    statements.set(0, first.withPrefix(Spaces.join(beside, first.getPrefix())));
    return attempt.withBody(body.withStatements(statements));
  }
}
