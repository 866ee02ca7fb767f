package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.OwnLines;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.site.ScopePlan;
import io.github.lockscope.tree.Questions;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/**
 * Has a resource tell what a variable told.
 *
 * @param answer the variable
 * @param hold the hold of the resource
 * @param layout the layout around the {@code try}
 */
record AnswerEdit(ScopePlan.Answer answer, ScopeCode hold, Layout layout) {
  /** The code with branches that ask the resource. */
  J.Try replaceIn(J.Try attempt) {
    return (J.Try)
        new JavaIsoVisitor<Integer>() {
          @Override
          public J.If visitIf(J.If before, Integer p) {
            J.If choice = super.visitIf(before, p);
            return Questions.asked(answer.name(), choice)
                .map(isHeld -> hold.ask(choice, isHeld))
                .orElse(choice);
          }
        }.visitNonNull(attempt, 0);
  }

  /** {@code boolean got = held != null;} */
  Statement anew(Statement declaration) {
    J.VariableDeclarations old = (J.VariableDeclarations) declaration;
    J.VariableDeclarations.NamedVariable variable = old.getVariables().get(0);
    return old.withVariables(
            List.of(variable.withInitializer(hold.test(true).withPrefix(Space.SINGLE_SPACE))))
        .withPrefix(layout.newInnerLine());
  }

  /** A body that the answer is the first statement of; what is said behind its brace stays. */
  J.Block startWith(Statement answer, J.Block body) {
    J.Block rest = OwnLines.of(body, layout);
    List<JRightPadded<Statement>> statements = new ArrayList<>(rest.getPadding().getStatements());
    Space behindBrace = Space.EMPTY;
    if (!statements.isEmpty()) {
      JRightPadded<Statement> first = statements.get(0);
      Space before = first.getElement().getPrefix();
      behindBrace = Spaces.trailing(before);
      Statement moved = first.getElement().withPrefix(Spaces.leading(before));
      statements.set(0, first.withElement(moved));
    }
    Space prefix = Spaces.join(behindBrace, answer.getPrefix());
    statements.add(0, JRightPadded.build(answer.withPrefix(prefix)));
    return rest.getPadding().withStatements(statements);
  }
}
