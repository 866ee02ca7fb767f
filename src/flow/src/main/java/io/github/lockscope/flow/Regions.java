package io.github.lockscope.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import spoon.reflect.code.CtStatement;

/** Finds the statements that one release in a {@code finally} can stand around. */
final class Regions {
  /** Where the lock is free on every way. */
  static final BiPredicate<Walk, Paths> FREE = (walk, paths) -> !walk.isHeld(paths);

  /**
   * The same but for ways on which a handler caught a failure and went on with the lock: who
   * releases at the end of the {@code try} did not think of those.
   */
  static final BiPredicate<Walk, Paths> FORGOTTEN = Walk::isHeldOnlyBehindHandlers;

  private final LockCalls calls;
  private final Facts facts;
  private final Set<Integer> asked;
  private final Callable whole;

  Regions(LockCalls calls, Facts facts, Set<Integer> asked, Callable whole) {
    this.calls = calls;
    this.facts = facts;
    this.asked = asked;
    this.whole = whole;
  }

  /**
   * The answer.
   *
   * @param guesses the facts to go by where a flag makes sure whether they are true or not
   */
  Answer find(Supplier<Facts> guesses) {
    List<Answer> strict = answers(FREE);
    Optional<Answer> region = region(strict);
    if (region.isPresent()) {
      return region.get();
    }
    List<Answer> lenient = answers(FORGOTTEN);
    return region(lenient)
        .or(this::ofAllSharing)
        .orElseGet(
            () ->
                new Answer.Unclear(why(strict, lenient), flag(guesses), whole.releasesHeldOnly()));
  }

  private List<Answer> answers(BiPredicate<Walk, Paths> isEnd) {
    return openings().stream().map(opening -> from(opening, isEnd)).toList();
  }

  private List<Opening> openings() {
    return new Openings(new Walk(calls, facts, asked), calls.acquire(), this::heldBefore).find();
  }

  /** The holds of others with which a statement is reached, if they are always the same. */
  private Path heldBefore(CtStatement statement) {
    List<List<Integer>> held =
        whole.isReentrant()
            ? whole.reaching(statement, new Walk(calls, facts, asked)).stream()
                .map(path -> path.holds().stream().filter(one -> !asked.contains(one)).toList())
                .distinct()
                .toList()
            : List.of();
    return held.size() == 1 ? Path.holding(held.get(0)) : Path.start();
  }

  /**
   * The answer for a hold that some handler may seem to be for, while it is for one from before:
   * {@code lock(); try { lock(); work(); unlock(); } finally { unlock(); }}. With a {@code finally}
   * of its own around the region of the inner hold, each release is known to give up its own.
   *
   * @param guesses the facts to go by where a flag makes sure whether they are true or not
   */
  Optional<Answer> findInner(Supplier<Facts> guesses) {
    return openings().stream().flatMap(opening -> inner(opening, guesses).stream()).findFirst();
  }

  private Optional<Answer> inner(Opening opening, Supplier<Facts> guesses) {
    Walk walk = new Walk(calls, facts, asked);
    Paths paths = opening.held();
    List<CtStatement> statements = opening.list().getStatements();
    for (int i = opening.index(); i < statements.size(); i++) {
      paths = walk.statements().run(statements.get(i), paths, new Ways());
      if (FREE.test(walk, paths)) {
        Walk covered = new Walk(calls, facts, asked);
        covered.cover(statements.subList(opening.index(), i + 1));
        Callable known = Callable.walk(whole.body(), covered, asked);
        // Who fails in there has one hold less by then, and must not miss it.
        return known.releasesHeldOnly()
                && known.settled().filter(Answer.Released.class::isInstance).isPresent()
            ? new Regions(calls, facts, asked, known).ofInner(opening, guesses)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Answer> ofInner(Opening opening, Supplier<Facts> guesses) {
    Answer answer = from(opening, FREE);
    if (answer instanceof Answer.Unclear unclear) {
      return unclear.why() == Doubt.WORK_AFTER_RELEASE
          ? Optional.of(new Answer.Unclear(unclear.why(), flag(guesses), false))
          : Optional.empty();
    }
    return Optional.of(answer);
  }

  private static Optional<Answer> region(List<Answer> answers) {
    return answers.stream().filter(Answer.Region.class::isInstance).findFirst();
  }

  /** {@code if (!lock.tryLock()) { waits++; lock.lock(); }}: held by whichever acquire took it. */
  private Optional<Answer> ofAllSharing() {
    Set<Integer> all = whole.sharing(asked);
    if (all.equals(asked)) {
      return Optional.empty();
    }
    Callable shared = Callable.walk(whole.body(), new Walk(calls, facts, all), all);
    return shared.settled().isPresent()
        ? Optional.empty()
        : region(new Regions(calls, facts, all, shared).answers(FREE));
  }

  private Doubt why(List<Answer> strict, List<Answer> lenient) {
    if (strict.isEmpty()) {
      return whole.doubt().orElse(Doubt.NOT_SEPARATED);
    }
    Doubt first = ((Answer.Unclear) strict.get(0)).why();
    return whole
        .doubt()
        .orElse(first == Doubt.HELD_AT_END ? ((Answer.Unclear) lenient.get(0)).why() : first);
  }

  private Optional<Answer.Flag> flag(Supplier<Facts> guesses) {
    return HeldFlags.find(calls, facts, guesses.get(), whole, asked);
  }

  /** The shortest region after which the lock is free. */
  private Answer from(Opening opening, BiPredicate<Walk, Paths> isEnd) {
    Walk walk = new Walk(calls, facts, asked);
    Ways out = new Ways();
    Paths paths = opening.held();
    List<CtStatement> statements = opening.list().getStatements();
    for (int i = opening.index(); i < statements.size(); i++) {
      paths = walk.statements().run(statements.get(i), paths, out);
      if (isEnd.test(walk, paths)) {
        return judge(opening, i, walk, out, walk.isHeld(paths));
      }
    }
    return Answer.Unclear.because(Doubt.HELD_AT_END);
  }

  private Answer judge(Opening opening, int last, Walk walk, Ways out, boolean isForgotten) {
    Trace trace = walk.trace();
    Optional<Doubt> doubt = doubt(trace);
    if (doubt.isPresent()) {
      return Answer.Unclear.because(doubt.get());
    }
    List<CtStatement> heldJumps = out.heldJumps(opening.list(), walk);
    // A way that is left early may have been forgotten. Who ends holding the lock may mean to.
    if (out.isHeldAt(opening.list().getStatements().get(last), walk)) {
      return Answer.Unclear.because(Doubt.HELD_AT_END);
    }
    Set<Integer> releases = new TreeSet<>(trace.releasesOf(asked));
    releases.addAll(unreached(opening.list().getStatements().subList(opening.index(), last + 1)));
    return new Answer.Region(
        opening.place(),
        Lists.behind(opening.list(), last),
        asked,
        List.copyOf(releases),
        new Leaks(Lists.starts(heldJumps), isForgotten),
        List.copyOf(trace.madeExceptions()));
  }

  /** The releases that no way leads to: of the only hold that there is, if of any. */
  private Set<Integer> unreached(List<CtStatement> region) {
    return calls.acquires().equals(asked)
        ? calls.releases().stream()
            .filter(release -> !whole.reaches(release))
            .filter(
                release ->
                    calls.at(Set.of(release)).stream()
                        .allMatch(call -> region.stream().anyMatch(call::hasParent)))
            .collect(Collectors.toSet())
        : Set.of();
  }

  private Optional<Doubt> doubt(Trace trace) {
    if (trace.hasReleasedUnheld() || whole.releasesTwice()) {
      return Optional.of(Doubt.RELEASED_TWICE);
    }
    Optional<Doubt> shared = whole.doubt();
    if (shared.isPresent()) {
      return shared;
    }
    if (trace.hasTakenAgain()) {
      return Optional.of(Doubt.TAKEN_AGAIN);
    }
    if (trace.hasWorkAfterRelease()) {
      return Optional.of(Doubt.WORK_AFTER_RELEASE);
    }
    if (trace.isNested()) {
      return Optional.of(Doubt.SHARED_RELEASE);
    }
    boolean isAllInside = trace.releasesOf(asked).containsAll(whole.releases());
    return isAllInside ? Optional.empty() : Optional.of(Doubt.HELD_AT_END);
  }
}
