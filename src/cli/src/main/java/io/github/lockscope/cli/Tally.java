package io.github.lockscope.cli;

import io.github.lockscope.LockSites;

/** Counts what became of the files of a run. */
final class Tally {
  private final int files;
  private final int filesWithCalls;
  private int failures;
  private int changed;
  private int safe;
  private int rewritten;
  private int toReview;
  private int skipped;
  private int undone;
  private int notAccepted;
  private int guards;

  /**
   * Begins to count.
   *
   * @param files how many Java files there are
   * @param filesWithCalls how many of them may have lock calls
   * @param failures how many things that are no such files could not be done
   */
  Tally(int files, int filesWithCalls, int failures) {
    this.files = files;
    this.filesWithCalls = filesWithCalls;
    this.failures = failures;
  }

  void add(Outcome outcome) {
    failures += outcome.failure().isPresent() ? 1 : 0;
    changed += outcome.change().isPresent() ? 1 : 0;
    boolean hasFailed = outcome.failure().isPresent();
    outcome.rows().stream().filter(Rows::isSite).forEach(site -> add(site, hasFailed));
  }

  private void add(LockSites.Row site, boolean hasFailed) {
    if (Rows.isSafe(site)) {
      safe++;
    } else if (Rows.isRewritten(site)) {
      rewritten++;
      toReview += Rows.isToReview(site) ? 1 : 0;
      guards += Rows.isGuarded(site) ? 1 : 0;
    } else if (Rows.isNotAccepted(site)) {
      notAccepted++;
    } else if (hasFailed) {
      // That the file could not be done is said of the file.
      undone++;
    } else {
      skipped++;
    }
  }

  /** The counts for a person to read, in lines. */
  String summary() {
    return "%s, %d with lock calls\n%s: %d safe, %d to rewrite%s, %d skipped\n%s"
        .formatted(
            counted(files, "Java file"),
            filesWithCalls,
            counted(safe + rewritten + skipped + undone, "lock site"),
            safe,
            rewritten,
            review(),
            skipped + undone,
            failures == 0 ? "" : failed() + "\n");
  }

  /** The counts of changes on one line. */
  String brief() {
    return counted(changed, "file")
        + ", "
        + counted(rewritten, "lock site")
        + review()
        + "; "
        + (notAccepted == 0 ? "" : notAccepted + " not accepted, ")
        + skipped
        + (skipped == 0 ? " skipped, " : " skipped (see `scan`), ")
        + safe
        + " already safe"
        + (failures == 0 ? "" : "; " + failed());
  }

  /** How many Java files there are. */
  int files() {
    return files;
  }

  /** How many sites can stay locked. */
  int unsafe() {
    return rewritten + notAccepted + skipped + undone;
  }

  /** How many sites a person has to look at. */
  int forPeople() {
    return toReview + notAccepted + skipped + undone;
  }

  /** Notes something else that could not be done. */
  void addFailure() {
    failures++;
  }

  /** Whether some lock is to be held by a guard. */
  boolean hasGuards() {
    return guards > 0;
  }

  private String review() {
    return toReview == 0 ? "" : " (" + toReview + " to review)";
  }

  private String failed() {
    return counted(failures, "file") + " could not be done";
  }

  int exitCode() {
    return failures == 0 ? 0 : Main.INCOMPLETE;
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
