package io.github.lockscope.flow;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import spoon.Launcher;
import spoon.SpoonException;
import spoon.compiler.Environment;
import spoon.reflect.code.CtBlock;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtExecutable;
import spoon.support.compiler.VirtualFile;
import spoon.support.compiler.jdt.JDTBasedSpoonCompiler;

/**
 * One source file, to ask about its lock calls. Types that the file refers to need not be there.
 */
public final class FlowFile {
  /** The newest source level that Spoon's parser reads. */
  private static final int NEWEST_LEVEL = 25;

  private final Optional<Invocations> model;

  private FlowFile(Optional<Invocations> model) {
    this.model = model;
  }

  /**
   * Reads a file.
   *
   * @param text its text; the offsets of questions and answers count its characters
   */
  public static FlowFile parse(String text) {
    Launcher launcher = new Launcher();
    Environment environment = launcher.getEnvironment();
    environment.setNoClasspath(true);
    environment.setCommentEnabled(false);
    environment.setIgnoreDuplicateDeclarations(true);
    environment.setComplianceLevel(Math.min(Runtime.version().feature(), NEWEST_LEVEL));
    environment.setLevel("OFF");
    launcher.addInputResource(new VirtualFile(text, "Source.java"));
    try {
      CtElement model = launcher.buildModel().getUnnamedModule();
      return new FlowFile(
          isWhole(launcher) ? Optional.of(Invocations.in(model)) : Optional.empty());
    } catch (SpoonException | StackOverflowError e) {
      return new FlowFile(Optional.empty());
    }
  }

  /** Whether all of the text is in the model: the parser leaves out what it does not understand. */
  private static boolean isWhole(Launcher launcher) {
    return launcher.getModelBuilder() instanceof JDTBasedSpoonCompiler builder
        && builder.getProblems().stream()
            .noneMatch(problem -> problem.getCategoryID() == CategorizedProblem.CAT_SYNTAX);
  }

  /** Answers a question. Whatever the code, there is an answer; it may be that nobody can tell. */
  public Answer ask(Question question) {
    try {
      return model
          .flatMap(invocations -> LockCalls.find(question, invocations))
          .map(calls -> answer(question, calls))
          .orElseGet(() -> Answer.Unclear.because(Doubt.CANNOT_TELL));
    } catch (CannotTellException | SpoonException | StackOverflowError e) {
      return Answer.Unclear.because(Doubt.CANNOT_TELL);
    }
  }

  private static Answer answer(Question question, LockCalls calls) {
    CtExecutable<?> callable = calls.acquire().getParent(CtExecutable.class);
    if (callable == null || callable.getBody() == null) {
      return Answer.Unclear.because(Doubt.CANNOT_TELL);
    }
    Set<Integer> asked = Set.of(question.acquire().end());
    try {
      return answer(
          calls, asked, callable, Facts.in(callable), () -> Facts.withSteadyFields(callable));
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
    return whole.settled().orElseGet(() -> new Regions(calls, facts, asked, whole).find(guesses));
  }
}
