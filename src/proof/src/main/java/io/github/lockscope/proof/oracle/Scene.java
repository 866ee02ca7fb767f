package io.github.lockscope.proof.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What happens while code runs once: its script, and what it has done so far. */
final class Scene {
  private static final int MOST_SILENT_STEPS = 10_000;

  private final List<Integer> script;
  private final Manner manner;
  private final int mostSteps;
  private final List<Integer> options = new ArrayList<>();
  private final List<String> turns = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final Deque<Hints> callers = new ArrayDeque<>();
  private final Map<String, Object> answers = new HashMap<>();
  private final Names names = new Names();
  private final Locks locks = new Locks();
  private final FieldValues fields = new FieldValues();
  private final Set<Object> needed = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean failed;
  private int releasing;
  private int steps;

  /** How a scene goes. */
  enum Manner {
    /** As its script says. */
    SCRIPTED,
    /** So, and a lock that is not held can be released. */
    LENIENT,
    /** So, but no call is told to fail, and what happens is not recorded. */
    UNDISTURBED,
    /** For code that only sets the stage: the first choice everywhere, and nothing is recorded. */
    SILENT
  }

  private Scene(List<Integer> script, Manner manner, int mostSteps) {
    this.script = script;
    this.manner = manner;
    this.mostSteps = mostSteps;
  }

  static Scene of(List<Integer> script, Manner manner, int mostSteps) {
    return new Scene(script, manner, mostSteps);
  }

  static Scene silent() {
    return new Scene(List.of(), Manner.SILENT, MOST_SILENT_STEPS);
  }

  /** Whether events are recorded. */
  boolean records() {
    return manner == Manner.SCRIPTED || manner == Manner.LENIENT;
  }

  /** Whether it goes by a script. */
  boolean isScripted() {
    return manner != Manner.SILENT;
  }

  boolean isLenient() {
    return manner == Manner.LENIENT || manner == Manner.SILENT;
  }

  /** Chooses one of some answers, as the script says or else the first. */
  int choose(int count, Supplier<String> question) {
    if (!isScripted() || count < 2) {
      return 0;
    }
    int at = options.size();
    options.add(count);
    int choice = at < script.size() && script.get(at) < count ? script.get(at) : 0;
    if (choice > 0 && records()) {
      turns.add(question.get() + ": " + choice);
    }
    return choice;
  }

  /**
   * Whether a site is part of finding out which lock to release. Nothing is chosen there: a new
   * release asks for its lock in runs in which the old code did not get as far, and that a lock can
   * be asked for again is what RECEIVER_IS_CALL leaves to the reviewer.
   */
  boolean findsLockToRelease(Site site) {
    return releasing > 0 || site.context() == Site.Context.RELEASE;
  }

  /** Notes an event. */
  void record(Event.Kind kind, Site site, String text) {
    if (records() && !isCut()) {
      Site.Context context = findsLockToRelease(site) ? Site.Context.RELEASE : site.context();
      events.add(new Event(kind, context, text));
    }
  }

  /** Counts what could go on for ever. */
  void step() {
    if (++steps > mostSteps) {
      throw new CutOff("more than " + mostSteps + " steps");
    }
  }

  /** Ends the run where it is; code that catches this gets it again at its next step. */
  CutOff cut(String reason) {
    steps = mostSteps + 1;
    return new CutOff(reason);
  }

  boolean isCut() {
    return steps > mostSteps;
  }

  void fail() {
    failed = true;
  }

  /** Whether a failure has been injected. */
  boolean hasFailed() {
    return failed;
  }

  /** Remembers that code signals, waits or asks about a lock, if that is behind a failure. */
  void need(Object lock) {
    if (failed) {
      needed.add(lock);
    }
  }

  /** Whether code behind a failure needed a lock that is held to this moment. */
  boolean reliesOnLeak() {
    return needed.stream().anyMatch(locks::isHeld);
  }

  /** Whether a failure can be injected; one is enough. */
  boolean canFail() {
    return !failed && (manner == Manner.SCRIPTED || manner == Manner.LENIENT);
  }

  /** Code of the program is called from a method. */
  void enter(Site site) {
    callers.push(site.hints());
    if (findsLockToRelease(site)) {
      releasing++;
    }
  }

  void leave() {
    callers.pop();
    if (releasing > 0) {
      releasing--;
    }
  }

  /** The exceptions that the method of a site or one of its callers catches. */
  Set<String> caught(Site site) {
    Set<String> caught = new LinkedHashSet<>(site.hints().caught());
    callers.forEach(caller -> caught.addAll(caller.caught()));
    return caught;
  }

  /** The answer that was given to the same question before. */
  Object once(String question, Supplier<Object> answer) {
    return answers.computeIfAbsent(question, unasked -> answer.get());
  }

  Names names() {
    return names;
  }

  Locks locks() {
    return locks;
  }

  FieldValues fields() {
    return fields;
  }

  List<Integer> options() {
    return options;
  }

  /** The choices that were not the first one, in words. */
  List<String> turns() {
    return turns;
  }

  List<Event> events() {
    return events;
  }
}
