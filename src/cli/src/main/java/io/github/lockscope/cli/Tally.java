package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts a run. */
final class Tally {
  static final String SAFE = "SAFE";
  static final String REWRITE = "REWRITE";
  static final String SKIP = "SKIP";
  static final String REVIEW = "REVIEW";

  private final Run run;
  private final List<LockSites.Row> sites;

  Tally(Run run) {
    this.run = run;
    // A row about a whole file, with line 0, is about no site.
    this.sites =
        run.outcomes().stream()
            .flatMap(outcome -> outcome.rows().stream())
            .filter(row -> row.line() > 0)
            .toList();
  }

  /** The counts for a person to read, in lines. */
  String summary() {
    StringBuilder text = new StringBuilder();
    text.append(counted(run.files(), "Java file"))
        .append(", ")
        .append(run.outcomes().size())
        .append(" with lock calls\n")
        .append(counted(sites.size(), "lock site"))
        .append(": ")
        .append(count(SAFE))
        .append(" safe, ")
        .append(count(REWRITE))
        .append(" to rewrite")
        .append(toReview())
        .append(", ")
        .append(count(SKIP))
        .append(" skipped\n");
    skippedByReason()
        .forEach((reason, count) -> text.append("%7d skipped: %s%n".formatted(count, reason)));
    if (!run.failures().isEmpty()) {
      text.append(counted(run.failures().size(), "file")).append(" could not be done\n");
    }
    return text.toString();
  }

  /** The counts on one line, of a run that some number of files was changed in. */
  String brief(int changed) {
    return counted(changed, "file")
        + ", "
        + counted((int) count(REWRITE), "lock site")
        + "; "
        + count(SKIP)
        + " skipped, "
        + count(SAFE)
        + " already safe";
  }

  private String toReview() {
    long review =
        sites.stream()
            .filter(row -> row.verdict().equals(REWRITE) && row.grade().equals(REVIEW))
            .count();
    return review == 0 ? "" : " (" + review + " to review)";
  }

  private long count(String verdict) {
    return sites.stream().filter(row -> row.verdict().equals(verdict)).count();
  }

  private Map<String, Integer> skippedByReason() {
    Map<String, Integer> counts = new TreeMap<>();
    for (LockSites.Row row : sites) {
      if (row.verdict().equals(SKIP)) {
        for (String reason : row.reason().split(" ", -1)) {
          counts.merge(reason, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
