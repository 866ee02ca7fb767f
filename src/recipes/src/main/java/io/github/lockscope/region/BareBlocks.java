package io.github.lockscope.region;

import io.github.lockscope.layout.Reindent;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.tree.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/** Takes the braces away that are left of a {@code try} without a {@code finally}. */
public final class BareBlocks extends JavaIsoVisitor<Integer> {
  private final Set<UUID> bare;

  private BareBlocks(Set<UUID> bare) {
    this.bare = bare;
  }

  /**
   * Takes braces away where nothing behind them has a name that is declared in them.
   *
   * @param bare the ids of the blocks
   */
  public static JavaSourceFile unwrap(JavaSourceFile file, Set<UUID> bare) {
    return bare.isEmpty() ? file : (JavaSourceFile) new BareBlocks(bare).visitNonNull(file, 0);
  }

  @Override
  public J.Block visitBlock(J.Block before, Integer p) {
    J.Block block = super.visitBlock(before, p);
    List<Statement> all = block.getStatements();
    List<JRightPadded<Statement>> statements = new ArrayList<>();
    boolean isChanged = false;
    for (int i = 0; i < all.size(); i++) {
      if (isToUnwrap(all.get(i), all.subList(i + 1, all.size()))) {
        isChanged = true;
        statements.addAll(inside((J.Block) all.get(i)));
      } else {
        statements.add(block.getPadding().getStatements().get(i));
      }
    }
    return isChanged ? block.getPadding().withStatements(statements) : block;
  }

  private boolean isToUnwrap(Statement statement, List<Statement> rest) {
    return statement instanceof J.Block block
        && bare.contains(block.getId())
        && !block.getStatements().isEmpty()
        && Spaces.breaksLine(block.getPrefix()) == Spaces.breaksLine(start(block))
        && standsOnItsOwn(block.getPrefix())
        && Spaces.trailing(start(block)).getComments().isEmpty()
        && block.getEnd().getComments().isEmpty()
        && !keepsApart(block, rest);
  }

  /** Whether nothing is said on the line of the brace. */
  private static boolean standsOnItsOwn(Space prefix) {
    List<Comment> comments = prefix.getComments();
    return comments.isEmpty() || comments.get(comments.size() - 1).getSuffix().contains("\n");
  }

  /** Whether the braces keep what is declared in them from meaning something behind them. */
  static boolean keepsApart(J.Block block, List<Statement> rest) {
    Names later = Names.in(rest);
    return block.getStatements().stream().flatMap(BareBlocks::declared).anyMatch(later::mention);
  }

  private static Stream<String> declared(Statement statement) {
    if (statement instanceof J.VariableDeclarations declaration) {
      return declaration.getVariables().stream()
          .map(J.VariableDeclarations.NamedVariable::getSimpleName);
    }
    return statement instanceof J.ClassDeclaration type
        ? Stream.of(type.getSimpleName())
        : PatternScope.behind(statement).stream();
  }

  private static Space start(J.Block block) {
    return block.getStatements().get(0).getPrefix();
  }

  private static List<JRightPadded<Statement>> inside(J.Block block) {
    Reindent outwards = new Reindent(Spaces.indent(start(block)), Spaces.indent(block.getPrefix()));
    List<JRightPadded<Statement>> statements = new ArrayList<>(block.getPadding().getStatements());
    statements.replaceAll(outwards::move);
    Statement first = statements.get(0).getElement();
    Space own = Spaces.withoutBlankLines(first.getPrefix());
    Space prefix =
        block.getPrefix().getComments().isEmpty()
            ? own.withWhitespace(block.getPrefix().getWhitespace())
            : Spaces.join(Spaces.withoutLastSuffix(block.getPrefix()), own);
    statements.set(0, statements.get(0).withElement(first.withPrefix(prefix)));
    return statements;
  }
}
