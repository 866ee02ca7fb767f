package io.github.lockscope.region;

import io.github.lockscope.site.Plan;
import io.github.lockscope.site.SkipReason;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How what a region declares reaches the code after it. */
public sealed interface Needed {
  /**
   * It can.
   *
   * @param hoists the declarations to move before the region
   * @param fold the {@code return} to move into it
   */
  record Reaches(List<Plan.Hoist> hoists, Optional<UUID> fold) implements Needed {}

  /**
   * It cannot.
   *
   * @param why what stands in the way
   */
  record Stuck(SkipReason why) implements Needed {}
}
