package io.github.lockscope.site;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A flag tells the {@code finally} whether to release, and the work before the release in there
 * goes into a {@code try} of its own.
 *
 * @param guard the flag
 * @param late the work and the release, which the flag guards then
 */
public record GuardLateReleasePlan(FlagPlan.GuardRelease guard, Plan.WrapRegion late)
    implements Plan {
  /** The two, the inner one first. */
  public List<Plan> parts() {
    return List.of(late, guard);
  }

  @Override
  public UUID list() {
    return guard.list();
  }

  @Override
  public UUID last() {
    return guard.last();
  }

  @Override
  public Set<UUID> replaced() {
    return guard.replaced();
  }

  @Override
  public Form form() {
    return guard.form();
  }
}
