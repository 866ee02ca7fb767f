package io.github.lockscope.flow;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a walk through the code came by, whichever way it took. */
final class Trace {
  private final Map<Integer, Set<Integer>> owners = new TreeMap<>();
  private final Set<Integer> madeExceptions = new TreeSet<>();
  private boolean worksAfterRelease;
  private boolean takesAgain;
  private final Set<Integer> unheld = new TreeSet<>();
  private boolean ignoresResult;

  void releases(int release, int acquire) {
    owners.computeIfAbsent(release, key -> new HashSet<>()).add(acquire);
  }

  void worksAfterRelease() {
    worksAfterRelease = true;
  }

  void takesAgain() {
    takesAgain = true;
  }

  void releasesUnheld(int release) {
    unheld.add(release);
  }

  void ignoresResult() {
    ignoresResult = true;
  }

  void makesException(int statement) {
    madeExceptions.add(statement);
  }

  /** The releases that give up what an acquire took, in the order of the text. */
  Set<Integer> releasesOf(int acquire) {
    Set<Integer> releases = new TreeSet<>();
    owners.forEach(
        (release, acquires) -> {
          if (acquires.contains(acquire)) {
            releases.add(release);
          }
        });
    return releases;
  }

  /** Whether a release gives up what one or another acquire took. */
  boolean isShared(int release) {
    return owners.getOrDefault(release, Set.of()).size() > 1;
  }

  /** Whether a release that no other acquire is answered by happens where nothing is held. */
  boolean releasesTwice(int acquire) {
    return unheld.stream()
        .map(release -> owners.getOrDefault(release, Set.of()))
        .anyMatch(acquires -> acquires.isEmpty() || acquires.contains(acquire));
  }

  Set<Integer> madeExceptions() {
    return madeExceptions;
  }

  boolean hasWorkAfterRelease() {
    return worksAfterRelease;
  }

  boolean hasTakenAgain() {
    return takesAgain;
  }

  boolean hasReleasedUnheld() {
    return !unheld.isEmpty();
  }

  boolean hasIgnoredResult() {
    return ignoresResult;
  }
}
