package io.github.lockscope.proof.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a new version of code owes to the old one, as `The contract` of the design says. */
final class Contract {
  private static final Pattern VIEW =
      Pattern.compile("call \\w*ReadWriteLock\\.\\w+Lock\\(\\) on ReentrantReadWriteLock#\\d+");

  private Contract() {}

  /**
   * How a run of the new version breaks the contract with one of the old under the same script.
   *
   * @param hidden the run of the old version without the exceptions of releases without a hold
   */
  static Optional<String> breach(Run old, Run hidden, Run now) {
    if (old.cut()) {
      // It may end, where the old run goes on only because it released what it did not hold.
      return startsWith(work(now), work(old))
              || (old.releasedWhatIsNotHeld() && clause2(hidden, hidden, now).isEmpty())
          ? Optional.empty()
          : Optional.of("other work in a run that goes on and on");
    }
    if (now.cut()) {
      // It may well, where the old run failed only because it released what it did not hold.
      return hidden.cut() && startsWith(work(now), work(hidden))
          ? Optional.empty()
          : Optional.of("goes on and on");
    }
    return old.isClean() ? clause1(old, now) : clause2(old, hidden, now);
  }

  /** How a run of code that has been changed, so that it must release, fails to. */
  static Optional<String> hold(Run now) {
    return now.leaks() ? Optional.of("still held: " + now.held()) : Optional.empty();
  }

  private static Optional<String> clause1(Run old, Run now) {
    if (!ordered(old.events()).equals(ordered(now.events()))) {
      return Optional.of("not the same calls in the same order");
    }
    return old.ending().equals(now.ending()) ? Optional.empty() : Optional.of("another result");
  }

  private static Optional<String> clause2(Run old, Run hidden, Run now) {
    if (!work(now).equals(work(old)) && !work(now).equals(work(hidden))) {
      return Optional.of("other work where the old run leaks");
    }
    if (!now.ending().equals(old.ending()) && !now.ending().equals(hidden.ending())) {
      return Optional.of("another result where the old run leaks");
    }
    return now.releasedWhatIsNotHeld() && !old.releasedWhatIsNotHeld()
        ? Optional.of("releases what it does not hold")
        : Optional.empty();
  }

  /** What is done besides releasing, and besides finding out which lock to release. */
  private static List<String> work(Run run) {
    return run.events().stream()
        .filter(event -> event.kind() != Event.Kind.RELEASE)
        .filter(event -> event.context() != Site.Context.RELEASE)
        .map(Event::text)
        .toList();
  }

  /**
   * The events, those that may swap in a fixed order: releases that stand side by side, and, as
   * EXCEPTION_MADE_LOCKED and CATCH_RUNS_UNLOCKED say, a release and making an exception or passing
   * an interrupt on. Looking for a lock to release, and not getting as far, is no event.
   */
  private static List<String> ordered(List<Event> events) {
    List<String> ordered = new ArrayList<>();
    List<String> releases = new ArrayList<>();
    List<String> exits = new ArrayList<>();
    StringBuilder release = new StringBuilder();
    for (Event event : events) {
      if (event.context() == Site.Context.RELEASE) {
        // A pair has one lock of each kind, and hands it out as often as it is asked; where a lock
        // is read from does not matter, since locks have names of their own.
        boolean isFound = event.text().startsWith("read ") || VIEW.matcher(event.text()).matches();
        release.append(isFound ? "" : event.text() + "; ");
      } else if (event.kind() == Event.Kind.RELEASE) {
        releases.add(release + event.text());
        release.setLength(0);
      } else if (event.context() == Site.Context.EXIT) {
        exits.add(event.text());
      } else {
        flush(releases, exits, ordered);
        ordered.add(event.text());
        release.setLength(0);
      }
    }
    flush(releases, exits, ordered);
    return ordered;
  }

  private static void flush(List<String> releases, List<String> exits, List<String> ordered) {
    releases.stream().sorted().forEach(ordered::add);
    ordered.addAll(exits);
    releases.clear();
    exits.clear();
  }

  private static boolean startsWith(List<String> all, List<String> start) {
    return start.size() <= all.size() && all.subList(0, start.size()).equals(start);
  }
}
