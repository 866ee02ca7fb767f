package io.github.lockscope;

import org.openrewrite.Column;
import org.openrewrite.DataTable;
import org.openrewrite.Recipe;

/** One row for every call that acquires a lock, and one for every Java file that did not parse. */
public final class LockSites extends DataTable<LockSites.Row> {

  /**
   * Creates the table of one recipe.
   *
   * @param recipe the recipe that fills it
   */
  public LockSites(Recipe recipe) {
    super(
        recipe,
        "Lock sites",
        "Every call that acquires a lock: what was decided about it, and why. Files that did not"
            + " parse have a row of their own.");
  }

  /**
   * What was decided about one site.
   *
   * @param path the source file, relative to the root of the run, with forward slashes
   * @param line the line of the acquiring call before the run, counted from 1; 0 for a whole file
   * @param method the enclosing class and method, empty for a whole file
   * @param lock the expression that denotes the lock, as written
   * @param protocol the name of the lock protocol
   * @param verdict {@code SAFE}, {@code REWRITE} or {@code SKIP}
   * @param form how the site is rewritten; empty unless the verdict is {@code REWRITE}
   * @param grade {@code SAFE}, {@code REVIEW} or {@code MANUAL}
   * @param reason the codes of the reasons, separated by spaces; empty where nothing is to be added
   * @param lines the first and the last of the lines that the rewrite is about, before the run, as
   *     {@code 12-34}; empty unless the verdict is {@code REWRITE}
   */
  public record Row(
      @Column(
              displayName = "Path",
              description = "The source file, relative to the root of the run.")
          String path,
      @Column(
              displayName = "Line",
              description =
                  "The line of the acquiring call before the run, counted from 1; 0 for a whole"
                      + " file.")
          int line,
      @Column(displayName = "Method", description = "The enclosing class and method.")
          String method,
      @Column(
              displayName = "Lock",
              description = "The expression that denotes the lock, as written.")
          String lock,
      @Column(displayName = "Protocol", description = "The name of the lock protocol.")
          String protocol,
      @Column(displayName = "Verdict", description = "`SAFE`, `REWRITE` or `SKIP`.") String verdict,
      @Column(
              displayName = "Form",
              description = "How the site is rewritten; empty unless the verdict is `REWRITE`.")
          String form,
      @Column(displayName = "Grade", description = "`SAFE`, `REVIEW` or `MANUAL`.") String grade,
      @Column(
              displayName = "Reason",
              description = "The codes of the reasons, separated by spaces.")
          String reason,
      @Column(
              displayName = "Lines",
              description =
                  "The first and the last of the lines that the rewrite is about, before the run;"
                      + " empty unless the verdict is `REWRITE`.")
          String lines) {}
}
