package io.github.lockscope.callers;

import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.FlagPlan;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.MoveAndWrapPlan;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.StatementList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * The code that a plan puts under a release in {@code finally}; what runs before the acquire, or
 * behind the region, is not in it.
 *
 * @param list the list that the plan changes
 * @param holder the statement of it that the acquire is in
 */
record HeldCode(StatementList list, Statement holder) {
  /** The code of a plan; all of the callable where it is not known better. */
  static List<? extends J> of(LockCall acquire, Plan plan) {
    return Stream.iterate(acquire.cursor(), at -> !at.isRoot(), Cursor::getParentOrThrow)
        .filter(at -> at.getValue() instanceof Statement)
        .flatMap(
            at ->
                StatementList.holding(at)
                    .filter(found -> found.id().equals(plan.list()))
                    .map(found -> new HeldCode(found, at.getValue()))
                    .stream())
        .findFirst()
        .<List<? extends J>>map(code -> code.region(acquire, plan))
        .or(() -> branch(acquire, plan))
        .orElseGet(() -> List.of(LockCalls.callableAt(acquire.cursor()).<J>getValue()));
  }

  /** {@code if (tryLock()) { … }} */
  private static Optional<List<? extends J>> branch(LockCall acquire, Plan plan) {
    return Attempt.choice(acquire.cursor().getParentTreeCursor()).getValue() instanceof J.If choice
            && choice.getThenPart() instanceof J.Block block
            && block.getId().equals(plan.list())
            && !follows(plan)
        ? Optional.of(block.getStatements().subList(0, end(block.getStatements(), plan)))
        : Optional.empty();
  }

  private List<? extends J> region(LockCall acquire, Plan plan) {
    List<Statement> statements = list.statements();
    return statements.subList(start(acquire, plan), end(statements, plan));
  }

  private int start(LockCall acquire, Plan plan) {
    List<UUID> ids = ids(list.statements());
    if (plan instanceof MoveAndWrapPlan both) {
      return ids.indexOf(both.target());
    }
    if (follows(plan)) {
      return plan.opening().map(opening -> ids.indexOf(opening) + 1).orElse(0);
    }
    boolean isHeldBehind = leftWithLock(acquire).filter(holder.getId()::equals).isPresent();
    return list.indexOf(holder) + (isHeldBehind ? 1 : 0);
  }

  /** The statement behind which the lock is held, or an answer tells. */
  private static Optional<UUID> leftWithLock(LockCall acquire) {
    return Attempt.of(acquire)
        .map(attempt -> attempt.statement().<J>getValue().getId())
        .or(acquire::statementId);
  }

  /** Whether the plan follows the lock, wherever it is taken. */
  private static boolean follows(Plan plan) {
    return plan instanceof FlagPlan.HeldFlag || !plan.sites().isEmpty();
  }

  private static int end(List<Statement> statements, Plan plan) {
    int last = ids(statements).indexOf(plan.last());
    return last < 0 ? statements.size() : isLastInside(plan) ? last + 1 : last;
  }

  /** Whether the region ends with a statement of its own, and not with the release behind it. */
  private static boolean isLastInside(Plan plan) {
    return plan instanceof FlagPlan.HeldFlag
        || (plan instanceof Plan.WrapRegion region && region.closing().release().isPresent())
        || (plan instanceof MoveAndWrapPlan both && isLastInside(both.region()));
  }

  private static List<UUID> ids(List<Statement> statements) {
    return statements.stream().map(Statement::getId).toList();
  }
}
