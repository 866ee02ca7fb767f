package io.github.lockscope.decide;

import io.github.lockscope.callers.Handlers;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Names;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * An acquire among the statements of a {@code try} whose {@code finally} releases at once.
 *
 * @param acquire the acquire
 * @param release its release
 * @param cursor the cursor of the {@code try}
 * @param body the statements of the {@code try}
 */
record CoveredRegion(LockCall acquire, LockCall release, Cursor cursor, StatementList body) {
  J.Try attempt() {
    return cursor.getValue();
  }

  /** The statement that acquires. */
  Statement own() {
    return acquire.statement().orElseThrow().getValue();
  }

  List<Statement> preceding() {
    return body.statements().subList(0, body.indexOf(own()));
  }

  List<Statement> following() {
    return body.statements().subList(body.indexOf(own()) + 1, body.statements().size());
  }

  Handlers handlers() {
    return Handlers.of(attempt());
  }

  /** The statements of the {@code finally}. */
  List<Statement> last() {
    J.Block block = attempt().getFinally();
    return block == null ? List.of() : block.getStatements();
  }

  /** Whether the {@code finally} does nothing but release. */
  boolean onlyReleases() {
    return onlyReleases(Set.of());
  }

  /** The same once the releases of some acquires are gone. */
  boolean onlyReleasesAfter(List<LockCall> others, Holds holds) {
    return onlyReleases(
        others.stream()
            .flatMap(other -> holds.ownedBy(other).stream())
            .map(LockCall::id)
            .collect(Collectors.toSet()));
  }

  private boolean onlyReleases(Set<UUID> others) {
    return last().stream()
        .filter(statement -> !(statement instanceof J.Empty))
        .map(J::getId)
        .allMatch(statement -> statement.equals(release.id()) || others.contains(statement));
  }

  /** Whether the acquire could as well stand first: nothing before it fails, or is used by it. */
  boolean couldComeFirst() {
    Names names = Names.in(List.of(own()));
    return preceding().stream()
        .allMatch(
            statement ->
                Harmless.is(statement)
                    && Harmless.sets(statement).stream().noneMatch(names::mention));
  }
}
