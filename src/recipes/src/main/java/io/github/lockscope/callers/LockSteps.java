package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.tree.CodeVisitor;
import io.github.lockscope.tree.Exits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/**
 * What some code does about the lock of an acquire, in the order of its text: it takes the lock,
 * gives it up, or runs what may leave it held.
 */
final class LockSteps extends CodeVisitor<Integer> {
  /** What a step does. */
  enum Kind {
    TAKE,
    GIVE,
    RUN
  }

  /**
   * One step.
   *
   * @param place the place of the call
   * @param call the call, if it is one on the lock itself
   */
  record Step(Kind kind, Cursor place, Optional<LockCall> call) {
    boolean isIn(J tree) {
      return place.isScopeInPath(tree);
    }

    /** What is given up on an early way out is still held on the way on. */
    private int changeFor(Step later) {
      return switch (kind) {
        case RUN -> 0;
        case TAKE -> 1;
        case GIVE ->
            place
                    .getPathAsStream(J.Block.class::isInstance)
                    .findFirst()
                    .filter(block -> Exits.endsInJump((J.Block) block))
                    .filter(block -> !later.isIn((J) block))
                    .isPresent()
                ? 0
                : -1;
      };
    }
  }

  private final J code;
  private final LockCall acquire;
  private final J region;
  private final Holds holds;
  private final CallGraph graph;
  private final Predicate<J> runs;
  private final LockHands hands;
  private final List<Step> steps = new ArrayList<>();

  private LockSteps(
      J code, LockCall acquire, Holds holds, LockHands hands, CallGraph graph, Predicate<J> runs) {
    this.code = code;
    this.acquire = acquire;
    this.region = LockCalls.callableAt(acquire.cursor()).getValue();
    this.holds = holds;
    this.graph = graph;
    this.runs = runs;
    this.hands = hands;
  }

  /**
   * The steps of some code.
   *
   * @param runs whether a call may run what may leave the lock held
   */
  static LockSteps of(
      Cursor code,
      LockCall acquire,
      Holds holds,
      LockHands hands,
      CallGraph graph,
      Predicate<J> runs) {
    LockSteps steps = new LockSteps(code.getValue(), acquire, holds, hands, graph, runs);
    steps.visit(code.<J>getValue(), 0, code.getParentOrThrow());
    return steps;
  }

  /** Those of a kind, in the order of the text. */
  Stream<Step> are(Kind kind) {
    return steps.stream().filter(step -> step.kind() == kind);
  }

  boolean isBefore(Step one, Step other) {
    return steps.indexOf(one) < steps.indexOf(other);
  }

  /** How many more holds the code has taken than given up where it comes to a step. */
  int heldAt(Step step) {
    return before(step).mapToInt(earlier -> earlier.changeFor(step)).sum();
  }

  /** Whether the code has given a hold up where it comes to a step. */
  boolean isGivenBefore(Step step) {
    return before(step).anyMatch(earlier -> earlier.changeFor(step) < 0);
  }

  /**
   * How many more holds the code has taken than given up where it comes to a step.
   *
   * @param isSkipped what does not run any more from another step on
   */
  int heldWithout(Predicate<Step> isSkipped, Step from, Step step) {
    return before(step)
        .filter(earlier -> isBefore(earlier, from) || !isSkipped.test(earlier))
        .mapToInt(earlier -> earlier.changeFor(step))
        .sum();
  }

  /** The step that takes what another one gives up, as far as that is known. */
  Optional<Step> takenFor(Step give, Holds known) {
    return give.call()
        .flatMap(known::ownerOf)
        .flatMap(
            owner ->
                are(Kind.TAKE)
                    .filter(take -> take.call().filter(owner::equals).isPresent())
                    .filter(take -> isBefore(take, give))
                    .findFirst());
  }

  /** {@code unlock(); try { run(); } finally { lock(); }}: whether it is, whatever fails. */
  boolean isTakenBackBehind(Step run) {
    return run.place()
        .getPathAsStream(J.Try.class::isInstance)
        .map(J.Try.class::cast)
        .filter(attempt -> attempt.getFinally() != null && run.isIn(attempt.getBody()))
        .anyMatch(
            attempt ->
                are(Kind.TAKE)
                    .flatMap(
                        take -> take.place().getPathAsStream(J.Block.class::isInstance).limit(1))
                    .anyMatch(block -> block == attempt.getFinally()));
  }

  private Stream<Step> before(Step step) {
    return steps.subList(0, steps.indexOf(step)).stream();
  }

  /** What a lambda with the region does about its own hold is no step of the code around. */
  @Override
  public J.Lambda visitLambda(J.Lambda lambda, Integer p) {
    return isRegionWithin(lambda) ? lambda : super.visitLambda(lambda, p);
  }

  @Override
  public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
    return isRegionWithin(method) ? method : super.visitMethodDeclaration(method, p);
  }

  private boolean isRegionWithin(J callable) {
    return callable == region && callable != code;
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
    J.MethodInvocation visited = super.visitMethodInvocation(call, p);
    Optional<LockCall> own =
        holds.within(List.of(call)).stream().filter(one -> one.id().equals(call.getId())).findAny();
    if (call.getId().equals(acquire.id())) {
      add(Kind.RUN, own);
    } else if (own.isPresent()) {
      if (Releasers.mayBeOfOneLock(own.get(), acquire)) {
        add(own.get().acquires() ? Kind.TAKE : Kind.GIVE, own);
      }
    } else {
      run(call);
      boolean takes = isAnyOf(hands.takers(), call);
      boolean gives = isAnyOf(hands.givers(), call);
      if (takes != gives) {
        add(takes ? Kind.TAKE : Kind.GIVE, own);
      }
    }
    return visited;
  }

  private boolean isAnyOf(Set<UUID> members, J.MethodInvocation call) {
    return !members.isEmpty() && graph.reaches(List.of(call), members);
  }

  @Override
  public J.NewClass visitNewClass(J.NewClass creation, Integer p) {
    J.NewClass visited = super.visitNewClass(creation, p);
    run(creation);
    return visited;
  }

  @Override
  public J.MemberReference visitMemberReference(J.MemberReference reference, Integer p) {
    run(reference);
    if (ReleaseReference.at(getCursor()).mayRelease(acquire)) {
      add(Kind.GIVE, Optional.empty());
    }
    return super.visitMemberReference(reference, p);
  }

  private void run(J code) {
    if (runs.test(code)) {
      add(Kind.RUN, Optional.empty());
    }
  }

  private void add(Kind kind, Optional<LockCall> call) {
    steps.add(new Step(kind, getCursor(), call));
  }
}
