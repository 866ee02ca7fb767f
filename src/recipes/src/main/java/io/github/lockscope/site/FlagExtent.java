package io.github.lockscope.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.Statement;

/**
 * The statements that a flag is for, and what becomes of the releases in them.
 *
 * @param list the list that they are in
 * @param opening the statement that they follow; empty where they start their list
 * @param region the statements, without a release at their end that goes
 * @param behind the index of the last of them, that release included
 * @param takings where the lock is taken
 * @param releases the releases that stay
 * @param gone the statements that go, as the {@code finally} stands for their releases
 * @param ownFlag the variable of the code that tells already
 */
public record FlagExtent(
    StatementList list,
    Optional<Statement> opening,
    List<Statement> region,
    int behind,
    Set<Taking> takings,
    List<LockCall> releases,
    Set<UUID> gone,
    Optional<OwnFlag> ownFlag) {

  /** The same up to the end of the list, where no release is the last thing done. */
  public FlagExtent toTheEnd(List<LockCall> all) {
    List<Statement> statements = list.statements();
    int first = opening.map(statement -> list.indexOf(statement) + 1).orElse(0);
    return new FlagExtent(
        list,
        opening,
        statements.subList(first, statements.size()),
        statements.size() - 1,
        takings,
        all,
        Set.of(),
        ownFlag);
  }

  /** What follows in the list. */
  public List<Statement> tail() {
    List<Statement> statements = list.statements();
    return statements.subList(behind + 1, statements.size());
  }

  /** The last statement, be it one that goes. */
  public UUID last() {
    return list.statements().get(behind).getId();
  }

  /** Whether the last statement goes and the {@code try} takes its place. */
  public boolean isLastReplaced() {
    return gone.contains(last());
  }

  /** The statements that go from inside. */
  public Set<UUID> deleted() {
    return gone.stream().filter(statement -> !statement.equals(last())).collect(Collectors.toSet());
  }

  /** Whether nothing is left to do under the lock. */
  public boolean isIdle() {
    List<Statement> remaining =
        region.stream().filter(statement -> !gone.contains(statement.getId())).toList();
    return NothingDone.by(remaining, list);
  }
}
