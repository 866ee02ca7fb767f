package io.github.lockscope.scope;

import io.github.lockscope.region.GuardedTry;
import io.github.lockscope.site.Guards;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.ScopePlan;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Trees;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * What guards stand for, and the plan for them.
 *
 * @param region the {@code try} and its acquires
 * @param plan the plan
 */
record ScopedRegion(GuardedTry region, ScopePlan plan) {
  UUID target() {
    return plan.target();
  }

  Stream<LockCall> acquires() {
    return region.regions().stream().map(GuardedTry.Region::acquire);
  }

  LockCall acquire(ScopePlan.Hold hold) {
    return region.regions().stream()
        .filter(own -> own.statement().equals(hold.acquire()))
        .map(GuardedTry.Region::acquire)
        .findFirst()
        .orElseThrow();
  }

  /** The member of a class that all this is in. */
  J member() {
    return Locals.member(first().cursor()).getValue();
  }

  /** Whether a name is that of a variable that the resource takes the place of. */
  boolean gives(String name) {
    return region
        .answer()
        .filter(answer -> !answer.stays())
        .filter(answer -> answer.name().equals(name))
        .isPresent();
  }

  /** Whether another one comes to stand inside of this one. */
  boolean contains(ScopedRegion other) {
    return !other.target().equals(target())
        && code().stream().anyMatch(part -> Trees.contain(part, other.target()));
  }

  /**
   * Whether this is about one of several locks that are held at a time: it may be that not all of
   * them get guards, or only later.
   */
  boolean isNestedIn(Holds holds) {
    return holds.within(code()).stream()
            .anyMatch(call -> call.acquires() && acquires().noneMatch(call::equals))
        || holds
            .beside(first())
            .filter(call -> call.acquires() && holds.isBefore(call, first()))
            .anyMatch(call -> isHeldUpTo(call, holds));
  }

  /** Whether nothing in the text before this one releases what another acquire took. */
  private boolean isHeldUpTo(LockCall other, Holds holds) {
    return holds
        .releasesOf(other)
        .noneMatch(release -> holds.isBefore(other, release) && holds.isBefore(release, first()));
  }

  /** Whether this comes to stand inside of a guard that is there already, or around one. */
  boolean isNestedIn(Guards guards) {
    return GuardResources.areAround(first().cursor(), guards)
        || GuardResources.areInside(code(), guards);
  }

  private LockCall first() {
    return region.regions().get(0).acquire();
  }

  /** The code that the resources get around them; that of a choice runs without the lock. */
  private List<J> code() {
    UUID taken = region.regions().get(0).statement();
    Stream<Statement> choice =
        region
            .answer()
            .map(answer -> Stream.of(answer.next()))
            .orElseGet(
                () -> region.list().statements().stream().filter(own -> own.getId().equals(taken)));
    return Stream.<J>concat(choice, Stream.of(region.attempt())).toList();
  }
}
