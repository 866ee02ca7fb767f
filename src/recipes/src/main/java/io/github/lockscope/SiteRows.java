package io.github.lockscope;

import io.github.lockscope.site.AcquireReference;
import io.github.lockscope.site.Grade;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Site;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.Verdict;
import java.io.File;
import java.util.List;
import org.openrewrite.PathUtils;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.J;

/** Turns the sites of one file into rows of {@link LockSites}. */
final class SiteRows {
  private final J.CompilationUnit file;
  private final SiteLines lines;

  SiteRows(J.CompilationUnit file, List<Site> sites, List<ReferredSite> referred) {
    this.file = file;
    this.lines = new SiteLines(file, sites, referred);
  }

  /** The row of a site. */
  LockSites.Row of(Site site) {
    LockCall acquire = site.acquire();
    Verdict verdict = site.verdict();
    return new LockSites.Row(
        path(file),
        lines.of(acquire.id()),
        SitePlace.of(acquire.cursor()),
        acquire.lockText(),
        acquire.protocol(),
        name(verdict),
        site.plan().map(plan -> plan.form().name()).orElse(""),
        verdict.grade().name(),
        verdict.reasons(),
        site.plan().map(plan -> lines.rewritten(acquire).toString()).orElse(""));
  }

  /** The row of a site that has nothing to rewrite. */
  LockSites.Row of(ReferredSite site) {
    AcquireReference acquire = site.acquire();
    Verdict verdict = site.verdict();
    return new LockSites.Row(
        path(file),
        lines.of(acquire.id()),
        SitePlace.of(acquire.cursor()),
        acquire.lockText(),
        acquire.protocol(),
        name(verdict),
        "",
        verdict.grade().name(),
        verdict.reasons(),
        "");
  }

  private static String name(Verdict verdict) {
    if (verdict instanceof Verdict.Safe) {
      return "SAFE";
    }
    return verdict instanceof Verdict.Rewrite ? "REWRITE" : "SKIP";
  }

  /** The row of a file that has no sites to report. */
  static LockSites.Row ofFile(SourceFile file, SkipReason why) {
    return skipped(new LockSites.Row(path(file), 0, "", "", "", "", "", "", "", ""), why);
  }

  /** The same row for a site that is skipped. */
  static LockSites.Row skipped(LockSites.Row row, SkipReason why) {
    return new LockSites.Row(
        row.path(),
        row.line(),
        row.method(),
        row.lock(),
        row.protocol(),
        "SKIP",
        "",
        Grade.MANUAL.name(),
        why.name(),
        "");
  }

  /** The same row with one more reason. */
  static LockSites.Row noted(LockSites.Row row, SkipReason why) {
    return new LockSites.Row(
        row.path(),
        row.line(),
        row.method(),
        row.lock(),
        row.protocol(),
        row.verdict(),
        row.form(),
        row.grade(),
        (row.reason() + " " + why.name()).strip(),
        row.lines());
  }

  /** The path of a file in every report. */
  static String path(SourceFile file) {
    String path = file.getSourcePath().toString();
    // Elsewhere a backslash is a part of a name.
    return File.separatorChar == '/' ? path : PathUtils.separatorsToUnix(path);
  }
}
