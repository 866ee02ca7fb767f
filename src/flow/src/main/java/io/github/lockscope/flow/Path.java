package io.github.lockscope.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known after one way through the code.
 *
 * @param holds the acquires whose holds are open, the latest last, by the ends of their calls
 * @param since what happened since the hold that is asked about was given up
 * @param release the call that gave it up just now; 0 for none
 * @param isCaughtHolding whether a handler caught what failed while it was open
 * @param facts the conditions known to be true or false
 */
record Path(
    List<Integer> holds,
    Since since,
    int release,
    boolean isCaughtHolding,
    Map<Fact, Boolean> facts) {
  /** What happened since the hold that is asked about was given up. */
  enum Since {
    /** It was not given up. */
    NOT_RELEASED,

    /** It was given up just now. */
    RELEASED,

    /** Work was done after it was given up. */
    WORKED
  }

  /** A loop that piles holds up leaks whatever their number. */
  private static final int MOST_OF_ONE = 2;

  /**
   * Maps that differ only in which of their values are true have the same hash code, or nearly: all
   * ways would fall into a few buckets.
   */
  @Override
  public int hashCode() {
    int known = 0;
    for (Map.Entry<Fact, Boolean> fact : facts.entrySet()) {
      known += fact.getKey().hashCode() * (fact.getValue() ? 0x9E3779B1 : 0x85EBCA77);
    }
    return Objects.hash(holds, since, release, isCaughtHolding, known);
  }

  static Path start() {
    return new Path(List.of(), Since.NOT_RELEASED, 0, false, Map.of());
  }

  /** The start of code that is reached with some holds open. */
  static Path holding(List<Integer> holds) {
    return new Path(holds, Since.NOT_RELEASED, 0, false, Map.of());
  }

  /** The same with nothing given up so far. */
  Path fresh() {
    return new Path(holds, Since.NOT_RELEASED, 0, isCaughtHolding, facts);
  }

  /** The same in a handler, or behind one, that caught what failed while the lock was held. */
  Path caughtHolding() {
    return new Path(holds, since, release, true, facts);
  }

  /** Whether what one of some acquires took is held. */
  boolean holdsAny(Set<Integer> acquires) {
    return holds.stream().anyMatch(acquires::contains);
  }

  /** After a hold is taken. */
  Path acquired(int acquire, boolean isAskedAbout) {
    if (Collections.frequency(holds, acquire) == MOST_OF_ONE) {
      return isAskedAbout ? new Path(holds, since, release, false, facts) : this;
    }
    List<Integer> more = new ArrayList<>(holds);
    more.add(acquire);
    return isAskedAbout
        ? new Path(List.copyOf(more), Since.NOT_RELEASED, 0, false, facts)
        : new Path(List.copyOf(more), since, release, isCaughtHolding, facts);
  }

  /** The acquires that took the lock again before what they took was given up. */
  Set<Integer> piledUp() {
    return holds.stream()
        .filter(acquire -> Collections.frequency(holds, acquire) > 1)
        .collect(Collectors.toSet());
  }

  int latest() {
    return holds.get(holds.size() - 1);
  }

  /** After the latest hold is given up. */
  Path released(int call, boolean isAskedAbout) {
    List<Integer> rest = List.copyOf(holds.subList(0, holds.size() - 1));
    return isAskedAbout
        ? new Path(rest, Since.RELEASED, call, false, facts)
        : new Path(rest, since, release, isCaughtHolding, facts);
  }

  /** After a {@code finally} gave up the latest hold by one of some acquires, if there is one. */
  Path closed(Set<Integer> acquires) {
    for (int i = holds.size() - 1; i >= 0; i--) {
      if (acquires.contains(holds.get(i))) {
        List<Integer> rest = new ArrayList<>(holds);
        rest.remove(i);
        return new Path(List.copyOf(rest), Since.NOT_RELEASED, 0, isCaughtHolding, facts);
      }
    }
    return this;
  }

  Path worked() {
    return since == Since.RELEASED
        ? new Path(holds, Since.WORKED, 0, isCaughtHolding, facts)
        : this;
  }

  Path with(Fact fact, boolean value) {
    Map<Fact, Boolean> more = new HashMap<>(facts);
    more.put(fact, value);
    return new Path(holds, since, release, isCaughtHolding, Map.copyOf(more));
  }

  /** Without what was known of a variable. */
  Path forgetting(String variable) {
    if (facts.keySet().stream().noneMatch(fact -> fact.variables().contains(variable))) {
      return this;
    }
    Map<Fact, Boolean> rest = new HashMap<>(facts);
    rest.keySet().removeIf(fact -> fact.variables().contains(variable));
    return new Path(holds, since, release, isCaughtHolding, Map.copyOf(rest));
  }

  /** Whether a condition may have a value. */
  boolean allows(Fact fact, boolean value) {
    return facts.getOrDefault(fact, value) == value;
  }
}
