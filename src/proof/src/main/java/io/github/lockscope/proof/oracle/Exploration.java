package io.github.lockscope.proof.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The scripts for a subject: first no choice that is not the usual one, then each single one, then
 * each pair… Depth first would spend all its scripts on the last choices of a long run.
 */
final class Exploration {
  private static final int MOST_CHOICES = 40;
  private static final long SEED = 5;

  /** What a script chooses where it does not make the usual choice. */
  private static final int[] UNUSUAL = {1, 1, 1, 2, 3};

  /** How many of a hundred choices are the usual one, in scripts that are thrown. */
  private static final int[] USUAL = {45, 80, 95};

  private final int limit;
  private final Deque<List<Integer>> waiting = new ArrayDeque<>(List.of(List.of()));
  private int taken;

  Exploration(int limit) {
    this.limit = limit;
  }

  boolean hasNext() {
    return !waiting.isEmpty() && taken < limit;
  }

  List<Integer> next() {
    taken++;
    return waiting.remove();
  }

  /** Adds the scripts that differ from one first at a choice which that one did not name. */
  void branch(List<Integer> script, Run run) {
    int end = Math.min(run.options().size(), MOST_CHOICES);
    for (int at = script.size(); at < end; at++) {
      for (int choice = 1; choice < run.options().get(at); choice++) {
        if (taken + waiting.size() >= limit) {
          return;
        }
        List<Integer> next = new ArrayList<>(script);
        next.addAll(Collections.nCopies(at - script.size(), 0));
        next.add(choice);
        waiting.add(next);
      }
    }
  }

  /**
   * Scripts that are thrown, the same ones each time. They get through loops inside each other,
   * where a run with few unusual choices stays in the first.
   */
  static Stream<List<Integer>> atRandom(int count) {
    Random random = new Random(SEED);
    return IntStream.range(0, count).mapToObj(script -> atRandom(random));
  }

  private static List<Integer> atRandom(Random random) {
    int usual = USUAL[random.nextInt(USUAL.length)];
    return Stream.generate(
            () -> random.nextInt(100) < usual ? 0 : UNUSUAL[random.nextInt(UNUSUAL.length)])
        .limit(MOST_CHOICES)
        .toList();
  }
}
