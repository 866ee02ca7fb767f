package io.github.lockscope.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A call that acquires a lock, and what is decided about it.
 *
 * @param acquire the call
 * @param verdict the decision
 */
public record Site(LockCall acquire, Verdict verdict) {
  /** The same, with the verdict that it gets once other sites are rewritten, if it is not. */
  public Site orRewritten(Map<UUID, Verdict> late) {
    return verdict instanceof Verdict.Rewrite
        ? this
        : new Site(acquire, late.getOrDefault(acquire.id(), verdict));
  }

  /**
   * The same with a guard in place of what its rewrite comes to, if one can stand there.
   *
   * @param late the verdicts that sites get once others are rewritten
   */
  public Optional<Site> scoped(Map<UUID, Verdict> late) {
    return plan().filter(plan -> plan.form() != Form.SCOPED_GUARD).isPresent()
            && late.get(acquire.id()) instanceof Verdict.Rewrite then
            && then.plan().form() == Form.SCOPED_GUARD
        ? Optional.of(new Site(acquire, inTurn(verdict, then)))
        : Optional.empty();
  }

  /** What becomes of a site that is rewritten by one verdict and then by another. */
  public static Verdict inTurn(Verdict first, Verdict then) {
    return first instanceof Verdict.Rewrite before
            && then instanceof Verdict.Rewrite after
            && after.plan().form() == Form.SCOPED_GUARD
        ? new Verdict.Rewrite(after.plan(), withoutFlag(before.notes()))
        : then;
  }

  /**
   * Whether a guard comes to stand here that no code reads.
   *
   * @param late the verdicts that sites get once others are rewritten
   */
  public boolean hasUnreadGuard(Map<UUID, Verdict> late) {
    return Stream.of(verdict, late.getOrDefault(acquire.id(), verdict))
        .filter(Verdict.Rewrite.class::isInstance)
        .map(known -> ((Verdict.Rewrite) known).plan())
        .anyMatch(
            plan ->
                plan instanceof ScopePlan scope
                    && scope.holds().stream().noneMatch(ScopePlan.Hold::isRead));
  }

  private static List<ReviewNote> withoutFlag(List<ReviewNote> notes) {
    return notes.stream().filter(note -> note != ReviewNote.FLAG_FOLLOWS_LOCK).toList();
  }

  /** What to change, if the site is to be rewritten. */
  public Optional<Plan> plan() {
    return verdict instanceof Verdict.Rewrite rewrite
        ? Optional.of(rewrite.plan())
        : Optional.empty();
  }
}
