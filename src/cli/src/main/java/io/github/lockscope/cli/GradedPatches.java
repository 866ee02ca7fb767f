package io.github.lockscope.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The edits of one file by the grade of what they are for. What is graded safe can be applied
 * without what is to be reviewed, and the other way round, in any order.
 *
 * @param safe the edits that need no person to look at
 * @param review the others
 */
record GradedPatches(List<Edit> safe, List<Edit> review) {
  /** A patch shows this many lines around an edit; they have to be the same when it is applied. */
  static final int CONTEXT = 3;

  static GradedPatches of(Proposal.All all) {
    List<List<Proposal>> groups = groups(all.proposals());
    List<Edit> safe = new ArrayList<>();
    List<Edit> review = new ArrayList<>();
    for (List<Proposal> group : groups) {
      boolean isToReview = group.stream().anyMatch(Proposal::isToReview);
      group.forEach(proposal -> (isToReview ? review : safe).addAll(proposal.edits()));
    }
    // What both need can be in one patch only.
    if (!all.shared().isEmpty() && !review.isEmpty()) {
      review.addAll(safe);
      safe.clear();
    }
    (review.isEmpty() ? safe : review).addAll(all.shared());
    return new GradedPatches(List.copyOf(safe), List.copyOf(review));
  }

  /** Proposals whose edits are so near to each other that one's patch shows the other's lines. */
  private static List<List<Proposal>> groups(List<Proposal> proposals) {
    List<List<Proposal>> groups = new ArrayList<>();
    int end = Integer.MIN_VALUE;
    for (Proposal proposal : proposals) {
      if (groups.isEmpty() || first(proposal) - end > CONTEXT) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(proposal);
      end = Math.max(end, last(proposal));
    }
    return groups;
  }

  private static int first(Proposal proposal) {
    return proposal.edits().stream().mapToInt(Edit::line).min().orElse(proposal.lines().first());
  }

  private static int last(Proposal proposal) {
    return proposal.edits().stream().mapToInt(Edit::lastLine).max().orElse(proposal.lines().last());
  }
}
