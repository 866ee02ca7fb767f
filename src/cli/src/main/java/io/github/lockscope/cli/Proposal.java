package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import io.github.lockscope.cli.review.LineRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is to be changed in one file for one site, or for several that can only be changed together.
 *
 * @param sites the sites, in the order of the text
 * @param lines the lines that the sites are rewritten in, before the change
 * @param edits the edits in these lines
 */
record Proposal(List<NamedSite> sites, LineRange lines, List<Edit> edits) {
  /** Whether a person is asked to look at it. */
  boolean isToReview() {
    return sites.stream().map(NamedSite::row).anyMatch(Rows::isToReview);
  }

  /** The ids of the sites. */
  List<String> ids() {
    return sites.stream().map(NamedSite::id).toList();
  }

  private boolean concerns(Edit edit) {
    return lines.meets(edit.touched());
  }

  /** This and another as one. */
  Proposal and(Proposal other) {
    List<NamedSite> all = new ArrayList<>(sites);
    all.addAll(other.sites);
    all.sort(Comparator.comparingInt(site -> site.row().line()));
    List<Edit> both = new ArrayList<>(edits);
    both.addAll(other.edits);
    return new Proposal(List.copyOf(all), lines.and(other.lines), List.copyOf(both));
  }

  private Proposal with(Edit edit) {
    List<Edit> more = new ArrayList<>(edits);
    more.add(edit);
    return new Proposal(sites, lines, List.copyOf(more));
  }

  /**
   * The proposals for one file.
   *
   * @param proposals what can be taken or left one by one, in the order of the text
   * @param shared the edits that some of them need: imports
   */
  record All(List<Proposal> proposals, List<Edit> shared) {}

  /**
   * Sorts out which edits are for which sites.
   *
   * @param sites the sites of the file
   * @param edits the edits of the file, from top to bottom
   */
  static All of(List<NamedSite> sites, List<Edit> edits) {
    List<Proposal> proposals = new ArrayList<>();
    for (NamedSite site : sites) {
      LockSites.Row row = site.row();
      if (Rows.isRewritten(row)) {
        LineRange lines = LineRange.read(row.lines()).orElse(new LineRange(row.line(), row.line()));
        join(proposals, new Proposal(List.of(site), lines, List.of()));
      }
    }
    List<Edit> shared = new ArrayList<>();
    for (Edit edit : edits) {
      List<Proposal> concerned = concerned(proposals, edit);
      if (concerned.isEmpty()) {
        shared.add(edit);
      } else {
        proposals.removeAll(concerned);
        proposals.add(concerned.stream().reduce(Proposal::and).orElseThrow().with(edit));
      }
    }
    proposals.sort(Comparator.comparingInt(proposal -> proposal.lines.first()));
    return new All(List.copyOf(proposals), List.copyOf(shared));
  }

  /** The proposals that an edit belongs to; none where it is about imports. */
  private static List<Proposal> concerned(List<Proposal> proposals, Edit edit) {
    List<Proposal> touched = proposals.stream().filter(one -> one.concerns(edit)).toList();
    if (!touched.isEmpty() || NeededImports.areAllOf(edit)) {
      return touched;
    }
    // Braces around a region, or what is said behind it, can be on lines that no site names.
    return proposals.stream()
        .min(Comparator.comparingInt(one -> one.lines.distance(edit.touched())))
        .stream()
        .toList();
  }

  /** Adds a proposal; what overlaps with it, or has no line between, becomes part of it. */
  private static void join(List<Proposal> proposals, Proposal added) {
    Proposal joined = added;
    for (Proposal other : List.copyOf(proposals)) {
      if (other.lines.borders(joined.lines)) {
        proposals.remove(other);
        joined = joined.and(other);
      }
    }
    proposals.add(joined);
  }
}
