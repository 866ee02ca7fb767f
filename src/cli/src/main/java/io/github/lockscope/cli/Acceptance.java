package io.github.lockscope.cli;

import java.util.List;
import java.util.Set;

/** Which of the proposals for a file are to be carried out. */
@FunctionalInterface
interface Acceptance {
  /**
   * Chooses among the proposals.
   *
   * @param before the file before any change
   * @throws Refused where what was decided cannot be done in this file
   */
  List<Proposal> accepted(FileReview file, Source before) throws Refused;

  /** The files that are waited for, by their names. */
  default Set<String> expected() {
    return Set.of();
  }

  /** What was decided cannot be done; the message says why, in a few words. */
  final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why);
    }
  }
}
