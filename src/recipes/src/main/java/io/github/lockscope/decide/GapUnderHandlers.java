package io.github.lockscope.decide;

import io.github.lockscope.callers.Handlers;
import io.github.lockscope.region.PatternScope;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.AssignmentVisitor;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Names;
import io.github.lockscope.tree.ReceiverReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/**
 * {@code lock(); start(); try { load(); } catch (IOException e) { … } finally { unlock(); }}: a
 * {@code catch} of what {@code start()} need not declare, and so cannot throw (JLS 11.2), may as
 * well stand around it.
 *
 * @param gap what would go into the {@code try}
 * @param attempt the {@code try}
 * @param list the list that holds both
 * @param index the index of the {@code try}
 */
record GapUnderHandlers(List<Statement> gap, J.Try attempt, StatementList list, int index) {
  /** Whether the handlers stay what they are. */
  boolean areIndifferent() {
    return attempt.getCatches().isEmpty()
        || (Handlers.of(attempt).runBy(gap).isEmpty() && needNothing() && assignsNoBlanks());
  }

  /** Behind a handler that goes on, nothing that is declared in the gap would have its value. */
  private boolean needNothing() {
    List<J> behind = new ArrayList<>(attempt.getCatches());
    behind.addAll(list.after(index));
    Names needed = Names.in(behind);
    Names own = Names.in(gap);
    return gap.stream().map(PatternScope::behind).flatMap(Set::stream).noneMatch(needed::mention)
        && gap.stream().noneMatch(J.ClassDeclaration.class::isInstance)
        && needed.used().stream().noneMatch(own::declare);
  }

  /** JLS 16.2.15: what only the gap gives a value has none behind a handler that goes on. */
  private boolean assignsNoBlanks() {
    Locals locals = Locals.around(list.cursor());
    Names own = Names.in(gap);
    List<Expression> blanks = new ArrayList<>();
    AssignmentVisitor assignments =
        new AssignmentVisitor() {
          @Override
          protected void write(Expression target) {
            if (mayBeBlank(target.unwrap(), locals, own)) {
              blanks.add(target);
            }
          }
        };
    gap.forEach(statement -> assignments.visit(statement, 0));
    return blanks.isEmpty();
  }

  private static boolean mayBeBlank(Expression target, Locals locals, Names own) {
    JavaType.Variable variable =
        target instanceof J.FieldAccess access
            ? access.getName().getFieldType()
            : target instanceof J.Identifier name ? name.getFieldType() : null;
    if (variable == null) {
      return !(target instanceof J.ArrayAccess);
    }
    if (ReceiverReader.isMember(variable)) {
      return variable.hasFlags(Flag.Final);
    }
    return !own.declare(variable.getName()) && !locals.isBoundAtDeclaration(variable.getName());
  }
}
