package io.github.lockscope.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import spoon.reflect.code.CtStatement;
import spoon.reflect.code.CtStatementList;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtExecutable;

/**
 * Finds a region for a flag that follows the lock: it is set behind each acquire and cleared before
 * each release, so that it is right whatever the conditions in between are.
 */
final class HeldFlags {
  private final LockCalls calls;
  private final Facts facts;
  private final Facts guesses;
  private final Set<Integer> acquires;
  private final Set<Integer> releases;

  /**
   * Prepares to look.
   *
   * @param facts what is known for sure
   * @param guesses what the region may be chosen by: a flag is right in any region
   */
  HeldFlags(LockCalls calls, Facts facts, Facts guesses, Callable whole) {
    this.calls = calls;
    this.facts = facts;
    this.guesses = guesses;
    this.acquires = whole.sharing();
    this.releases = whole.releasesOf(acquires);
  }

  /**
   * The region; empty where a flag would not do.
   *
   * @param openings the places from which on the lock is held
   */
  Optional<Answer.Flag> find(List<Opening> openings) {
    if (acquires.size() == 1) {
      for (Opening opening : openings) {
        boolean isAround =
            calls.at(releases).stream()
                .allMatch(release -> index(opening.list(), release) >= opening.index());
        if (isAround) {
          return from(opening, true);
        }
      }
    }
    return start().flatMap(opening -> from(opening, isHeld(opening.held())));
  }

  /** The statement with the first of all calls, in the innermost list that has them all. */
  private Optional<Opening> start() {
    Set<Integer> ends = new TreeSet<>(acquires);
    ends.addAll(releases);
    List<CtElement> all = calls.at(ends);
    for (CtElement at = all.get(0); at.isParentInitialized(); at = at.getParent()) {
      if (at instanceof CtExecutable<?>) {
        return Optional.empty();
      }
      if (at instanceof CtStatementList list
          && !list.isImplicit()
          && all.stream().allMatch(call -> index(list, call) >= 0)) {
        int first = all.stream().mapToInt(call -> index(list, call)).min().orElseThrow();
        return Optional.of(behindAcquire(list, first));
      }
    }
    return Optional.empty();
  }

  /** Where the first statement simply acquires, the region starts behind it. */
  private Opening behindAcquire(CtStatementList list, int first) {
    CtStatement statement = list.getStatements().get(first);
    Walk walk = new Walk(calls, facts, acquires);
    Paths start = Paths.of(Path.start());
    boolean isAcquire = calls.at(acquires).stream().anyMatch(call -> call == statement);
    Paths behind = walk.statements().run(statement, start, new Ways());
    return isAcquire && walk.isAllHeld(behind)
        ? new Opening(list, first + 1, behind)
        : new Opening(list, first, start);
  }

  private boolean isHeld(Paths paths) {
    return paths.any(path -> path.holdsAny(acquires));
  }

  private Optional<Answer.Flag> from(Opening opening, boolean isHeldAtStart) {
    Walk walk = new Walk(calls, guesses, acquires);
    Ways out = new Ways();
    Paths paths = opening.held();
    List<CtStatement> statements = opening.list().getStatements();
    int lastUse =
        calls.at(releases).stream()
            .mapToInt(call -> index(opening.list(), call))
            .max()
            .orElseThrow();
    for (int i = opening.index(); i < statements.size(); i++) {
      paths = walk.statements().run(statements.get(i), paths, out);
      if (i >= lastUse && !walk.isHeld(paths)) {
        return sure(opening, i).isNested() || out.isHeldAt(statements.get(i), walk)
            ? Optional.empty()
            : Optional.of(flag(opening, i, walk, out, isHeldAtStart));
      }
    }
    return Optional.empty();
  }

  private Answer.Flag flag(Opening opening, int last, Walk walk, Ways out, boolean isHeldAtStart) {
    Trace sure = sure(opening, last);
    List<Integer> inside =
        acquires.stream()
            .filter(
                acquire ->
                    calls.at(Set.of(acquire)).stream()
                        .anyMatch(call -> index(opening.list(), call) >= opening.index()))
            .toList();
    return new Answer.Flag(
        opening.place(),
        Lists.behind(opening.list(), last),
        isHeldAtStart,
        inside,
        releases.stream().filter(release -> !sure.isLastThingDone(release)).toList(),
        releases.stream().filter(sure::isLastThingDone).toList(),
        Lists.starts(out.heldJumps(opening.list(), walk)));
  }

  /** What the region does, whatever the guesses are worth. */
  private Trace sure(Opening opening, int last) {
    Walk walk = new Walk(calls, facts, acquires);
    List<CtStatement> region = opening.list().getStatements().subList(opening.index(), last + 1);
    walk.statements().runAll(region, opening.held(), new Ways());
    return walk.trace();
  }

  /** The index of the statement of a list that an element is in; -1 if it is in none. */
  private static int index(CtStatementList list, CtElement element) {
    for (CtElement at = element; at.isParentInitialized(); at = at.getParent()) {
      int index = Lists.indexOf(list, at);
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }
}
