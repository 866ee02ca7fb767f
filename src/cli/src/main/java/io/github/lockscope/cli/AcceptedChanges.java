package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Carries out what was accepted, and nothing else. */
final class AcceptedChanges implements Outlet {
  private final Acceptance acceptance;
  private final Optional<Charset> encoding;
  private final Outlet next;
  private final Set<String> open;
  private final Set<String> lookedAt = new HashSet<>();

  /**
   * Prepares.
   *
   * @param next takes the outcomes with what was accepted
   */
  AcceptedChanges(Acceptance acceptance, Optional<Charset> encoding, Outlet next) {
    this.acceptance = acceptance;
    this.encoding = encoding;
    this.next = next;
    this.open = new LinkedHashSet<>(acceptance.expected());
  }

  /** The files that something was accepted for and that never came. */
  List<Failure> missing() {
    return open.stream()
        .map(
            name ->
                new Failure(
                    name,
                    lookedAt.contains(name)
                        ? "was accepted for a change, but holds no lock any more"
                        : "was accepted for a change, but is not among the files of this run"))
        .toList();
  }

  @Override
  public void open(PrintStream out) {
    next.open(out);
  }

  @Override
  public void looksAt(Collection<JavaFile> files) {
    files.stream().map(JavaFile::name).filter(open::contains).forEach(lookedAt::add);
    next.looksAt(files);
  }

  @Override
  public Outcome take(Outcome outcome, PrintStream out) {
    boolean isExpected = open.remove(outcome.file().name());
    if (outcome.failure().isPresent() || (outcome.change().isEmpty() && !isExpected)) {
      return next.take(outcome, out);
    }
    try {
      Source before =
          outcome.change().isPresent()
              ? outcome.change().get().source()
              : Source.read(outcome.file(), encoding);
      FileReview file = new FileReview(outcome, Optional.of(before));
      return next.take(only(outcome, file, acceptance.accepted(file, before)), out);
    } catch (Acceptance.Refused | IOException e) {
      Failure why = new Failure(outcome.file().name(), String.valueOf(e.getMessage()));
      return outcome.unwritten(why);
    }
  }

  /** Leaves all other edits out; without any change, what all changes need is not needed. */
  private static Outcome only(Outcome outcome, FileReview file, List<Proposal> accepted) {
    List<Edit> edits = new ArrayList<>();
    accepted.forEach(proposal -> edits.addAll(proposal.edits()));
    edits.addAll(NeededImports.among(file.proposals().shared(), edits));
    List<LockSites.Row> rows = new ArrayList<>();
    for (NamedSite site : file.sites()) {
      boolean isAccepted = accepted.stream().anyMatch(one -> one.sites().contains(site));
      rows.add(isAccepted ? site.row() : Rows.notAccepted(site.row()));
    }
    return Outcome.done(
        outcome.file(),
        rows,
        outcome.change().filter(change -> !accepted.isEmpty()).map(change -> change.only(edits)));
  }
}
