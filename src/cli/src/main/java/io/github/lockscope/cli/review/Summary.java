package io.github.lockscope.cli.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sums a review up in Markdown, for the description of a pull request. */
final class Summary {
  /** A pull request is no place for more. */
  private static final int MOST_ROWS = 200;

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+!|~&-]");

  private final StringBuilder text = new StringBuilder();

  private Summary() {}

  static String of(Review review) {
    Summary summary = new Summary();
    summary.write(review);
    return summary.text.toString();
  }

  private void write(Review review) {
    text.append("## Locks\n\n");
    totals(review);
    List<ReviewedSite> rewritten = sites(review, "REWRITE");
    List<ReviewedSite> skipped = sites(review, "SKIP");
    if (!rewritten.isEmpty()) {
      text.append("\n### Rewritten\n\n");
      table(rewritten, "form");
    }
    if (!skipped.isEmpty()) {
      text.append("\n### Left alone\n\n");
      table(skipped, "reason");
    }
    legend(review);
    failures(review);
  }

  private static List<ReviewedSite> sites(Review review, String verdict) {
    return review.sites().filter(site -> site.verdict().equals(verdict)).toList();
  }

  private void totals(Review review) {
    text.append("| lock sites | number |\n| --- | ---: |\n");
    row("already safe", review.count("SAFE"));
    row("rewritten", review.count("REWRITE", "SAFE"));
    row("rewritten, to review", review.count("REWRITE", "REVIEW"));
    row("left alone", review.count("SKIP"));
  }

  private void row(String what, long count) {
    text.append("| ").append(what).append(" | ").append(count).append(" |\n");
  }

  private void table(List<ReviewedSite> sites, String last) {
    text.append("| place | method | lock | ").append(last).append(" |\n");
    text.append("| --- | --- | --- | --- |\n");
    for (ReviewedSite site : sites.subList(0, Math.min(sites.size(), MOST_ROWS))) {
      text.append("| ")
          .append(escaped(site.path() + ":" + site.line()))
          .append(" | ")
          .append(escaped(site.method()))
          .append(" | ")
          .append(escaped(site.lock()))
          .append(" | ")
          .append(
              site.reasons().stream()
                  .map(reason -> "`" + reason.code() + "`")
                  .collect(Collectors.joining(" ")))
          .append(" |\n");
    }
    if (sites.size() > MOST_ROWS) {
      text.append("\nand ").append(sites.size() - MOST_ROWS).append(" more\n");
    }
  }

  private void legend(Review review) {
    Map<String, String> sentences = new TreeMap<>();
    review
        .sites()
        .filter(site -> !site.verdict().equals("SAFE"))
        .flatMap(site -> site.reasons().stream())
        .forEach(reason -> sentences.put(reason.code(), reason.sentence()));
    if (!sentences.isEmpty()) {
      text.append("\n### What the codes mean\n\n");
      sentences.forEach(
          (code, sentence) ->
              text.append("- `").append(code).append("`: ").append(sentence).append('\n'));
    }
  }

  private void failures(Review review) {
    if (review.failures() > 0) {
      text.append("\n### Not done\n\n");
      for (ReviewedFile file : review.files()) {
        file.failure()
            .ifPresent(
                failure ->
                    text.append("- ")
                        .append(escaped(file.path()))
                        .append(": ")
                        .append(escaped(failure.sentence()))
                        .append('\n'));
      }
    }
  }

  /** Text of sources stays text, and on its line. */
  private static String escaped(String source) {
    return SPECIAL.matcher(source.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
  }
}
