package io.github.lockscope.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import spoon.reflect.code.CtLoop;
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
  private final Callable whole;
  private final Set<Integer> acquires;
  private final Set<Integer> releases;

  private HeldFlags(
      LockCalls calls, Facts facts, Facts guesses, Callable whole, Set<Integer> acquires) {
    this.calls = calls;
    this.facts = facts;
    this.guesses = guesses;
    this.whole = whole;
    this.acquires = acquires;
    this.releases = whole.releasesOf(acquires);
  }

  /**
   * Finds the region; empty where a flag would not do.
   *
   * @param facts what is known for sure
   * @param guesses what the region may be chosen by: a flag is right in any region
   * @param asked the acquire that is asked about
   */
  static Optional<Answer.Flag> find(
      LockCalls calls, Facts facts, Facts guesses, Callable whole, Set<Integer> asked) {
    return new HeldFlags(calls, facts, guesses, whole, whole.sharing(asked)).find();
  }

  private Optional<Answer.Flag> find() {
    Optional<Found> found =
        acquires.stream()
            .flatMap(acquire -> startsBehind(Set.of(acquire)).stream())
            .findFirst()
            .or(() -> startsBehind(acquires).stream().findFirst())
            .or(this::startAroundAll)
            .flatMap(this::from);
    Set<Integer> all = whole.sharing(found.map(this::withCrossing).orElse(acquires));
    // Two flags for one lock must not cross each other.
    return all.equals(acquires)
        ? found.map(Found::flag)
        : new HeldFlags(calls, facts, guesses, whole, all).find().or(() -> found.map(Found::flag));
  }

  /** Where a region may start: before the statement of a list with some index. */
  private record Start(CtStatementList list, int index) {}

  /**
   * A flag, and the statements that it is for.
   *
   * @param last the index of the last one
   */
  private record Found(Answer.Flag flag, CtStatementList list, int first, int last) {
    boolean has(CtElement element) {
      int index = index(list, element);
      return first <= index && index <= last;
    }
  }

  /**
   * The acquires, those whose holds are open where the region starts or ends, and those in it that
   * are answered by no release: a flag must be right there as well.
   */
  private Set<Integer> withCrossing(Found found) {
    Set<Integer> all = new TreeSet<>(acquires);
    for (int acquire : calls.acquires()) {
      if (isInside(acquire, found) && whole.releasesOf(Set.of(acquire)).isEmpty()) {
        all.add(acquire);
      }
    }
    for (int release : calls.releases()) {
      for (int owner : whole.ownersOf(release)) {
        if (isInside(release, found) != isInside(owner, found)) {
          all.add(owner);
        }
      }
    }
    return all;
  }

  private boolean isInside(int call, Found found) {
    return calls.at(Set.of(call)).stream().allMatch(found::has);
  }

  /** The places from which on the lock is held by some acquires, and behind which all else is. */
  private List<Start> startsBehind(Set<Integer> own) {
    Set<Integer> others = new TreeSet<>(acquires);
    others.addAll(releases);
    others.removeAll(own);
    List<CtElement> rest = calls.at(others);
    return calls.at(own).stream()
        .flatMap(call -> new Openings(new Walk(calls, facts, own), call).find().stream())
        .filter(
            opening ->
                rest.stream().allMatch(call -> index(opening.list(), call) >= opening.index()))
        .map(opening -> new Start(opening.list(), opening.index()))
        .toList();
  }

  /** The statement with the first of all calls, in the innermost list that has them all. */
  private Optional<Start> startAroundAll() {
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
        return Optional.of(new Start(list, first));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> from(Start start) {
    return from(start.list(), start.index(), Regions.FREE)
        .or(() -> from(start.list(), start.index(), Regions.FORGOTTEN));
  }

  private Optional<Found> from(CtStatementList list, int first, BiPredicate<Walk, Paths> isEnd) {
    List<CtStatement> statements = list.getStatements();
    if (first == statements.size()) {
      return Optional.empty();
    }
    Opening opening = new Opening(list, first, reaching(statements.get(first)));
    boolean isHeldAtStart = opening.held().any(path -> path.holdsAny(acquires));
    if (isHeldAtStart && !opening.held().stream().allMatch(path -> path.holdsAny(acquires))) {
      return Optional.empty();
    }
    Walk walk = new Walk(calls, guesses, acquires);
    Ways out = new Ways();
    Paths paths = opening.held();
    int lastUse =
        calls.at(releases).stream().mapToInt(call -> index(list, call)).max().orElseThrow();
    for (int i = first; i < statements.size(); i++) {
      paths = walk.statements().run(statements.get(i), paths, out);
      if (i >= lastUse && isEnd.test(walk, paths)) {
        Outcome sure = sure(opening, i);
        // Where nobody gets out with the lock there is nothing to release for.
        if (sure.trace().isNested() || !sure.leaks() || out.isHeldAt(statements.get(i), walk)) {
          return Optional.empty();
        }
        Leaks leaks =
            new Leaks(Lists.starts(out.heldJumps(opening.list(), walk)), walk.isHeld(paths));
        Answer.Flag flag = flag(opening, i, leaks, sure.trace(), isHeldAtStart);
        // A flag that never changes says nothing: the calls do not add up.
        boolean isIdle = isHeldAtStart && flag.acquires().isEmpty() && flag.releases().isEmpty();
        return isIdle ? Optional.empty() : Optional.of(new Found(flag, list, first, i));
      }
    }
    return Optional.empty();
  }

  /** The ways by which a statement is reached, with all that is held by then. */
  private Paths reaching(CtStatement statement) {
    return whole
        .reaching(statement, new Walk(calls, facts, acquires))
        .only(path -> !isLeftByEarlierRound(path, statement))
        .each(Path::fresh);
  }

  /** Whether a way is there only because a round of the loop around forgot to release. */
  private boolean isLeftByEarlierRound(Path path, CtStatement statement) {
    List<CtElement> piledUp = calls.at(path.piledUp());
    CtLoop loop = statement.getParent(CtLoop.class);
    return !piledUp.isEmpty()
        && piledUp.stream().allMatch(acquire -> acquire.getParent(CtLoop.class) == loop);
  }

  private Answer.Flag flag(
      Opening opening, int last, Leaks leaks, Trace sure, boolean isHeldAtStart) {
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
        acquires,
        inside,
        releases.stream().filter(release -> !sure.isLastThingDone(release)).toList(),
        releases.stream().filter(sure::isLastThingDone).toList(),
        leaks);
  }

  /**
   * What a region does, whatever the guesses are worth.
   *
   * @param leaks whether some way out of it has the lock
   */
  private record Outcome(Trace trace, boolean leaks) {}

  private Outcome sure(Opening opening, int last) {
    Walk walk = new Walk(calls, facts, acquires);
    List<CtStatement> region = opening.list().getStatements().subList(opening.index(), last + 1);
    Ways out = new Ways();
    Paths end = walk.statements().runAll(region, opening.held(), out);
    boolean leaks = walk.isHeld(end) || walk.isHeld(out.thrown()) || walk.isHeld(out.jumping());
    return new Outcome(walk.trace(), leaks);
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
