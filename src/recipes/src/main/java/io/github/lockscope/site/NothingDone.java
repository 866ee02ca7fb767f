package io.github.lockscope.site;

import io.github.lockscope.tree.Constants;
import io.github.lockscope.tree.FinalLocals;
import java.util.List;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Statement;

/**
 * Code that does nothing but to name constants, which can be done anywhere: whoever takes a lock
 * for it only waits.
 */
public final class NothingDone {
  private final Constants constants;

  private NothingDone(Constants constants) {
    this.constants = constants;
  }

  /**
   * Whether nothing is done by some statements.
   *
   * @param statements the statements
   * @param list the list that holds them
   */
  public static boolean by(List<Statement> statements, StatementList list) {
    J file = list.cursor().firstEnclosingOrThrow(JavaSourceFile.class);
    NothingDone nothing = new NothingDone(new Constants(file, FinalLocals.of(list.statements())));
    return statements.stream().allMatch(nothing::isDoneBy);
  }

  private boolean isDoneBy(Statement statement) {
    return statement instanceof J.Empty
        || (statement instanceof J.VariableDeclarations declaration
            && declaration.getVariables().stream().allMatch(constants::moveWith));
  }
}
