package io.github.lockscope.flow;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a walk through the code came by, whichever way it took. */
final class Trace {
  private final Map<Integer, Set<Integer>> owners = new TreeMap<>();
  private final Set<Integer> taken = new TreeSet<>();
  private final Set<Integer> madeExceptions = new TreeSet<>();
  private final Set<Integer> worked = new TreeSet<>();
  private final Set<Integer> askedWhileHeld = new TreeSet<>();
  private final Set<String> assignedWhileHeld = new HashSet<>();
  private boolean takesAgain;
  private boolean nests;
  private boolean isReentrant;
  private final Set<Integer> unheld = new TreeSet<>();
  private boolean ignoresResult;
  private boolean losesResult;

  void takes(int acquire) {
    taken.add(acquire);
  }

  void releases(int release, int acquire) {
    owners.computeIfAbsent(release, key -> new HashSet<>()).add(acquire);
  }

  void worksAfter(int release) {
    worked.add(release);
  }

  void asksWhileHeld(int question) {
    askedWhileHeld.add(question);
  }

  void assignsWhileHeld(String variable) {
    assignedWhileHeld.add(variable);
  }

  void takesAgain() {
    takesAgain = true;
  }

  void releasesUnheld(int release) {
    unheld.add(release);
  }

  void nests() {
    nests = true;
  }

  void takesWhileHeld() {
    isReentrant = true;
  }

  void ignoresResult() {
    ignoresResult = true;
  }

  /** What becomes of the answer cannot be followed. */
  void losesResult() {
    losesResult = true;
  }

  void makesException(int statement) {
    madeExceptions.add(statement);
  }

  /** Whether all of some acquires are reached. */
  boolean hasTaken(Set<Integer> acquires) {
    return taken.containsAll(acquires);
  }

  /** The releases that give up what some acquires took, in the order of the text. */
  Set<Integer> releasesOf(Set<Integer> asked) {
    Set<Integer> releases = new TreeSet<>();
    owners.forEach(
        (release, acquires) -> {
          if (acquires.stream().anyMatch(asked::contains)) {
            releases.add(release);
          }
        });
    return releases;
  }

  /** Whether some way leads to a release. */
  boolean hasReached(int release) {
    return owners.containsKey(release) || unheld.contains(release);
  }

  /** The acquires whose holds a release gives up. */
  Set<Integer> ownersOf(int release) {
    return owners.getOrDefault(release, Set.of());
  }

  /** The acquires that share releases with some, themselves included. */
  Set<Integer> sharing(Set<Integer> asked) {
    Set<Integer> sharing = new TreeSet<>(asked);
    boolean hasGrown = true;
    while (hasGrown) {
      hasGrown = false;
      for (Set<Integer> acquires : owners.values()) {
        hasGrown |= acquires.stream().anyMatch(sharing::contains) && sharing.addAll(acquires);
      }
    }
    return sharing;
  }

  /** Whether a release is always the last thing done, and always of something held. */
  boolean isLastThingDone(int release) {
    return owners.containsKey(release) && !worked.contains(release) && !unheld.contains(release);
  }

  /** Whether a question is asked where the lock may be held by one of the acquires. */
  boolean isAskedWhileHeld(int question) {
    return askedWhileHeld.contains(question);
  }

  boolean isAssignedWhileHeld(String variable) {
    return assignedWhileHeld.contains(variable);
  }

  /** Whether a release gives up what one or another acquire took. */
  boolean isShared(int release) {
    return owners.getOrDefault(release, Set.of()).size() > 1;
  }

  /** Whether a release that no other acquire is answered by happens where nothing is held. */
  boolean releasesTwice(Set<Integer> asked) {
    return unheld.stream()
        .map(release -> owners.getOrDefault(release, Set.of()))
        .anyMatch(acquires -> acquires.isEmpty() || acquires.stream().anyMatch(asked::contains));
  }

  Set<Integer> madeExceptions() {
    return madeExceptions;
  }

  boolean hasWorkAfterRelease() {
    return !worked.isEmpty();
  }

  boolean hasTakenAgain() {
    return takesAgain;
  }

  boolean hasReleasedUnheld() {
    return !unheld.isEmpty();
  }

  /** Whether the lock is acquired while it is held by what is asked about. */
  boolean isNested() {
    return nests;
  }

  /** Whether the lock is acquired while it is held. */
  boolean isReentrant() {
    return isReentrant;
  }

  boolean hasLostResult() {
    return losesResult;
  }

  boolean hasIgnoredResult() {
    return ignoresResult;
  }
}
