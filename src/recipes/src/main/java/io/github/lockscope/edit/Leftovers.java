package io.github.lockscope.edit;

import io.github.lockscope.region.BareBlocks;
import io.github.lockscope.site.MoveAndWrapPlan;
import io.github.lockscope.site.Plan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** What is of no use any more once plans are carried out, to be cleared away behind them. */
public final class Leftovers {
  private final Set<UUID> gone;
  private final Set<UUID> movedAcquires;
  private final Set<UUID> bareBlocks = new HashSet<>();
  private final Set<UUID> emptiedChoices = new HashSet<>();
  private final Set<UUID> asked = new HashSet<>();

  /** Those of some plans; which there are comes out as they are carried out. */
  Leftovers(List<Plan> plans) {
    this.gone =
        plans.stream().flatMap(plan -> plan.replaced().stream()).collect(Collectors.toSet());
    this.movedAcquires =
        plans.stream().flatMap(Leftovers::movedAcquire).collect(Collectors.toSet());
  }

  private static Stream<UUID> movedAcquire(Plan plan) {
    if (plan instanceof Plan.MoveAcquire move) {
      return Stream.of(move.acquire());
    }
    return plan instanceof MoveAndWrapPlan both ? Stream.of(both.acquire()) : Stream.empty();
  }

  /** A {@code try} is nothing but its braces any more. */
  void addBareBlock(J.Try attempt) {
    bareBlocks.add(attempt.getId());
  }

  /** A choice has lost a release. */
  void addEmptiedChoice(J choice) {
    emptiedChoices.add(choice.getId());
  }

  /** A choice is come by; if it goes, so may what it asks. */
  void pass(J.If choice, Cursor place) {
    if (gone.contains(choice.getId())) {
      asked.addAll(UnreadFlags.askedBy(choice, place));
    }
  }

  /**
   * A file with nothing of it left.
   *
   * @param file the file
   * @param dropped the ids of the statements that are gone though they did something
   */
  public record Cleared(J.CompilationUnit file, Set<UUID> dropped) {}

  /**
   * Clears them away.
   *
   * @param flags the flags whose braces some comments go into
   */
  Cleared clear(J.CompilationUnit file, List<FlagEdit> flags) {
    Map<UUID, UUID> braced = new HashMap<>();
    flags.forEach(flag -> braced.putAll(flag.braced()));
    J.CompilationUnit changed = (J.CompilationUnit) BareBlocks.unwrap(file, bareBlocks);
    changed = CommentsOfBraced.take(changed, braced);
    changed = EmptiedChoices.remove(changed, emptiedChoices);
    Set<UUID> dropped = UnreadFlags.statementsIn(changed, asked);
    changed = IdleStatements.remove(changed, dropped);
    return new Cleared(DeclaredAcquires.join(changed, movedAcquires, dropped), dropped);
  }
}
