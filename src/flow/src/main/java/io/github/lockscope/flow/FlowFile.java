package io.github.lockscope.flow;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import spoon.SpoonException;
import spoon.reflect.code.CtBlock;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtExecutable;

/**
 * One source file, to ask about its lock calls. Types that the file refers to need not be there.
 */
public final class FlowFile {
  private final Optional<Invocations> model;
  private final IdentityHashMap<CtElement, Facts> facts = new IdentityHashMap<>();

  private FlowFile(Optional<Invocations> model) {
    this.model = model;
  }

  /**
   * Reads a file.
   *
   * @param text its text; the offsets of questions and answers count its characters
   */
  public static FlowFile parse(String text) {
    ModelBuilder builder = new ModelBuilder(text);
    return new FlowFile(invocations(builder).filter(all -> builder.isWhole()));
  }

  private static Optional<Invocations> invocations(ModelBuilder builder) {
    try {
      return Optional.of(Invocations.in(builder.model()));
    } catch (RuntimeException | StackOverflowError e) {
      // Not only by exceptions of its own does Spoon say that some code is too much for it.
      return Optional.empty();
    }
  }

  /** Answers a question. Whatever the code, there is an answer; it may be that nobody can tell. */
  public Answer ask(Question question) {
    return found(question, (calls, callable) -> answer(question, calls, callable))
        .orElseGet(() -> Answer.Unclear.because(Doubt.CANNOT_TELL));
  }

  /**
   * Whether a local variable may stand for another lock by the time of a release: it is assigned
   * while the lock is held, or something else is given up than what is held.
   *
   * @param question a question about the lock that the variable stands for
   */
  public boolean mayMoveOn(String variable, Question question) {
    return found(question, (calls, callable) -> movesOn(variable, calls, callable)).orElse(true);
  }

  /**
   * Whether an acquire takes back what the caller held and the callable has given up: started with
   * one hold, each way leads on with one, and never with more.
   */
  public boolean takesBack(Question question) {
    return found(
            question,
            (calls, callable) ->
                Callable.takesBack(
                    callable.getBody(),
                    calls.without(calls.questionEnds()),
                    facts.computeIfAbsent(callable, Facts::in),
                    question.acquire().end()))
        .orElse(false);
  }

  /** What is found out about the calls of a question; empty where nobody can tell. */
  private <T> Optional<T> found(
      Question question, BiFunction<LockCalls, CtExecutable<?>, T> finding) {
    try {
      return model
          .flatMap(invocations -> LockCalls.find(question, invocations))
          .flatMap(
              calls ->
                  Optional.<CtExecutable<?>>ofNullable(
                          calls.acquire().getParent(CtExecutable.class))
                      .filter(callable -> callable.getBody() != null)
                      .map(callable -> finding.apply(calls, callable)));
    } catch (CannotTellException | SpoonException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private boolean movesOn(String variable, LockCalls calls, CtExecutable<?> callable) {
    // Who asks whether the lock is held may ask about what the caller holds.
    LockCalls all = calls.without(calls.questionEnds());
    Walk walk = new Walk(all, facts.computeIfAbsent(callable, Facts::in), Set.of());
    walk.statements().run(callable.getBody(), Paths.of(Path.start()), new Ways());
    return walk.trace().isAssignedWhileHeld(variable) || walk.trace().hasReleasedUnheld();
  }

  private Answer answer(Question question, LockCalls calls, CtExecutable<?> callable) {
    Set<Integer> asked = Set.of(question.acquire().end());
    try {
      return answer(
          calls,
          asked,
          callable,
          facts.computeIfAbsent(callable, Facts::in),
          () -> Facts.withSteadyFields(callable));
    } catch (TooManyWaysException e) {
      // With nothing remembered there are fewer ways, some of which nobody takes: less is allowed.
      return answer(calls, asked, callable, Facts.NONE, () -> Facts.NONE);
    }
  }

  private static Answer answer(
      LockCalls calls,
      Set<Integer> asked,
      CtExecutable<?> callable,
      Facts facts,
      Supplier<Facts> guesses) {
    CtBlock<?> body = callable.getBody();
    Callable whole = Callable.walk(body, new Walk(calls, facts, asked), asked);
    Set<Integer> aboutCaller =
        calls.questionEnds().stream().filter(whole::asksAboutCaller).collect(Collectors.toSet());
    if (!aboutCaller.isEmpty()) {
      return answer(calls.without(aboutCaller), asked, callable, facts, guesses);
    }
    Supplier<Regions> regions = () -> new Regions(calls, facts, asked, whole);
    if (whole.sharesHolds() && !Questions.matterIn(calls)) {
      Optional<Answer> inner = regions.get().findInner(guesses);
      if (inner.isPresent()) {
        return inner.get();
      }
    }
    return whole
        .settled()
        .orElseGet(
            () ->
                Questions.matterIn(calls)
                    ? Answer.Unclear.because(Doubt.NOT_SEPARATED)
                    : regions.get().find(guesses));
  }
}
