package io.github.lockscope.cli.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds reviews, file by file. */
final class Reviews {
  private static final Hunk IMPORT = hunk(1, "+import a.Guard;", " class A {");

  private final List<ReviewedFile> files = new ArrayList<>();
  private int count;

  /** A file with a site that is safe, a rewrite of each grade, and a site that is left alone. */
  Reviews file(String path, String method, String word) {
    List<ReviewedSite> sites = new ArrayList<>();
    List<ReviewedChange> changes = new ArrayList<>();
    sites.add(site(path, 3, method, "SAFE", "SAFE", "RELEASED_IN_FINALLY"));
    for (String grade : List.of("SAFE", "REVIEW")) {
      int line = sites.size() * 20;
      ReviewedSite site = site(path, line, method, "REWRITE", grade, grade + "_REASON");
      sites.add(site);
      changes.add(
          new ReviewedChange(
              site.id(),
              path,
              List.of(site.id()),
              grade,
              List.of(IMPORT),
              List.of(region(line - 1, word))));
    }
    sites.add(site(path, 61, method, "SKIP", "MANUAL", "WORK_AFTER_RELEASE"));
    files.add(
        new ReviewedFile(
            path, "00ff" + files.size(), sites, changes, List.of(IMPORT), Optional.empty()));
    return this;
  }

  /** A file that could not be done. */
  Reviews failed(String path, String sentence) {
    Explanation failure = new Explanation("NOT_PARSED", sentence);
    files.add(new ReviewedFile(path, "", List.of(), List.of(), List.of(), Optional.of(failure)));
    return this;
  }

  Review review() {
    return new Review(
        new ReviewRun(
            "1.2.3",
            "io.github.lockscope.SafeLocks",
            Map.of("testSources", true),
            List.of("."),
            Optional.of("0123abc")),
        files.size(),
        files);
  }

  private ReviewedSite site(
      String path, int line, String method, String verdict, String grade, String reason) {
    boolean isSkipped = verdict.equals("SKIP");
    String id = "site" + count++;
    return new ReviewedSite(
        id,
        path,
        line,
        method,
        "lock",
        "Lock",
        verdict,
        verdict.equals("REWRITE") ? "TRY_FINALLY" : "",
        grade,
        List.of(new Explanation(reason, "Look at the `finally` of " + method + ".")),
        Optional.empty(),
        Optional.empty(),
        verdict.equals("REWRITE") ? Optional.of(id) : Optional.empty(),
        isSkipped
            ? Optional.of(new Excerpt(60, List.of("  {", "    lock.lock();", "  }")))
            : Optional.empty());
  }

  private static Hunk region(int line, String word) {
    return hunk(
        line,
        "   void m() { // " + word,
        "     lock.lock();",
        "-    String found = find(\"a\", 1);",
        "-    use(found);",
        "-    lock.unlock();",
        "+    String found;",
        "+    try {",
        "+      found = find(\"a\", 1);",
        "+      use(found);",
        "+    } finally {",
        "+      lock.unlock();",
        "+    }",
        "   }");
  }

  private static Hunk hunk(int line, String... lines) {
    return new Hunk(line, line, Stream.of(lines).map(text -> new Hunk.Line(text, "\n")).toList());
  }
}
