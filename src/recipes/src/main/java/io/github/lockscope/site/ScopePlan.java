package io.github.lockscope.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Space;

/**
 * A {@code try} gets guards for resources instead of acquires before it and releases in its {@code
 * finally}.
 *
 * @param list the block or case that holds acquires and {@code try}
 * @param target the {@code try}
 * @param entry how the code gets into it
 * @param holds the acquires, in their order
 * @param ending what is done on the way out of it besides releasing
 * @param early the releases in it that a flag told of
 * @param answer the variable that told whether the lock was got
 */
public record ScopePlan(
    UUID list,
    UUID target,
    Entry entry,
    List<Hold> holds,
    Ending ending,
    Optional<Early> early,
    Optional<Answer> answer)
    implements Plan {
  /** The same with other holds. */
  public ScopePlan withHolds(List<Hold> others) {
    return new ScopePlan(list, target, entry, others, ending, early, answer);
  }

  @Override
  public UUID last() {
    return target;
  }

  @Override
  public Set<UUID> replaced() {
    return Stream.concat(
            holds.stream().flatMap(hold -> Stream.of(hold.acquire(), hold.release())),
            early.stream()
                .flatMap(all -> Stream.concat(all.cleared().stream(), all.releases().stream())))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<UUID> deleted() {
    return early.map(Early::cleared).orElse(Set.of());
  }

  @Override
  public Form form() {
    return Form.SCOPED_GUARD;
  }

  /** How the code gets into a {@code try} whose {@code finally} releases. */
  public enum Entry {
    /** {@code lock(); try …} */
    FOR_CERTAIN,
    /** {@code if (tryLock()) { try … }} */
    IF_TAKEN,
    /** {@code if (… && tryLock()) { try … }} */
    IF_TAKEN_AS_WELL,
    /** {@code if (!tryLock()) return; try …} */
    UNLESS_REFUSED,
    /** {@code boolean got = tryLock(); try { … } finally { if (got) unlock(); }} */
    EITHER_WAY
  }

  /** What is done on the way out of a {@code try} besides releasing. */
  public enum Ending {
    /** Nothing. */
    PLAIN,
    /** Handlers run, or the {@code finally} works, while the lock is held. */
    HELD,
    /** The {@code finally} goes on after it has released. */
    RELEASED
  }

  /**
   * Releases that a flag told the {@code finally} of, and that a guard knows of without.
   *
   * @param flag its name
   * @param cleared where it is cleared
   * @param releases the releases behind that
   */
  public record Early(String flag, Set<UUID> cleared, Set<UUID> releases) {}

  /**
   * The answer of an attempt to acquire, where it was kept.
   *
   * @param name its name
   * @param stays whether some code needs it as a value, and not only to branch
   */
  public record Answer(String name, boolean stays) {}

  /**
   * A hold that a guard stands for.
   *
   * @param acquire the statement that acquires, or is left without the lock
   * @param release the statement that releases
   * @param guard the guard
   * @param method its method that acquires
   * @param lock the lock
   * @param arguments what else the acquire is given
   * @param beforeArguments what stands before the parenthesis of those
   * @param name a name for the resource
   * @param isRead whether code reads the resource
   */
  public record Hold(
      UUID acquire,
      UUID release,
      Guard guard,
      String method,
      Expression lock,
      List<Expression> arguments,
      Space beforeArguments,
      String name,
      boolean isRead) {
    /** The same with another name for the resource. */
    public Hold withName(String other) {
      return new Hold(
          acquire, release, guard, method, lock, arguments, beforeArguments, other, isRead);
    }
  }
}
