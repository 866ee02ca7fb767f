package io.github.lockscope.cli;

import java.util.List;
import java.util.Locale;

/** Accepts all proposals of a grade. */
enum GradeChoice implements Acceptance {
  SAFE,
  REVIEW,
  ALL;

  @Override
  public List<Proposal> accepted(FileReview file, Source before) {
    return file.proposals().proposals().stream()
        .filter(proposal -> this == ALL || proposal.isToReview() == (this == REVIEW))
        .toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
