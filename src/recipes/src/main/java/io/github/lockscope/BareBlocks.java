package io.github.lockscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Takes the braces away that are left of a {@code try} without a {@code finally}. */
final class BareBlocks extends JavaIsoVisitor<Integer> {
  private final Set<UUID> bare;

  private BareBlocks(Set<UUID> bare) {
    this.bare = bare;
  }

  /**
   * Takes braces away where nothing is declared in them.
   *
   * @param bare the ids of the blocks
   */
  static JavaSourceFile unwrap(JavaSourceFile file, Set<UUID> bare) {
    return bare.isEmpty() ? file : (JavaSourceFile) new BareBlocks(bare).visitNonNull(file, 0);
  }

  @Override
  public J.Block visitBlock(J.Block before, Integer p) {
    J.Block block = super.visitBlock(before, p);
    if (block.getStatements().stream().noneMatch(this::isToUnwrap)) {
      return block;
    }
    List<JRightPadded<Statement>> statements = new ArrayList<>();
    for (JRightPadded<Statement> padded : block.getPadding().getStatements()) {
      if (isToUnwrap(padded.getElement())) {
        statements.addAll(inside((J.Block) padded.getElement()));
      } else {
        statements.add(padded);
      }
    }
    return block.getPadding().withStatements(statements);
  }

  private boolean isToUnwrap(Statement statement) {
    return statement instanceof J.Block block
        && bare.contains(block.getId())
        && !block.getStatements().isEmpty()
        && block.getStatements().stream().noneMatch(BareBlocks::declares)
        && Spaces.breaksLine(block.getPrefix()) == Spaces.breaksLine(start(block))
        && block.getPrefix().getComments().isEmpty()
        && Spaces.trailing(start(block)).getComments().isEmpty()
        && block.getEnd().getComments().isEmpty();
  }

  /** What the braces keep from meaning something behind them. */
  private static boolean declares(Statement statement) {
    return statement instanceof J.VariableDeclarations || statement instanceof J.ClassDeclaration;
  }

  private static Space start(J.Block block) {
    return block.getStatements().get(0).getPrefix();
  }

  private static List<JRightPadded<Statement>> inside(J.Block block) {
    Reindent outwards = new Reindent(Spaces.indent(start(block)), Spaces.indent(block.getPrefix()));
    List<JRightPadded<Statement>> statements = new ArrayList<>(block.getPadding().getStatements());
    statements.replaceAll(outwards::move);
    Statement first = statements.get(0).getElement();
    Space prefix = first.getPrefix().withWhitespace(block.getPrefix().getWhitespace());
    statements.set(0, statements.get(0).withElement(first.withPrefix(prefix)));
    return statements;
  }
}
