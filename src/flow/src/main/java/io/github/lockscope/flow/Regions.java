package io.github.lockscope.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import spoon.reflect.code.CtReturn;
import spoon.reflect.code.CtStatement;
import spoon.reflect.code.CtStatementList;
import spoon.reflect.declaration.CtElement;

/** Finds the statements that one release in a {@code finally} can stand around. */
final class Regions {
  private final LockCalls calls;
  private final Facts facts;
  private final int asked;
  private final Callable whole;

  Regions(LockCalls calls, Facts facts, int asked, Callable whole) {
    this.calls = calls;
    this.facts = facts;
    this.asked = asked;
    this.whole = whole;
  }

  Answer find() {
    Openings openings = new Openings(new Walk(calls, facts, asked), calls.acquire());
    List<Answer> answers = openings.find().stream().map(this::from).toList();
    return answers.stream()
        .filter(Answer.Region.class::isInstance)
        .findFirst()
        .orElseGet(
            () ->
                answers.isEmpty()
                    ? new Answer.Unclear(
                        openings.ignoresResult() ? Doubt.RESULT_IGNORED : Doubt.NOT_SEPARATED)
                    : answers.get(0));
  }

  /** The shortest region after which the lock is free on every way. */
  private Answer from(Opening opening) {
    Walk walk = new Walk(calls, facts, asked);
    Ways out = new Ways();
    Paths paths = opening.held();
    List<CtStatement> statements = opening.list().getStatements();
    for (int i = opening.index(); i < statements.size(); i++) {
      paths = walk.statements().run(statements.get(i), paths, out);
      if (!paths.any(path -> path.holds(asked))) {
        return judge(opening, i, walk, out);
      }
    }
    return new Answer.Unclear(Doubt.HELD_AT_END);
  }

  private Answer judge(Opening opening, int last, Walk walk, Ways out) {
    Trace trace = walk.trace();
    Optional<Doubt> doubt = doubt(trace);
    if (doubt.isPresent()) {
      return new Answer.Unclear(doubt.get());
    }
    List<CtStatement> heldJumps = new ArrayList<>();
    out.jumps()
        .forEach(
            (jump, paths) -> {
              if (leaves(jump, opening.list()) && paths.any(path -> path.holds(asked))) {
                heldJumps.add(jump);
              }
            });
    // A way that is left early may have been forgotten. Who ends holding the lock may mean to.
    if (heldJumps.contains(opening.list().getStatements().get(last))) {
      return new Answer.Unclear(Doubt.HELD_AT_END);
    }
    return new Answer.Region(
        opening.place(),
        Lists.behind(opening.list(), last),
        List.copyOf(new TreeSet<>(trace.releasesOf(asked))),
        heldJumps.stream().map(jump -> jump.getPosition().getSourceStart()).sorted().toList(),
        List.copyOf(trace.madeExceptions()));
  }

  private Optional<Doubt> doubt(Trace trace) {
    if (trace.hasReleasedUnheld() || whole.releasesTwice()) {
      return Optional.of(Doubt.RELEASED_TWICE);
    }
    if (trace.hasTakenAgain()) {
      return Optional.of(Doubt.TAKEN_AGAIN);
    }
    if (trace.hasWorkAfterRelease()) {
      return Optional.of(Doubt.WORK_AFTER_RELEASE);
    }
    boolean isAllInside = trace.releasesOf(asked).containsAll(whole.releases());
    return isAllInside ? Optional.empty() : Optional.of(Doubt.HELD_AT_END);
  }

  /** Whether a jump leads out of a list. */
  private static boolean leaves(CtStatement jump, CtStatementList list) {
    if (jump instanceof CtReturn<?>) {
      return true;
    }
    CtElement target = Targets.of(jump);
    return list.hasParent(target);
  }
}
