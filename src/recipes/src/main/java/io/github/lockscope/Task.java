package io.github.lockscope;

import io.github.lockscope.site.Form;
import io.github.lockscope.site.Guards;
import io.github.lockscope.site.Settings;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one recipe of the run does.
 *
 * @param forms the forms that it rewrites to
 * @param settings what it was told
 */
record Task(Set<Form> forms, Settings settings) {
  boolean rewrites(Finding finding) {
    return finding.form().filter(forms::contains).isPresent();
  }

  /** Whether it puts a guard in place of what another recipe makes of a site. */
  boolean mayScope(Finding finding) {
    return finding.scoped().isPresent() && forms.contains(Form.SCOPED_GUARD);
  }

  /** That of recipes that together do all there is. */
  static Task ofAll(Settings settings) {
    return new Task(EnumSet.allOf(Form.class), settings);
  }

  /** Whether it writes Lockscope's own guards. */
  boolean usesOwnGuards() {
    return forms.contains(Form.SCOPED_GUARD)
        && settings.guards().filter(Guards.BUILT_IN::equals).isPresent();
  }
}
