package io.github.lockscope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.J;
import org.openrewrite.tree.ParseError;

/**
 * What the recipes of one run find in the sources as they were before the run. It is shared, so
 * that a site is reported once however many of the recipes are active.
 */
final class LockSurvey {
  private static final String MESSAGE = LockSurvey.class.getName();

  private final Set<Form> activeForms = EnumSet.noneOf(Form.class);
  private final Map<UUID, Set<Form>> plannedForms = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private boolean isReported;

  private record Finding(LockSites.Row row, Optional<Form> form) {}

  /** The survey of the run that a cursor belongs to. */
  static LockSurvey of(Cursor cursor) {
    return cursor.getRoot().computeMessageIfAbsent(MESSAGE, key -> new LockSurvey());
  }

  /** Notes that a recipe of this run rewrites to a form. */
  void activate(Form form) {
    activeForms.add(form);
  }

  /** Looks at a source file, unless another recipe's scan did so. */
  void add(SourceFile source) {
    if (plannedForms.putIfAbsent(source.getId(), Set.of()) != null) {
      return;
    }
    if (source instanceof J.CompilationUnit file) {
      addSites(file);
    } else if (source instanceof ParseError
        && source.getSourcePath().toString().endsWith(".java")) {
      findings.add(
          new Finding(SiteRows.ofFile(source, SkipReason.DID_NOT_PARSE), Optional.empty()));
    }
  }

  private void addSites(J.CompilationUnit file) {
    try {
      List<Site> sites = LockFile.sites(file);
      // What fails is to be known before it is reported as done.
      LockFile.rewrite(file, sites, EnumSet.allOf(Form.class));
      SiteRows rows = new SiteRows(file, sites);
      List<Finding> found =
          sites.stream()
              .map(site -> new Finding(rows.of(site), site.plan().map(Plan::form)))
              .toList();
      findings.addAll(found);
      plannedForms.put(
          file.getId(),
          found.stream().flatMap(finding -> finding.form().stream()).collect(Collectors.toSet()));
    } catch (RuntimeException | StackOverflowError e) {
      // A recipe that throws fails the user's whole run.
      findings.add(
          new Finding(SiteRows.ofFile(file, SkipReason.LOCKSCOPE_FAILED), Optional.empty()));
    }
  }

  /** Whether a file can have something to rewrite to a form: it was found, or was not looked at. */
  boolean mayChange(SourceFile source, Form form) {
    return plannedForms.getOrDefault(source.getId(), Set.of(form)).contains(form);
  }

  /** The rows of all files by path and line, the first time it is asked. */
  List<LockSites.Row> takeRows() {
    if (isReported) {
      return List.of();
    }
    isReported = true;
    return findings.stream()
        .map(
            finding ->
                finding.form().isEmpty() || activeForms.contains(finding.form().get())
                    ? finding.row()
                    : SiteRows.skipped(finding.row(), SkipReason.RECIPE_NOT_ACTIVE))
        .sorted(Comparator.comparing(LockSites.Row::path).thenComparingInt(LockSites.Row::line))
        .toList();
  }
}
