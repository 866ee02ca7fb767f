package io.github.lockscope.decide;

import io.github.lockscope.flow.Question;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Receiver;

/**
 * Tells whether the lock expression of an acquire denotes another lock by the time of the release,
 * where the flow is known: a local variable may be assigned while the lock is free.
 *
 * @param acquire the acquire
 * @param question what the flow is asked about it
 * @param source the flow
 */
record Rebinding(LockCall acquire, Question question, FlowSource source) {
  /**
   * Whether a lock expression may denote another lock by the time of a release.
   *
   * @param writes all that may be assigned
   */
  boolean concerns(Receiver receiver, Writes writes) {
    return receiver.has(
        part -> writes.touchPart(part) && !(part instanceof Receiver.Local local && stays(local)));
  }

  /**
   * Whether a local variable has no value that a release could go by, at the end of some
   * statements, whatever way leads there.
   *
   * @param writes what the statements assign
   */
  boolean leavesOpen(Receiver receiver, Writes writes) {
    return receiver.has(
        part ->
            part instanceof Receiver.Local local
                && writes.touchPart(local)
                && !(isBoundAtDeclaration(local) && stays(local)));
  }

  private boolean isBoundAtDeclaration(Receiver.Local local) {
    return Locals.around(acquire.cursor()).isBoundAtDeclaration(local.name());
  }

  private boolean stays(Receiver.Local local) {
    return !source.mayMoveOn(local.name(), question, acquire);
  }
}
