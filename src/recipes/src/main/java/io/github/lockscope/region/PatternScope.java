package io.github.lockscope.region;

import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.Names;
import io.github.lockscope.tree.Negation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * The pattern variables that a statement brings into scope of the statements behind it, JLS 6.3.2:
 * {@code if (!(o instanceof String text)) return;}. Where that hangs on more than is looked at
 * here, they count as in scope.
 */
public final class PatternScope {
  private PatternScope() {}

  /** The pattern variables that may be in scope behind a statement. */
  public static Set<String> behind(Statement statement) {
    if (statement instanceof J.Label label) {
      return behind(label.getStatement());
    }
    if (statement instanceof J.If choice) {
      return behind(choice);
    }
    if (statement instanceof J.WhileLoop loop) {
      return behindLoop(loop.getCondition().getTree(), loop.getBody());
    }
    if (statement instanceof J.DoWhileLoop loop) {
      return behindLoop(loop.getWhileCondition().getTree(), loop.getBody());
    }
    return statement instanceof J.ForLoop loop
        ? behindLoop(loop.getControl().getCondition(), loop.getBody())
        : Set.of();
  }

  private static Set<String> behind(J.If choice) {
    Set<String> names = new HashSet<>();
    Expression condition = choice.getIfCondition().getTree();
    if (!endsNormally(choice.getThenPart())) {
      names.addAll(boundBy(condition, false));
    }
    if (choice.getElsePart() != null && !endsNormally(choice.getElsePart().getBody())) {
      names.addAll(boundBy(condition, true));
    }
    return names;
  }

  private static Set<String> behindLoop(Expression condition, Statement body) {
    boolean isLeftByBreak =
        Exits.breaks(List.of(body)).stream().anyMatch(jump -> jump.getLabel() == null);
    return isLeftByBreak ? Set.of() : boundBy(condition, false);
  }

  /** The variables that are bound where a condition has a value, JLS 6.3.1. */
  private static Set<String> boundBy(Expression condition, boolean value) {
    Expression plain = condition.unwrap();
    if (plain instanceof J.InstanceOf test) {
      return value ? Names.patternVariables(test) : Set.of();
    }
    if (plain instanceof J.Binary both
        && both.getOperator() == (value ? J.Binary.Type.And : J.Binary.Type.Or)) {
      Set<String> names = new HashSet<>(boundBy(both.getLeft(), value));
      names.addAll(boundBy(both.getRight(), value));
      return names;
    }
    return Negation.of(plain).map(negated -> boundBy(negated, !value)).orElse(Set.of());
  }

  /** Whether a statement surely can complete normally, JLS 14.22, in code that compiles. */
  private static boolean endsNormally(Statement statement) {
    if (statement instanceof J.Block block) {
      List<Statement> statements = block.getStatements();
      return statements.isEmpty() || endsNormally(statements.get(statements.size() - 1));
    }
    if (statement instanceof J.If choice) {
      return choice.getElsePart() == null
          || endsNormally(choice.getThenPart())
          || endsNormally(choice.getElsePart().getBody());
    }
    if (statement instanceof J.Try attempt) {
      return (attempt.getFinally() == null || endsNormally(attempt.getFinally()))
          && (endsNormally(attempt.getBody())
              || attempt.getCatches().stream().anyMatch(each -> endsNormally(each.getBody())));
    }
    return statement instanceof J.Assignment
        || statement instanceof J.AssignmentOperation
        || statement instanceof J.MethodInvocation
        || statement instanceof J.NewClass
        || statement instanceof J.Unary
        || statement instanceof J.VariableDeclarations
        || statement instanceof J.ForEachLoop
        || statement instanceof J.Empty;
  }
}
