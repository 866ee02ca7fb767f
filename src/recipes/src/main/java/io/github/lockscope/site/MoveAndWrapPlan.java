package io.github.lockscope.site;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The acquire moves in front of the {@code try} that it starts, and what follows it then goes into
 * a {@code try} with the release in its {@code finally}.
 *
 * @param target the {@code try} that the acquire starts
 * @param region from that {@code try} to the release, or all of the {@code try} that releases
 */
public record MoveAndWrapPlan(UUID target, Plan.WrapRegion region) implements Plan {
  /** The statement that acquires. */
  public UUID acquire() {
    return region.opening().orElseThrow();
  }

  @Override
  public UUID list() {
    return region.list();
  }

  @Override
  public Optional<UUID> opening() {
    return Optional.of(target);
  }

  @Override
  public UUID last() {
    return region.last();
  }

  @Override
  public Set<UUID> deleted() {
    return region.deleted();
  }

  @Override
  public Set<UUID> replaced() {
    return region.replaced();
  }

  @Override
  public Form form() {
    return region.form();
  }
}
