package io.github.lockscope.decide;

import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.Harmless;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * {@code unlock(); return found;}: the releases right before a {@code return} that does no work, so
 * that a {@code finally} can release in their place.
 */
final class ReturnsBehind {
  private ReturnsBehind() {}

  /**
   * The releases before all the ways out of a region; empty where some way leaves it otherwise.
   *
   * @param releases the releases in the region that may be of this kind
   * @param list the list that the region is in
   */
  static Optional<List<LockCall>> releases(
      List<Statement> region, List<LockCall> releases, StatementList list) {
    List<LockCall> found = new ArrayList<>();
    for (LockCall release : releases) {
      if (isBeforeReturn(release) && isReachedWithoutHandlers(release.cursor(), list)) {
        found.add(release);
      }
    }
    return !Exits.leaveOtherThanByReturn(region) && Exits.returns(region).size() == found.size()
        ? Optional.of(found)
        : Optional.empty();
  }

  private static boolean isBeforeReturn(LockCall release) {
    return release
        .statement()
        .flatMap(at -> StatementList.holding(at).map(own -> own.behind(at.<J>getValue())))
        .filter(behind -> !behind.isEmpty())
        .filter(
            behind -> behind.get(0) instanceof J.Return out && Harmless.isReturnOfValueAtHand(out))
        .isPresent();
  }

  /** What a {@code finally} around would do must stay behind the release. */
  private static boolean isReachedWithoutHandlers(Cursor release, StatementList list) {
    return release
        .getPathAsStream(J.class::isInstance)
        .takeWhile(tree -> tree != list.holder())
        .noneMatch(tree -> tree instanceof J.Try || tree instanceof J.Synchronized);
  }
}
