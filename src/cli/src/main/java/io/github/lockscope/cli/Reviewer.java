package io.github.lockscope.cli;

import io.github.lockscope.cli.review.Review;
import io.github.lockscope.cli.review.ReviewForms;
import io.github.lockscope.cli.review.ReviewRun;
import io.github.lockscope.cli.review.ReviewedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers what a reviewer is shown of a run. What it keeps is as large as the lock code is. */
final class Reviewer implements Outlet {
  private final Optional<Charset> encoding;
  private final List<ReviewedFile> files = new ArrayList<>();
  private final ByteArrayOutputStream all = new ByteArrayOutputStream();
  private final ByteArrayOutputStream safe = new ByteArrayOutputStream();
  private final ByteArrayOutputStream review = new ByteArrayOutputStream();
  private final StringBuilder sites = new StringBuilder(RowFormat.CSV.header());

  Reviewer(Optional<Charset> encoding) {
    this.encoding = encoding;
  }

  @Override
  public Outcome take(Outcome outcome, PrintStream out) {
    if (!outcome.rows().isEmpty() || outcome.failure().isPresent()) {
      FileReview file = new FileReview(outcome, before(outcome));
      files.add(file.reviewed());
      outcome.rows().forEach(row -> sites.append(RowFormat.CSV.line(row)));
      outcome.change().ifPresent(change -> add(change, GradedPatches.of(file.proposals())));
    }
    return outcome;
  }

  private Optional<Source> before(Outcome outcome) {
    if (outcome.change().isPresent()) {
      return outcome.change().map(Change::source);
    }
    try {
      return Optional.of(Source.read(outcome.file(), encoding));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void add(Change change, GradedPatches graded) {
    all.writeBytes(LineDiff.of(change));
    add(safe, change, graded.safe());
    add(review, change, graded.review());
  }

  private static void add(ByteArrayOutputStream patch, Change change, List<Edit> edits) {
    if (!edits.isEmpty()) {
      patch.writeBytes(LineDiff.of(change.only(edits)));
    }
  }

  /**
   * The files of the review, by their names.
   *
   * @param javaFiles how many Java files were looked at
   */
  Map<String, byte[]> written(ReviewRun run, int javaFiles) {
    Map<String, byte[]> written = new TreeMap<>();
    ReviewForms.of(new Review(run, javaFiles, List.copyOf(files)))
        .forEach((name, text) -> written.put(name, text.getBytes(StandardCharsets.UTF_8)));
    written.put("all.patch", all.toByteArray());
    written.put("safe.patch", safe.toByteArray());
    written.put("review.patch", review.toByteArray());
    written.put("sites.csv", sites.toString().getBytes(StandardCharsets.UTF_8));
    return written;
  }
}
