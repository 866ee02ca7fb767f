package io.github.lockscope.flow;

import java.util.List;

/**
 * The ways that leave a region with the lock held though no exception leaves with them.
 *
 * @param jumps the offsets of the jumps that do
 * @param isBehindHandlers whether some end the region in or behind a handler that caught what
 *     failed while the lock was held
 */
public record Leaks(List<Integer> jumps, boolean isBehindHandlers) {
  /** Whether there are any. */
  public boolean exist() {
    return isBehindHandlers || !jumps.isEmpty();
  }
}
