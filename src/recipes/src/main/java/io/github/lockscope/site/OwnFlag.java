package io.github.lockscope.site;

import io.github.lockscope.tree.Assignments;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;
import org.openrewrite.java.tree.Statement;

/**
 * The variable by which code tells by itself whether it has a lock: {@code boolean locked = false;
 * … locked = lock.tryLock();}, or {@code … lock.lock(); locked = true;}.
 *
 * @param name its name
 * @param isDeclaredFirst whether the first statement of the region declares it, with the answer
 */
public record OwnFlag(String name, boolean isDeclaredFirst) {
  /**
   * The variable, if it is right from the start of a region to its end.
   *
   * @param takings where the region takes the lock, by the acquires; it releases nowhere but at its
   *     end
   * @param region the statements of the region
   * @param list the cursor of the list that they are in
   */
  public static Optional<OwnFlag> of(
      Map<LockCall, Taking> takings, List<Statement> region, Cursor list) {
    Set<Optional<String>> names =
        takings.entrySet().stream()
            .map(entry -> toldBy(entry.getKey(), entry.getValue(), region, list))
            .collect(Collectors.toSet());
    Optional<String> name = names.size() == 1 ? names.iterator().next() : Optional.empty();
    return name.flatMap(flag -> of(flag, Set.copyOf(takings.values()), region, list));
  }

  private static Optional<String> toldBy(
      LockCall acquire, Taking taking, List<Statement> region, Cursor list) {
    Optional<J.Identifier> answer =
        taking instanceof Taking.Behind behind ? behind.answer() : Optional.empty();
    return answer
        .or(() -> Attempt.of(acquire).flatMap(Attempt::answer))
        .or(() -> SetByHand.at(taking, region))
        .filter(flag -> HoldFlag.isLocalFlag(flag) || BoxedFlag.is(flag, list))
        .map(J.Identifier::getSimpleName);
  }

  private static Optional<OwnFlag> of(
      String name, Set<Taking> takings, List<Statement> region, Cursor list) {
    J member = Locals.member(list).getValue();
    Optional<J.VariableDeclarations.NamedVariable> declaration =
        Locals.around(list).declaration(name);
    if (declaration.filter(variable -> variable.getInitializer() != null).isEmpty()) {
      return Optional.empty();
    }
    Statement first = region.get(0);
    boolean isDeclaredFirst =
        takings.size() == 1
            && region.size() > 1
            && takings.iterator().next().at().equals(first.getId())
            && Trees.contain(first, declaration.get().getId());
    boolean isDeclaredBefore =
        J.Literal.isLiteralValue(declaration.get().getInitializer(), false)
            && isDeclaredAnew(declaration.get(), list)
            && !isOfOtherGroup(declaration.get(), list)
            && region.stream()
                .noneMatch(statement -> Trees.contain(statement, declaration.get().getId()));
    int assignments = isDeclaredFirst ? 0 : takings.size();
    return (isDeclaredFirst || isDeclaredBefore) && Assignments.of(name, member) == assignments
        ? Optional.of(new OwnFlag(name, isDeclaredFirst))
        : Optional.empty();
  }

  /**
   * JLS 6.3: a group of a {@code switch} may use what one before it declares, but not its value.
   */
  private static boolean isOfOtherGroup(
      J.VariableDeclarations.NamedVariable variable, Cursor list) {
    return list.getPathAsStream(J.class::isInstance)
        .filter(J.Switch.class::isInstance)
        .flatMap(choice -> ((J.Switch) choice).getCases().getStatements().stream())
        .filter(group -> list.getPathAsStream().noneMatch(group::equals))
        .anyMatch(group -> Trees.contain(group, variable.getId()));
  }

  /** Whether each round of a loop around a list has a variable of its own. */
  private static boolean isDeclaredAnew(
      J.VariableDeclarations.NamedVariable variable, Cursor list) {
    return list.getPathAsStream(J.class::isInstance)
        .filter(Loop.class::isInstance)
        .findFirst()
        .filter(loop -> !Trees.contain(((Loop) loop).getBody(), variable.getId()))
        .isEmpty();
  }
}
