package io.github.lockscope.edit;

import io.github.lockscope.layout.Layout;
import io.github.lockscope.layout.Spaces;
import io.github.lockscope.site.Plan;
import io.github.lockscope.tree.Comments;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;

/**
 * The {@code finally} blocks that move, with all that is said in them, from the {@code try} that
 * ends a region to the one around the region.
 */
final class MovedFinally {
  private final Map<UUID, UUID> releases = new HashMap<>();
  private final Map<UUID, JLeftPadded<J.Block>> blocks = new HashMap<>();
  private final Map<UUID, Remarks> remarks = new HashMap<>();

  /**
   * What is said of a release.
   *
   * @param above on the lines above it
   * @param beside behind it on its line
   */
  record Remarks(Space above, Space beside) {
    static final Remarks NONE = new Remarks(Space.EMPTY, Space.EMPTY);
  }

  /** Prepares for the regions of some plans. */
  MovedFinally(Collection<Plan> plans) {
    for (Plan plan : plans) {
      if (plan instanceof Plan.WrapRegion region) {
        Plan.Closing closing = region.closing();
        closing.release().ifPresent(release -> releases.put(closing.last(), release.getId()));
      }
    }
  }

  /** Takes a {@code finally} along, if what it does is what ends the region; tells whether. */
  boolean takes(J.Try attempt) {
    JLeftPadded<J.Block> last = attempt.getPadding().getFinally();
    if (last == null) {
      return false;
    }
    List<Statement> statements = last.getElement().getStatements();
    boolean isEnding =
        statements.size() == 1
            && statements.get(0).getId().equals(releases.get(attempt.getId()))
            && isCommented(last);
    if (isEnding) {
      blocks.put(attempt.getId(), last);
    }
    return isEnding;
  }

  /**
   * Takes along what is said of a release that ends a {@code finally} in which other work stays.
   *
   * @param before the {@code try} as it was
   * @param attempt the same without the release
   * @return the same without what is said of it
   */
  J.Try withoutRemarks(J.Try before, J.Try attempt) {
    if (before.getFinally() == null || attempt.getFinally() == null) {
      return attempt;
    }
    List<Statement> statements = before.getFinally().getStatements();
    Statement last = statements.isEmpty() ? before : statements.get(statements.size() - 1);
    Space above = last.getPrefix();
    Space end = before.getFinally().getEnd();
    boolean isEnding =
        last.getId().equals(releases.get(before.getId()))
            && Spaces.breaksLine(above)
            && Spaces.breaksLine(end)
            && attempt.getFinally().getEnd().getComments().size()
                == above.getComments().size() + end.getComments().size();
    if (!isEnding) {
      return attempt;
    }
    remarks.put(before.getId(), new Remarks(Spaces.leading(above), Spaces.trailing(end)));
    Space rest = Spaces.join(Spaces.trailing(above), Spaces.leading(end));
    return attempt.withFinally(attempt.getFinally().withEnd(rest));
  }

  /** Takes along what is said of the release that moves from the statement that ends a region. */
  void takeRemarks(UUID last, Remarks said) {
    remarks.put(last, said);
  }

  /** What is said of the release that moves from a statement, if nothing else moves with it. */
  Remarks remarks(UUID attempt) {
    return remarks.getOrDefault(attempt, Remarks.NONE);
  }

  /** Whether something is said in a {@code finally} or before it. */
  static boolean isCommented(JLeftPadded<J.Block> last) {
    return !last.getBefore().getComments().isEmpty() || !Comments.in(last.getElement()).isEmpty();
  }

  /** What stands beside the brace before a {@code finally} that is moved from a statement. */
  Space besideBrace(UUID attempt) {
    return Optional.ofNullable(blocks.get(attempt))
        .map(last -> Spaces.trailing(last.getBefore()))
        .orElse(Space.EMPTY);
  }

  /** The {@code finally} that is moved from a statement, if there is one. */
  Optional<JLeftPadded<J.Block>> from(UUID attempt, Layout layout) {
    return Optional.ofNullable(blocks.get(attempt))
        .map(
            last ->
                Spaces.trailing(last.getBefore()).getComments().isEmpty()
                    ? last
                    : last.withBefore(
                        Spaces.leading(last.getBefore()).getComments().isEmpty()
                            ? layout.beforeFinally()
                            : Spaces.leading(last.getBefore())));
  }
}
