package io.github.lockscope;

import java.util.Optional;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * The answer of an attempt to acquire in a variable of its own, with a statement behind: {@code
 * boolean got = tryLock(); …}.
 *
 * @param declaration the declaration, which says nothing else
 * @param list the statements that it is one of
 */
record KeptAnswer(J.VariableDeclarations declaration, StatementList list) {
  /** What the answer of an attempt is kept in. */
  static Optional<KeptAnswer> of(LockCall acquire) {
    Optional<Attempt> kept =
        Attempt.of(acquire).filter(attempt -> attempt.answer().isPresent() && attempt.isPlain());
    return kept.filter(
            attempt ->
                attempt.statement().getValue() instanceof J.VariableDeclarations declaration
                    && declaration.getLeadingAnnotations().isEmpty()
                    && !Comments.areInside(declaration))
        .flatMap(Attempt::list)
        .map(list -> new KeptAnswer(kept.get().statement().getValue(), list))
        .filter(answer -> answer.index() + 1 < answer.list.statements().size());
  }

  String name() {
    return declaration.getVariables().get(0).getSimpleName();
  }

  /** The statement behind. */
  Statement next() {
    return list.statements().get(index() + 1);
  }

  /** How often the answer is read, or written anew, as far as names tell. */
  int uses() {
    return list.after(index()).stream().mapToInt(code -> Uses.of(name(), code)).sum();
  }

  /** Whether code needs the answer as a value, and not only to branch. */
  boolean stays() {
    return uses() != Questions.count(name(), list.after(index()));
  }

  /** Whether an expression is the answer. */
  boolean isReadBy(Expression expression) {
    return expression instanceof J.Identifier read && read.getSimpleName().equals(name());
  }

  private int index() {
    return list.indexOf(declaration);
  }
}
