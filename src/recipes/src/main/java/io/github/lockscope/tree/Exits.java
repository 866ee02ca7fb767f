package io.github.lockscope.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/**
 * Whether statements can be left other than at their end or by an exception: the abrupt completions
 * of JLS 14.1 that are not caught inside them.
 */
public final class Exits extends OwnCodeVisitor<Integer> {
  private final Deque<String> labels = new ArrayDeque<>();
  private int loops;
  private int switches;
  private int switchExpressions;
  private boolean leaveByJumps;
  private final List<J.Return> returns = new ArrayList<>();
  private final List<J.Break> breaks = new ArrayList<>();

  private Exits() {}

  /** Whether some jump in the statements leads out of them. */
  public static boolean leave(List<? extends Statement> statements) {
    Exits exits = of(statements);
    return exits.leaveByJumps || !exits.returns.isEmpty();
  }

  /** Whether some jump other than a {@code return} leads out of the statements. */
  public static boolean leaveOtherThanByReturn(List<? extends Statement> statements) {
    return of(statements).leaveByJumps;
  }

  /** The {@code return} statements among and inside statements. */
  public static List<J.Return> returns(List<? extends Statement> statements) {
    return of(statements).returns;
  }

  /** The {@code break} statements among and inside statements that lead out of them. */
  public static List<J.Break> breaks(List<? extends Statement> statements) {
    return of(statements).breaks;
  }

  private static Exits of(List<? extends Statement> statements) {
    Exits exits = new Exits();
    statements.forEach(statement -> exits.visit(statement, 0));
    return exits;
  }

  /** Whether the last thing that a statement does is to jump. */
  public static boolean endsInJump(Statement statement) {
    if (statement instanceof J.Block block) {
      List<Statement> statements = block.getStatements();
      return !statements.isEmpty() && endsInJump(statements.get(statements.size() - 1));
    }
    return statement instanceof J.Return
        || statement instanceof J.Throw
        || statement instanceof J.Break
        || statement instanceof J.Continue
        || statement instanceof J.Yield;
  }

  /** JLS 14.15: whether a statement is a jump out of the innermost loop or switch. */
  public static boolean isPlainBreak(Statement statement) {
    return statement instanceof J.Break jump && jump.getLabel() == null;
  }

  @Override
  public J.Return visitReturn(J.Return jump, Integer p) {
    returns.add(jump);
    return jump;
  }

  @Override
  public J.Break visitBreak(J.Break jump, Integer p) {
    // JLS 14.15: without a label, to the innermost enclosing switch or loop.
    if (leadsOut(jump.getLabel(), loops + switches > 0)) {
      leaveByJumps = true;
      breaks.add(jump);
    }
    return jump;
  }

  @Override
  public J.Continue visitContinue(J.Continue jump, Integer p) {
    // JLS 14.16: without a label, to the innermost enclosing loop.
    leaveByJumps |= leadsOut(jump.getLabel(), loops > 0);
    return jump;
  }

  @Override
  public J.Yield visitYield(J.Yield jump, Integer p) {
    // JLS 14.21: to the innermost enclosing switch expression.
    leaveByJumps |= switchExpressions == 0;
    return super.visitYield(jump, p);
  }

  private boolean leadsOut(J.@Nullable Identifier label, boolean staysInsideWithoutLabel) {
    return label == null ? !staysInsideWithoutLabel : !labels.contains(label.getSimpleName());
  }

  @Override
  public J.Label visitLabel(J.Label label, Integer p) {
    labels.push(label.getLabel().getSimpleName());
    super.visitLabel(label, p);
    labels.pop();
    return label;
  }

  @Override
  public @Nullable J visit(@Nullable Tree tree, Integer p) {
    enclose(tree, 1);
    J visited = super.visit(tree, p);
    enclose(tree, -1);
    return visited;
  }

  private void enclose(@Nullable Tree tree, int change) {
    if (tree instanceof Loop) {
      loops += change;
    } else if (tree instanceof J.Switch) {
      switches += change;
    } else if (tree instanceof J.SwitchExpression) {
      switchExpressions += change;
    }
  }
}
