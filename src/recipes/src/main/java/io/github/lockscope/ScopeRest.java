package io.github.lockscope;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/**
 * What remains of a {@code try} once guards release.
 *
 * @param plan the plan of the guards
 * @param holds their holds
 * @param holder the block or case around
 * @param layout the layout of the statements in there
 */
record ScopeRest(ScopePlan plan, List<ScopeCode> holds, Cursor holder, Layout layout) {
  /** Whether nothing is left of a {@code try} but its body. */
  boolean isSpliceable(J.Try attempt) {
    return plan.ending() == ScopePlan.Ending.PLAIN && attempt.getResources() == null;
  }

  /** Whether a {@code finally} remains that releases. */
  boolean releases() {
    return plan.ending() == ScopePlan.Ending.RELEASED;
  }

  /** It goes into the {@code try} of the guards. */
  JRightPadded<Statement> inner(J.Try attempt, Space prefix, boolean isInline) {
    J.Try moved = layout.inwards().move(withoutReleases(attempt, layout));
    return JRightPadded.build(moved.withPrefix(isInline ? Space.SINGLE_SPACE : prefix));
  }

  /** Without a {@code finally} that did nothing but release; what it said stays at its place. */
  static J.Try withoutFinally(J.Try attempt, Layout around) {
    return attempt
        .withBody(FinallyComments.bodyWith(attempt, around))
        .getPadding()
        .withFinally(null);
  }

  /** A {@code try} that releases no longer, or by its guards. */
  J.Try withoutReleases(J.Try attempt, Layout around) {
    if (attempt.getFinally() == null) {
      return attempt;
    }
    Set<UUID> releases =
        plan.holds().stream().map(ScopePlan.Hold::release).collect(Collectors.toUnmodifiableSet());
    J.Block last =
        new NestedRelease(statement -> releases.contains(statement.getId()))
            .unnested(attempt.getFinally(), around.inside());
    if (releases()) {
      return attempt.withFinally(last.withStatements(released(last)));
    }
    boolean releasesOnly =
        last.getStatements().stream()
            .allMatch(
                statement -> statement instanceof J.Empty || releases.contains(statement.getId()));
    if (releasesOnly) {
      return withoutFinally(attempt, around);
    }
    WorkingList rest = new WorkingList(last.getPadding().getStatements(), last.getEnd());
    new ReleaseEdit(rest, around.inside(), isInline(last)).delete(releases);
    return attempt.withFinally(
        last.getPadding().withStatements(rest.statements()).withEnd(rest.end()));
  }

  private List<Statement> released(J.Block last) {
    return last.getStatements().stream()
        .map(
            statement ->
                holds.stream()
                    .filter(code -> code.hold().release().equals(statement.getId()))
                    .findFirst()
                    .map(code -> released(statement, code))
                    .orElse(statement))
        .toList();
  }

  /** {@code held.release()}, also where that is all of a branch. */
  private static Statement released(Statement release, ScopeCode code) {
    if (release instanceof J.If choice) {
      return code.ask(choice, true).withThenPart(released(choice.getThenPart(), code));
    }
    if (release instanceof J.Block block) {
      return block.withStatements(List.of(released(block.getStatements().get(0), code)));
    }
    return code.release().withPrefix(release.getPrefix());
  }

  boolean isInline(J tree) {
    return !tree.withPrefix(Space.EMPTY).print(holder).contains("\n");
  }
}
