package io.github.lockscope.proof;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import io.github.lockscope.proof.Members.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads one changed file as a careful reviewer does who trusts nothing but the two texts and the
 * lines of the sites that were reported as rewritten.
 */
final class Review {
  private final String before;
  private final String after;
  private final Set<Integer> rewritten;

  /**
   * Creates the review of one file.
   *
   * @param before its text before the run
   * @param after its text after the run
   * @param rewritten the lines, before the run, of the sites reported as rewritten
   */
  Review(String before, String after, Set<Integer> rewritten) {
    this.before = before;
    this.after = after;
    this.rewritten = Set.copyOf(rewritten);
  }

  /** Every objection, in words; empty where the file holds what the report promised. */
  List<String> objections() {
    return Stream.of(
            lineEnds(), places(), new LineAlignment(lines(before), lines(after)).objections())
        .flatMap(List::stream)
        .toList();
  }

  /** How many lines a diff of the two texts removes and adds. */
  static int changedLines(String before, String after) {
    return deltas(before, after).stream()
        .mapToInt(delta -> delta.getSource().size() + delta.getTarget().size())
        .sum();
  }

  private List<String> lineEnds() {
    boolean kept =
        count("\r\n", before) == 0
            ? count("\r\n", after) == 0
            : count("\n", before) != count("\r\n", before)
                || count("\n", after) == count("\r\n", after);
    return kept ? List.of() : List.of("the line ends are mixed");
  }

  /**
   * Each change lies in a method that holds a rewritten site, and each such method has a change.
   */
  private List<String> places() {
    List<String> objections = new ArrayList<>();
    List<Lines> allowed = new ArrayList<>();
    Members members = Members.of(before);
    for (int line : rewritten) {
      Optional<Lines> member = members.around(line);
      member.ifPresentOrElse(
          allowed::add, () -> objections.add("line " + line + ": not in a method"));
    }
    List<Lines> changes =
        deltas(before, after).stream().map(delta -> place(delta.getSource())).toList();
    for (Lines change : changes) {
      if (allowed.stream().noneMatch(member -> member.contains(change))) {
        objections.add(
            "line " + change.first() + ": changed outside of the methods with a rewritten site");
      }
    }
    for (Lines member : allowed) {
      if (changes.stream().noneMatch(member::contains)) {
        objections.add(
            "line "
                + member.first()
                + ": a site in this method was reported as rewritten, but nothing changed");
      }
    }
    return objections;
  }

  /** An insertion is between two lines, and both have to be in the method. */
  private static Lines place(Chunk<String> source) {
    int first = source.getPosition() + 1;
    return source.size() == 0
        ? new Lines(first - 1, first)
        : new Lines(first, first + source.size() - 1);
  }

  private static List<AbstractDelta<String>> deltas(String before, String after) {
    return DiffUtils.diff(lines(before), lines(after)).getDeltas();
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static int count(String part, String text) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }
}
