package io.github.lockscope.edit;

import io.github.lockscope.scope.ScopeNames;
import io.github.lockscope.site.ScopePlan;
import java.util.Optional;
import org.openrewrite.java.tree.Statement;

/**
 * Ends holds of guards early, where a flag told of that.
 *
 * @param plan the plan of the guard
 * @param names how names are written in the file
 */
record ScopeReleases(ScopePlan plan, ScopeNames names) {
  /** What stands in place of a release inside; empty for any other statement. */
  Optional<Statement> earlyRelease(Statement statement) {
    return plan.early()
        .filter(early -> early.releases().contains(statement.getId()))
        .map(
            early ->
                new ScopeCode(plan.holds().get(0), names)
                    .release()
                    .withPrefix(statement.getPrefix()));
  }
}
