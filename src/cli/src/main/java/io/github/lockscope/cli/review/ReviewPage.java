package io.github.lockscope.cli.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts a review into a page that needs nothing else: no network and no other file. */
final class ReviewPage {
  private static final String STYLE = "/*style*/";
  private static final String SCRIPT = "/*script*/";
  private static final String REVIEW = "/*review*/";

  /** In the order in which the browser is to read them: the last one starts the page. */
  private static final List<String> SCRIPTS =
      List.of(
          "page.js",
          "java.js",
          "pairs.js",
          "diff.js",
          "entries.js",
          "totals.js",
          "card.js",
          "list.js",
          "accepted.js",
          "filters.js",
          "keys.js",
          "review.js");

  private ReviewPage() {}

  /**
   * Makes the page.
   *
   * @param json the review as JSON that can stand in a page
   */
  static String of(String json) {
    // The review comes last: what it holds is not searched for marks.
    return resource("review.html")
        .replace(STYLE, resource("review.css"))
        .replace(SCRIPT, script())
        .replace(REVIEW, json);
  }

  private static String script() {
    return SCRIPTS.stream().map(ReviewPage::resource).collect(Collectors.joining("\n"));
  }

  private static String resource(String name) {
    try (InputStream in = ReviewPage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
