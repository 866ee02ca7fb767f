package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.region.NestedRelease;
import io.github.lockscope.region.WorkingList;
import io.github.lockscope.site.ScopePlan;
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
    J.Block last = unnested(attempt.getFinally(), around);
    if (releases()) {
      return attempt.withFinally(last.withStatements(released(last)));
    }
    if (releasesOnly(last)) {
      return attempt.getCatches().isEmpty()
          ? withoutFinally(attempt, around)
          : attempt.getPadding().withFinally(null);
    }
    WorkingList rest = new WorkingList(last.getPadding().getStatements(), last.getEnd());
    new ReleaseEdit(rest, around.inside(), isInline(last)).delete(planned());
    return attempt.withFinally(
        last.getPadding().withStatements(rest.statements()).withEnd(rest.end()));
  }

  /**
   * What stands behind a {@code try} once guards release, with what a {@code finally} said that is
   * gone: to its handlers it would mean nothing.
   *
   * @param attempt the {@code try} as it was
   * @param line the start of a line there
   * @param end what stands there else
   */
  Space behind(J.Try attempt, Space line, Space end) {
    return attempt.getCatches().isEmpty()
            || attempt.getFinally() == null
            || releases()
            || !releasesOnly(unnested(attempt.getFinally(), layout))
        ? end
        : FinallyComments.behindHandlers(attempt, line, end);
  }

  private J.Block unnested(J.Block last, Layout around) {
    Set<UUID> releases = planned();
    return new NestedRelease(statement -> releases.contains(statement.getId()))
        .unnested(last, around.inside());
  }

  private boolean releasesOnly(J.Block last) {
    Set<UUID> releases = planned();
    return last.getStatements().stream()
        .allMatch(
            statement -> statement instanceof J.Empty || releases.contains(statement.getId()));
  }

  private Set<UUID> planned() {
    return plan.holds().stream()
        .map(ScopePlan.Hold::release)
        .collect(Collectors.toUnmodifiableSet());
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
