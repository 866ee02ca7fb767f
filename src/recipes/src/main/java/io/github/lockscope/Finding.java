package io.github.lockscope;

import io.github.lockscope.site.Form;
import io.github.lockscope.site.SkipReason;
import java.util.Optional;
import java.util.UUID;
import org.openrewrite.java.marker.JavaProject;

/**
 * What was found out about a site, or about a file as a whole.
 *
 * @param id the call that acquires, or the file
 * @param row its row
 * @param form the form to rewrite it to
 * @param scoped its row where a guard can then stand in place of that form
 * @param unscoped why no guard can stand there
 * @param unread the module in which a guard would stand that no code reads
 */
record Finding(
    UUID id,
    LockSites.Row row,
    Optional<Form> form,
    Optional<LockSites.Row> scoped,
    Optional<SkipReason> unscoped,
    Optional<JavaProject> unread) {
  /** With nothing to rewrite. */
  Finding(UUID id, LockSites.Row row) {
    this(id, row, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same where no guard can stand. */
  Finding withoutGuard() {
    return form.filter(Form.SCOPED_GUARD::equals).isPresent()
        ? new Finding(id, SiteRows.skipped(row, SkipReason.RESOURCE_WARNED_OF))
        : new Finding(
            id,
            row,
            form,
            Optional.empty(),
            Optional.of(SkipReason.RESOURCE_WARNED_OF),
            Optional.empty());
  }
}
