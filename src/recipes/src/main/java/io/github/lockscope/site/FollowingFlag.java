package io.github.lockscope.site;

import io.github.lockscope.tree.Assignments;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Trees;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * The variable by which code tells from its acquire on whether it has the lock: {@code lock();
 * boolean locked = true; … unlock(); locked = false;}.
 *
 * @param name its name
 * @param declaration the statement that declares it behind the acquire, if that is where it is
 * @param lateReleases the releases before which it is still to be cleared
 * @param lateClearings what clears it behind these
 */
public record FollowingFlag(
    String name, Optional<UUID> declaration, Set<UUID> lateReleases, Set<UUID> lateClearings) {
  /** The variable, if it is right all over a region that starts with the lock. */
  public static Optional<FollowingFlag> of(FlagExtent extent) {
    List<Clearing> clearings =
        extent.releases().stream().flatMap(release -> Clearing.beside(release).stream()).toList();
    Set<String> names = clearings.stream().map(Clearing::flag).collect(Collectors.toSet());
    return names.size() == 1 && clearings.size() == extent.releases().size()
        ? of(names.iterator().next(), clearings, extent)
        : Optional.empty();
  }

  private static Optional<FollowingFlag> of(
      String name, List<Clearing> clearings, FlagExtent extent) {
    Statement first = extent.region().get(0);
    boolean isDeclaredFirst = declares(name, first);
    boolean isSetFirst = HoldFlag.isSetTo(true, name, first);
    boolean isSetBefore = !isDeclaredFirst && !isSetFirst && isDeclaredBefore(name, extent);
    int assignments = clearings.size() + extent.takings().size() + (isSetFirst ? 1 : 0);
    Set<UUID> late = ids(clearings, Clearing::assignment);
    boolean follows =
        (isDeclaredFirst || isSetBefore || (isSetFirst && hasValue(name, extent)))
            && extent.takings().stream().allMatch(taking -> isToldAt(taking, name, extent))
            && assignmentsIn(extent.region(), name) == assignments
            && (!isSetBefore || Assignments.of(name, member(extent)) == assignments)
            && !late.contains(extent.last())
            && clearings.stream().noneMatch(Clearing::isLateAndHandled);
    return follows
        ? Optional.of(
            new FollowingFlag(
                name,
                isDeclaredFirst ? Optional.of(first.getId()) : Optional.empty(),
                ids(clearings, clearing -> clearing.release().statementId().orElseThrow()),
                late))
        : Optional.empty();
  }

  private static boolean isToldAt(Taking taking, String name, FlagExtent extent) {
    return SetByHand.at(taking, extent.region())
        .filter(flag -> flag.getSimpleName().equals(name))
        .isPresent();
  }

  private static boolean declares(String name, Statement statement) {
    return statement instanceof J.VariableDeclarations declaration
        && declaration.getVariables().size() == 1
        && declaration.getVariables().get(0).getSimpleName().equals(name)
        && J.Literal.isLiteralValue(declaration.getVariables().get(0).getInitializer(), true);
  }

  /** Whether the list declares it right before the region, and so anew each time. */
  private static boolean isDeclaredBefore(String name, FlagExtent extent) {
    int start = extent.list().indexOf(extent.region().get(0));
    return extent.list().statements().subList(0, start).stream()
        .anyMatch(statement -> declares(name, statement));
  }

  /** JLS 16.2.15: a {@code finally} can ask only for what has a value before the {@code try}. */
  private static boolean hasValue(String name, FlagExtent extent) {
    return Locals.around(extent.list().cursor())
        .declaration(name)
        .filter(variable -> variable.getInitializer() != null)
        .filter(
            variable ->
                extent.region().stream()
                    .noneMatch(statement -> Trees.contain(statement, variable.getId())))
        .isPresent();
  }

  private static int assignmentsIn(List<Statement> region, String name) {
    return region.stream().mapToInt(statement -> Assignments.of(name, statement)).sum();
  }

  private static J member(FlagExtent extent) {
    return Locals.member(extent.list().cursor()).getValue();
  }

  private static Set<UUID> ids(List<Clearing> clearings, Function<Clearing, UUID> id) {
    return clearings.stream().filter(Clearing::isLate).map(id).collect(Collectors.toSet());
  }

  /** What goes from inside of a region where these say what there is to say. */
  Set<UUID> deleted(FlagExtent extent) {
    return Stream.concat(extent.deleted().stream(), lateClearings.stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * {@code locked = false;} beside a release.
   *
   * @param flag the name of the variable
   * @param assignment the statement
   * @param isLate whether it is behind the release
   */
  private record Clearing(LockCall release, String flag, UUID assignment, boolean isLate) {
    static Optional<Clearing> beside(LockCall release) {
      Optional<StatementList> list = release.statement().flatMap(StatementList::holding);
      if (list.isEmpty()) {
        return Optional.empty();
      }
      List<Statement> statements = list.get().statements();
      int own = list.get().indexOf(release.statement().orElseThrow().getValue());
      return of(release, statements, own - 1, false)
          .or(() -> of(release, statements, own + 1, true));
    }

    /** Whether somebody goes on where the release fails, and may ask before it is cleared. */
    boolean isLateAndHandled() {
      Object callable = LockCalls.callableAt(release.cursor()).getValue();
      return isLate
          && release
              .cursor()
              .getPathAsStream(J.class::isInstance)
              .takeWhile(tree -> tree != callable)
              .anyMatch(
                  tree ->
                      tree instanceof J.Try attempt
                          && (!attempt.getCatches().isEmpty() || attempt.getFinally() != null));
    }

    private static Optional<Clearing> of(
        LockCall release, List<Statement> statements, int index, boolean isLate) {
      return index >= 0
              && index < statements.size()
              && statements.get(index) instanceof J.Assignment assignment
              && assignment.getVariable() instanceof J.Identifier variable
              && HoldFlag.isLocalFlag(variable)
              && HoldFlag.isSetTo(false, variable.getSimpleName(), assignment)
          ? Optional.of(new Clearing(release, variable.getSimpleName(), assignment.getId(), isLate))
          : Optional.empty();
    }
  }
}
