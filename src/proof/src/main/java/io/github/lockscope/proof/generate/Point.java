package io.github.lockscope.proof.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is so at a point of the code that is being written.
 *
 * @param held the locks that are held, in the order in which they were taken, with the statement
 *     that releases each
 * @param covered the locks that a {@code finally} around releases
 * @param jumps the ways to leave
 * @param values the variables that can be read
 * @param depth how many statements are around
 */
record Point(
    Map<Lock, String> held, Set<Lock> covered, List<Jump> jumps, List<Value> values, int depth) {

  /**
   * A way to leave.
   *
   * @param kind what it is
   * @param text the statement, where it is always the same
   * @param held the locks that are to be held where it leads
   */
  record Jump(Kind kind, String text, Set<Lock> held) {
    enum Kind {
      RETURN,
      THROW,
      YIELD,
      PLAIN
    }
  }

  /**
   * A variable.
   *
   * @param name its name
   * @param isOfRegion whether it was declared under a lock
   */
  record Value(String name, boolean isOfRegion) {}

  /** The start of a method, constructor, lambda and the like. */
  static Point start(List<Jump> jumps, List<Value> values, int depth) {
    return new Point(Map.of(), Set.of(), jumps, values, depth);
  }

  boolean isUnlocked() {
    return held.isEmpty() && covered.isEmpty();
  }

  /** Whether a lock can be taken here. */
  boolean isFree(Lock lock) {
    return Stream.concat(held.keySet().stream(), covered.stream())
        .noneMatch(other -> other.field().equals(lock.field()));
  }

  /** The statement that releases a lock that is held. */
  Piece release(Lock lock) {
    return Piece.line(Objects.requireNonNull(held.get(lock)));
  }

  /** The locks that are held, the latest first. */
  List<Lock> latestFirst() {
    List<Lock> locks = new ArrayList<>(held.keySet());
    Collections.reverse(locks);
    return locks;
  }

  Point holding(Lock lock, String release) {
    Map<Lock, String> more = new LinkedHashMap<>(held);
    more.put(lock, release);
    return withHeld(more);
  }

  Point without(Lock lock) {
    Map<Lock, String> rest = new LinkedHashMap<>(held);
    rest.remove(lock);
    return withHeld(rest);
  }

  Point withHeld(Map<Lock, String> locks) {
    return new Point(locks, covered, jumps, values, depth);
  }

  /** A lock is released by a {@code finally} around what follows. */
  Point covering(Lock lock) {
    Set<Lock> more =
        Stream.concat(covered.stream(), Stream.of(lock)).collect(Collectors.toUnmodifiableSet());
    return new Point(without(lock).held, more, jumps, values, depth);
  }

  /** The same, where whoever leaves keeps locks for his caller. */
  Point keeping(Set<Lock> locks) {
    return withJumps(
        jumps.stream().map(jump -> new Jump(jump.kind(), jump.text(), locks)).toList());
  }

  Point withJumps(List<Jump> others) {
    return new Point(held, covered, others, values, depth);
  }

  /** The start of a loop or a {@code switch}, where a plain jump no longer leads where it did. */
  Point withoutPlainJumps() {
    return withJumps(
        jumps.stream()
            .filter(jump -> !jump.text().equals("break;") && !jump.text().equals("continue;"))
            .toList());
  }

  Point withJump(Jump jump) {
    return withJumps(Stream.concat(jumps.stream(), Stream.of(jump)).toList());
  }

  Point declaring(String name) {
    return declaring(name, !isUnlocked());
  }

  Point declaring(String name, boolean isOfRegion) {
    Value value = new Value(name, isOfRegion);
    return new Point(
        held, covered, jumps, Stream.concat(values.stream(), Stream.of(value)).toList(), depth);
  }

  /** Inside a statement. */
  Point inner() {
    return new Point(held, covered, jumps, values, depth + 1);
  }
}
