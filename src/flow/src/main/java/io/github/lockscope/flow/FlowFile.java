package io.github.lockscope.flow;

import java.util.Optional;
import java.util.Set;
import spoon.Launcher;
import spoon.SpoonException;
import spoon.compiler.Environment;
import spoon.reflect.code.CtBlock;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtExecutable;
import spoon.support.compiler.VirtualFile;

/**
 * One source file, to ask about its lock calls. Types that the file refers to need not be there.
 */
public final class FlowFile {
  /** The newest source level that Spoon's parser reads. */
  private static final int NEWEST_LEVEL = 25;

  private final Optional<CtElement> model;

  private FlowFile(Optional<CtElement> model) {
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
      return new FlowFile(Optional.of(launcher.buildModel().getUnnamedModule()));
    } catch (SpoonException | StackOverflowError e) {
      return new FlowFile(Optional.empty());
    }
  }

  /** Answers a question. Whatever the code, there is an answer; it may be that nobody can tell. */
  public Answer ask(Question question) {
    try {
      return model
          .flatMap(root -> LockCalls.find(question, root))
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
    CtBlock<?> body = callable.getBody();
    Facts facts = Facts.in(callable);
    Set<Integer> asked = Set.of(question.acquire().end());
    Callable whole = Callable.walk(body, new Walk(calls, facts, asked), asked);
    return whole
        .settled()
        .orElseGet(
            () ->
                new Regions(calls, facts, asked, whole)
                    .find(() -> Facts.withSteadyFields(callable)));
  }
}
