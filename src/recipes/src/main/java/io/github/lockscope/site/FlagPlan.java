package io.github.lockscope.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;

/** A plan with a flag that follows the lock. */
public sealed interface FlagPlan extends Plan {
  /**
   * A region goes into a {@code try} whose {@code finally} releases if a flag says so; the flag is
   * set behind each acquire and cleared before each release in the region.
   *
   * @param list the block or case that holds the region
   * @param opening the statement after which the region starts; empty for the start of the list
   * @param last the last statement of the region, or the release behind it
   * @param isLastReplaced whether that is a release, which goes into the {@code finally}
   * @param flag the name of the flag
   * @param start what is known of the lock where the region starts
   * @param acquires where the region acquires
   * @param releases the statements of the region that release and stay
   * @param deleted the statements that release and go
   * @param release the release that goes into the {@code finally}
   * @param sites all acquires that the flag stands for
   * @param hoists the declarations that are needed after the region
   * @param fold the {@code return} after the region that moves into the {@code try}
   */
  record HeldFlag(
      UUID list,
      Optional<UUID> opening,
      UUID last,
      boolean isLastReplaced,
      String flag,
      Start start,
      Set<Taking> acquires,
      Set<UUID> releases,
      Set<UUID> deleted,
      J.MethodInvocation release,
      Set<UUID> sites,
      List<Plan.Hoist> hoists,
      Optional<UUID> fold)
      implements FlagPlan {
    /** The same with a {@code return} behind, which is all that needs what the region declares. */
    public HeldFlag takingIn(UUID out) {
      return new HeldFlag(
          list,
          opening,
          last,
          isLastReplaced,
          flag,
          start,
          acquires,
          releases,
          deleted,
          release,
          sites,
          List.of(),
          Optional.of(out));
    }

    /** The same with a variable of the code for a flag. */
    public HeldFlag following(FollowingFlag own, FlagExtent extent) {
      return new HeldFlag(
          list,
          own.declaration().or(() -> opening),
          last,
          isLastReplaced,
          own.name(),
          Start.ANSWERED,
          Set.of(),
          own.lateReleases(),
          own.deleted(extent),
          release,
          sites,
          hoists,
          fold);
    }

    @Override
    public Set<UUID> replaced() {
      return isLastReplaced
          ? Stream.concat(deleted.stream(), Stream.of(last)).collect(Collectors.toSet())
          : deleted;
    }

    @Override
    public HeldFlag named(String name) {
      return new HeldFlag(
          list,
          opening,
          last,
          isLastReplaced,
          name,
          start,
          acquires,
          releases,
          deleted,
          release,
          sites,
          hoists,
          fold);
    }

    @Override
    public boolean isDeclared() {
      return start.isDeclared();
    }

    @Override
    public Form form() {
      return Form.HELD_FLAG;
    }
  }

  /**
   * A flag is set behind the acquires in a {@code try}, and its {@code finally} releases if the
   * flag says so.
   *
   * @param list the block or case that holds the {@code try}
   * @param target the {@code try}
   * @param flag the name of the flag
   * @param acquires where the {@code try} acquires
   * @param guarded the release in the {@code finally}
   */
  record GuardRelease(UUID list, UUID target, String flag, Set<Taking> acquires, UUID guarded)
      implements FlagPlan {
    @Override
    public Set<UUID> replaced() {
      return Set.of(guarded);
    }

    @Override
    public GuardRelease named(String name) {
      return new GuardRelease(list, target, name, acquires, guarded);
    }

    @Override
    public boolean isDeclared() {
      return true;
    }

    @Override
    public Set<UUID> releases() {
      return Set.of();
    }

    @Override
    public UUID last() {
      return target;
    }

    @Override
    public Form form() {
      return Form.HELD_FLAG;
    }
  }

  /** What is known of a lock where the region of a flag starts. */
  enum Start {
    FREE,
    HELD,

    /** The flag is a variable that the code has already, and it tells. */
    TOLD,

    /** The same, and it tells from what is right before the region on. */
    ANSWERED;

    /** Whether the code has no variable for it so far. */
    public boolean isDeclared() {
      return this == FREE || this == HELD;
    }

    /** Whether the region follows what is no acquire. */
    public boolean followsOther() {
      return this == FREE || this == TOLD;
    }
  }

  /** The name of the flag. */
  String flag();

  /** The same with another name for the flag. */
  FlagPlan named(String name);

  /** Whether the code has no variable for it so far. */
  public boolean isDeclared();

  /** Where to set it. */
  Set<Taking> acquires();

  /** The releases to clear it before. */
  Set<UUID> releases();
}
