package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import io.github.lockscope.LockVocabulary;
import io.github.lockscope.cli.review.Excerpt;
import io.github.lockscope.cli.review.Explanation;
import io.github.lockscope.cli.review.Hunk;
import io.github.lockscope.cli.review.LineRange;
import io.github.lockscope.cli.review.ReviewedChange;
import io.github.lockscope.cli.review.ReviewedFile;
import io.github.lockscope.cli.review.ReviewedSite;
import java.util.List;
import java.util.Optional;

/** Puts together what a reviewer is shown of one file. */
final class FileReview {
  private static final int LINES_ABOVE = 3;
  private static final int LINES_BELOW = 12;

  private final Outcome outcome;
  private final Optional<ShownLines> before;
  private final List<NamedSite> sites;
  private final List<Edit> edits;
  private final Proposal.All proposals;

  /**
   * Prepares.
   *
   * @param before the file before any change, where it could be read
   */
  FileReview(Outcome outcome, Optional<Source> before) {
    this.outcome = outcome;
    this.before = before.map(ShownLines::of);
    this.sites = NamedSite.in(outcome.rows());
    this.edits = outcome.change().map(Change::edits).orElse(List.of());
    Proposal.All all = Proposal.of(sites, edits);
    this.proposals = outcome.change().map(change -> SoundAlone.of(all, change)).orElse(all);
  }

  /** The sites, in the order of the text. */
  List<NamedSite> sites() {
    return sites;
  }

  Proposal.All proposals() {
    return proposals;
  }

  ReviewedFile reviewed() {
    return new ReviewedFile(
        outcome.file().name(),
        before.map(ShownLines::sha256).orElse(""),
        sites.stream().map(this::site).toList(),
        proposals.proposals().stream().map(this::change).toList(),
        hunks(proposals.shared()),
        outcome.failure().map(this::explained));
  }

  private Explanation explained(Failure failure) {
    String code =
        outcome.rows().stream()
            .filter(row -> !Rows.isSite(row))
            .map(LockSites.Row::reason)
            .findFirst()
            .orElse(Rows.LOCKSCOPE_FAILED);
    return new Explanation(code, failure.reason());
  }

  private ReviewedSite site(NamedSite site) {
    LockSites.Row row = site.row();
    Optional<Proposal> proposal =
        proposals.proposals().stream().filter(one -> one.sites().contains(site)).findFirst();
    Optional<LineRange> lines =
        proposal.map(one -> LineRange.read(row.lines()).orElse(one.lines()));
    return new ReviewedSite(
        site.id(),
        row.path(),
        row.line(),
        row.method(),
        row.lock(),
        row.protocol(),
        row.verdict(),
        row.form(),
        row.grade(),
        Rows.codes(row).stream().map(FileReview::explanation).toList(),
        lines,
        lines.map(this::after),
        proposal.map(one -> one.ids().get(0)),
        row.verdict().equals(Rows.SKIP) ? excerpt(row.line()) : Optional.empty());
  }

  private static Explanation explanation(String code) {
    return new Explanation(code, LockVocabulary.sentence(code).orElse(""));
  }

  /** Where lines are after all changes, with what is added to them. */
  private LineRange after(LineRange lines) {
    int above = 0;
    int inside = 0;
    for (Edit edit : edits) {
      if (edit.lastTouched() < lines.first()) {
        above += edit.growth();
      } else if (edit.firstTouched() <= lines.last()) {
        inside += edit.growth();
      }
    }
    return new LineRange(lines.first() + above, lines.last() + above + inside);
  }

  private Optional<Excerpt> excerpt(int line) {
    return before.map(lines -> lines.excerpt(line - LINES_ABOVE, line + LINES_BELOW));
  }

  private ReviewedChange change(Proposal proposal) {
    List<String> ids = proposal.ids();
    return new ReviewedChange(
        ids.get(0),
        outcome.file().name(),
        ids,
        proposal.isToReview() ? Rows.REVIEW : Rows.SAFE,
        hunks(NeededImports.among(proposals.shared(), proposal.edits())),
        hunks(proposal.edits()));
  }

  private List<Hunk> hunks(List<Edit> some) {
    return before.map(lines -> Hunks.of(lines, some, edits)).orElse(List.of());
  }
}
