package io.github.lockscope.proof.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * What code did under a script.
 *
 * @param script the choices that were not the first one, in words
 * @param options how many choices there were each time
 * @param events what it did
 * @param ending what it returned or threw
 * @param held the locks that it left held
 * @param releasedWhatIsNotHeld whether it released a lock more often than it had acquired it
 * @param failed whether a failure was injected
 * @param reliesOnLeak whether, behind the failure, code signalled, waited or asked about a lock
 *     that was then left held
 * @param cut whether it was ended because it went on and on
 */
record Run(
    List<String> script,
    List<Integer> options,
    List<Event> events,
    String ending,
    List<String> held,
    boolean releasedWhatIsNotHeld,
    boolean failed,
    boolean reliesOnLeak,
    boolean cut) {

  /** Whether it released exactly what it acquired. */
  boolean isClean() {
    return held.isEmpty() && !releasedWhatIsNotHeld;
  }

  /** Whether it came to an end with a lock held. */
  boolean leaks() {
    return !cut && !held.isEmpty();
  }

  /** Whether it did wrong though nothing was thrown but what the code itself throws. */
  boolean isWrongWithoutFailure() {
    return !failed && (releasedWhatIsNotHeld || (leaks() && ending.startsWith("returns")));
  }

  /** All of it, in words. */
  List<String> trace() {
    List<String> trace = new ArrayList<>();
    events.forEach(event -> trace.add(event.text()));
    trace.add(cut ? "goes on" : ending);
    if (!held.isEmpty()) {
      trace.add("holds " + held);
    }
    return trace;
  }

  boolean hasAcquired() {
    return events.stream()
        .anyMatch(
            event ->
                event.kind() == Event.Kind.ACQUIRE
                    && event.text().startsWith("acquire ")
                    && !event.text().contains(" throws "));
  }
}
