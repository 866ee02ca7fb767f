package io.github.lockscope;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * The code around a call, as far as that is not around a later place of the same method as well.
 *
 * @param path the trees of it, inner ones first
 * @param fork the tree that is around both
 */
record Branch(List<J> path, J fork) {
  /** That of a call; none for what is the later place itself. */
  static Optional<Branch> around(Cursor call, Cursor later) {
    List<J> other = trees(later);
    List<J> own = trees(call).stream().takeWhile(tree -> !other.contains(tree)).toList();
    return trees(call).stream()
        .filter(other::contains)
        .findFirst()
        .filter(fork -> !own.isEmpty())
        .map(fork -> new Branch(own, fork));
  }

  private static List<J> trees(Cursor place) {
    return place.getPathAsStream(J.class::isInstance).map(J.class::cast).toList();
  }

  UUID id() {
    return path.get(path.size() - 1).getId();
  }

  /** Whether it leads to the place: not if it leaves the method, or is another branch. */
  boolean leadsOn() {
    boolean mayGoOn = fork instanceof J.Try || path.stream().anyMatch(J.Try.class::isInstance);
    return !(fork instanceof J.If) && (mayGoOn || path.stream().noneMatch(Branch::endsInExit));
  }

  private static boolean endsInExit(J tree) {
    List<Statement> statements = tree instanceof J.Block block ? block.getStatements() : List.of();
    return !statements.isEmpty()
        && (statements.get(statements.size() - 1) instanceof J.Return
            || statements.get(statements.size() - 1) instanceof J.Throw);
  }
}
