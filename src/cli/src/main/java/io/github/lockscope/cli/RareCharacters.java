package io.github.lockscope.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Picks characters to look for instead of words: each word has one of them, most text has few. */
final class RareCharacters {
  /** The characters of names from the rarest to the commonest, as counted in 50 MB of Java code. */
  private static final String BY_FREQUENCY =
      "$Z97865XJ43KWYQ2zG1VHqUjMBFkDP0NwxLA_CvRTOIyESbfmghupdclsnaiorte";

  private RareCharacters() {}

  /** Some ASCII characters of which every one of some ASCII names has at least one. */
  static List<Character> of(Collection<String> names) {
    List<Character> picked = new ArrayList<>();
    List<String> uncovered = new ArrayList<>(names);
    while (!uncovered.isEmpty()) {
      char next = mostWorth(uncovered);
      picked.add(next);
      uncovered.removeIf(name -> name.indexOf(next) >= 0);
    }
    // A later one may have made an earlier one superfluous.
    for (Character candidate : List.copyOf(picked)) {
      List<Character> others = new ArrayList<>(picked);
      others.remove(candidate);
      if (names.stream().allMatch(name -> others.stream().anyMatch(c -> name.indexOf(c) >= 0))) {
        picked = others;
      }
    }
    return picked;
  }

  /** The character that covers the most names for the places that it makes one look at. */
  private static char mostWorth(List<String> names) {
    return BY_FREQUENCY
        .chars()
        .mapToObj(c -> (char) c)
        .max(Comparator.comparingDouble(c -> covered(names, c) / cost(c)))
        .orElseThrow();
  }

  private static double covered(List<String> names, char c) {
    return names.stream().filter(name -> name.indexOf(c) >= 0).count();
  }

  private static double cost(char c) {
    double rank = 1 + BY_FREQUENCY.indexOf(c);
    return rank * rank;
  }
}
