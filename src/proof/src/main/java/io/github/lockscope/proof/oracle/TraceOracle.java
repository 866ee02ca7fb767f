package io.github.lockscope.proof.oracle;

import io.github.lockscope.proof.oracle.Scene.Manner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whether a new version of a program keeps the contract with the old one, by running both:
 * every method that acquires or releases a lock, under every short script of what the calls in it
 * return or throw, in one thread.
 */
public final class TraceOracle {
  /** The new version may take twice as many: it releases where the old one does not. */
  private static final int MOST_STEPS = 250;

  /** Runs without a failure are few beside those with one, so many more are looked at. */
  private static final int MOST_UNDISTURBED = 1000;

  /** It takes a failure at the one place where somebody then relies on the lock. */
  private static final int MOST_RELYING = 300;

  private final Javac javac = new Javac();
  private final int scriptsPerSubject;
  private final LockKinds kinds;

  /**
   * Creates an oracle for the locks of the platform.
   *
   * @param scriptsPerSubject how many scripts are run at most for each method
   */
  public TraceOracle(int scriptsPerSubject) {
    this(scriptsPerSubject, List.of());
  }

  /**
   * Creates an oracle.
   *
   * @param scriptsPerSubject how many scripts are run at most for each method
   * @param kinds what counts as a lock besides those of the platform
   */
  public TraceOracle(int scriptsPerSubject, List<LockKind> kinds) {
    this.scriptsPerSubject = scriptsPerSubject;
    this.kinds = new LockKinds(kinds);
  }

  /**
   * Compares two versions of a program.
   *
   * @param before the sources before, by relative path
   * @param after the sources after; they declare the same types
   */
  public Verdict compare(Map<String, String> before, Map<String, String> after) {
    Compiled old = javac.compile(before);
    Compiled now = javac.compile(after);
    if (!old.errors().isEmpty() || !now.errors().isEmpty()) {
      return new Verdict(old.errors(), now.errors(), List.of());
    }
    List<Subject> subjects = Subject.of(OwnTypes.of(old), OwnTypes.of(now), kinds);
    Map<Member, Hints> hints = hints(OwnTypes.of(old));
    ProgramLoader oldProgram = ProgramLoader.of(OwnTypes.of(old), kinds, hints);
    ProgramLoader newProgram = ProgramLoader.of(OwnTypes.of(now), kinds, hints);
    List<Trial> trials = new ArrayList<>();
    for (Subject subject : subjects) {
      trials.add(trial(subject, hints, oldProgram, newProgram));
    }
    return new Verdict(List.of(), List.of(), trials);
  }

  private Trial trial(
      Subject subject, Map<Member, Hints> hints, ProgramLoader old, ProgramLoader now) {
    Hints known = hints.getOrDefault(subject.member(), Hints.NONE);
    try {
      Stage oldStage = Stage.of(subject, old, known);
      Stage newStage = Stage.of(subject, now, known);
      Optional<String> obstacle = oldStage.obstacle().or(newStage::obstacle);
      return obstacle.isPresent()
          ? Trial.impossible(subject, obstacle.get())
          : explore(subject, oldStage, newStage, now);
    } catch (ReflectiveOperationException | LinkageError e) {
      return Trial.impossible(subject, e.toString());
    }
  }

  /** Code that could be run before is not to be given up for what a compiler makes of it now. */
  private static Run runNew(Stage stage, List<Integer> script) {
    try {
      return stage.run(script, Manner.SCRIPTED, 2 * MOST_STEPS);
    } catch (VerifyError e) {
      throw new IllegalStateException("the new version cannot be run any more", e);
    }
  }

  private Trial explore(Subject subject, Stage oldStage, Stage newStage, ProgramLoader newProgram) {
    Exploration exploration = new Exploration(scriptsPerSubject);
    boolean acquired = false;
    Leaks leaks = Leaks.NONE;
    int scripts = 0;
    Optional<Finding> finding = Optional.empty();
    Optional<Finding> hold = Optional.empty();
    while (exploration.hasNext() && finding.isEmpty()) {
      List<Integer> script = exploration.next();
      Run old = oldStage.run(script, Manner.SCRIPTED, MOST_STEPS);
      Run now = runNew(newStage, script);
      scripts++;
      acquired |= old.hasAcquired();
      leaks = leaks.with(old, now);
      // What the failure of a release hides.
      Run hidden =
          old.releasedWhatIsNotHeld() ? oldStage.run(script, Manner.LENIENT, MOST_STEPS) : old;
      finding = Contract.breach(old, hidden, now).map(breach -> Finding.of(breach, old, now));
      if (subject.isChanged() && hold.isEmpty()) {
        hold = Contract.hold(now).map(breach -> Finding.of(breach, old, now));
      }
      exploration.branch(script, old);
    }
    if (leaks.onlyByFailureSoFar() && isWrongUndisturbed(oldStage)) {
      leaks = leaks.or(Leaks.WRONG_UNDISTURBED);
    }
    if (leaks.onlyByFailureSoFar() && leaks.after() && reliesOnLeak(oldStage)) {
      leaks = leaks.or(Leaks.RELIED_ON);
    }
    List<String> unreached =
        newProgram.unreached(subject.member()).stream().map(Site::label).toList();
    return new Trial(
        subject.member().toString(),
        subject.isChanged(),
        scripts,
        acquired,
        leaks,
        unreached,
        Optional.empty(),
        finding.isPresent() ? finding : hold);
  }

  /** Whether code leaks where nothing fails, in one of many more runs. */
  private boolean isWrongUndisturbed(Stage stage) {
    Exploration exploration = new Exploration(MOST_UNDISTURBED);
    while (exploration.hasNext()) {
      List<Integer> script = exploration.next();
      Run run = stage.run(script, Manner.UNDISTURBED, MOST_STEPS);
      if (run.isWrongWithoutFailure()) {
        return true;
      }
      exploration.branch(script, run);
    }
    return Exploration.atRandom(MOST_UNDISTURBED)
        .map(script -> stage.run(script, Manner.UNDISTURBED, MOST_STEPS))
        .anyMatch(Run::isWrongWithoutFailure);
  }

  /** Whether code, in one of many more runs, relies on a lock that a failure left held. */
  private static boolean reliesOnLeak(Stage stage) {
    return Exploration.atRandom(MOST_RELYING)
        .map(script -> stage.run(script, Manner.SCRIPTED, MOST_STEPS))
        .anyMatch(Run::reliesOnLeak);
  }

  private static Map<Member, Hints> hints(OwnTypes own) {
    Map<Member, Hints> hints = new HashMap<>();
    own.all()
        .forEach(
            type ->
                type.methods.forEach(
                    method ->
                        hints.put(
                            new Member(type.name, method.name, method.desc), Hints.of(method))));
    return hints;
  }
}
