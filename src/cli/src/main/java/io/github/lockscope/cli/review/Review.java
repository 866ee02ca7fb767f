package io.github.lockscope.cli.review;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that a reviewer is shown of a run.
 *
 * @param run the run
 * @param javaFiles how many Java files were looked at; 0 where nobody counted
 * @param files those of them that there is something to say about, by path
 */
public record Review(ReviewRun run, int javaFiles, List<ReviewedFile> files) {
  /** All sites, by path and line. */
  public Stream<ReviewedSite> sites() {
    return files.stream().flatMap(file -> file.sites().stream());
  }

  /** All changes, by path and line. */
  public Stream<ReviewedChange> changes() {
    return files.stream().flatMap(file -> file.changes().stream());
  }

  /** How many sites have a verdict. */
  public long count(String verdict) {
    return sites().filter(site -> site.verdict().equals(verdict)).count();
  }

  /** How many sites have a verdict and a grade. */
  public long count(String verdict, String grade) {
    return sites()
        .filter(site -> site.verdict().equals(verdict) && site.grade().equals(grade))
        .count();
  }

  /** How many files could not be done. */
  public long failures() {
    return files.stream().filter(file -> file.failure().isPresent()).count();
  }
}
