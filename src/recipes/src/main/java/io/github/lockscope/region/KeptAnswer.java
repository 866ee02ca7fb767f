package io.github.lockscope.region;

import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.Comments;
import io.github.lockscope.tree.Questions;
import io.github.lockscope.tree.Uses;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/**
 * The answer of an attempt to acquire in a variable of its own, with a statement behind: {@code
 * boolean got = tryLock(); …}, or {@code long stamp = tryWriteLock(); …}.
 *
 * @param declaration the declaration, which says nothing else
 * @param list the statements that it is one of
 */
public record KeptAnswer(J.VariableDeclarations declaration, StatementList list) {
  /** What the answer of an attempt is kept in. */
  static Optional<KeptAnswer> of(LockCall acquire) {
    Optional<Attempt> kept =
        Attempt.of(acquire)
            .filter(attempt -> attempt.answer().isPresent())
            .filter(attempt -> attempt.isPlain() || attempt.isStamped());
    return kept.filter(
            attempt ->
                attempt.statement().getValue() instanceof J.VariableDeclarations declaration
                    && declaration.getLeadingAnnotations().isEmpty()
                    && !Comments.areInside(declaration))
        .flatMap(Attempt::list)
        .map(list -> new KeptAnswer(kept.get().statement().getValue(), list))
        .filter(answer -> answer.index() + 1 < answer.list.statements().size());
  }

  /** The name of the variable. */
  public String name() {
    return variable().getSimpleName();
  }

  /** The statement behind. */
  public Statement next() {
    return list.statements().get(index() + 1);
  }

  /**
   * How often the answer is read, or written anew, as far as names tell; what a release is given of
   * a stamp left out.
   */
  int uses() {
    return usesIn(list.after(index())) - (isStamp() ? 1 : 0);
  }

  /** Whether no code but that of one statement reads the answer, or writes it anew. */
  boolean isOnlyUsedIn(Statement statement) {
    return usesIn(list.after(index())) == usesIn(List.of(statement));
  }

  /** Whether code needs the answer as a value, and not only to branch. */
  public boolean stays() {
    return uses() != Questions.count(name(), list.after(index()));
  }

  private boolean isStamp() {
    return variable().getType() == JavaType.Primitive.Long;
  }

  private int usesIn(List<? extends J> code) {
    return code.stream().mapToInt(tree -> Uses.of(name(), tree)).sum();
  }

  private J.VariableDeclarations.NamedVariable variable() {
    return declaration.getVariables().get(0);
  }

  private int index() {
    return list.indexOf(declaration);
  }
}
