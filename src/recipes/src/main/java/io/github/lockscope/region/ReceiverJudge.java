package io.github.lockscope.region;

import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.Receiver;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.openrewrite.java.tree.Statement;

/**
 * Judges whether a release is for the very lock, and with the very stamp, of an acquire.
 *
 * @param acquire the acquire
 * @param release the release
 * @param isChangedBy whether what a receiver denotes is changed by what is assigned
 */
record ReceiverJudge(
    LockCall acquire, LockCall release, BiPredicate<Receiver, Writes> isChangedBy) {
  /**
   * What speaks against it, if anything does.
   *
   * @param region the statements between the two
   * @param list the list that they are in
   * @param own the calls that belong to the acquire
   */
  Optional<SkipReason> obstacle(List<Statement> region, StatementList list, List<LockCall> own) {
    Receiver receiver = acquire.sharedWith(release);
    if (receiver.has(Receiver.Choice.class::isInstance)) {
      return Optional.of(SkipReason.CONDITION_REEVALUATED);
    }
    if (!isSameValueTwice(receiver)) {
      return Optional.of(SkipReason.RECEIVER_UNSTABLE);
    }
    Writes writes = Writes.in(region, list.cursor());
    if (isChangedBy.test(receiver, writes)) {
      return Optional.of(SkipReason.RECEIVER_CHANGES);
    }
    if (acquire.stamp().isPresent() && !release.operation().stamped()) {
      // Where another one has the stamp, the code knows well which hold it is about.
      return Optional.of(
          own.stream().anyMatch(call -> call.releases() && acquire.sharesStamp(call))
              ? SkipReason.RELEASED_IN_BRANCH
              : SkipReason.ARGUMENTS_DIFFER);
    }
    boolean losesStamp =
        acquire.operation().stamped()
            && (acquire.stamp().isEmpty()
                || !acquire.stamp().equals(release.stamp())
                || (StampWrites.areIn(region, list, acquire.stamp().get(), own)
                    && isChangedBy.test(acquire.stamp().get(), writes)));
    return losesStamp ? Optional.of(SkipReason.STAMP_NOT_KEPT) : Optional.empty();
  }

  /** Whether indices and arguments cannot change; what they are applied to may be a plain field. */
  private static boolean isSameValueTwice(Receiver receiver) {
    return receiver
        .allParts()
        .allMatch(
            part -> {
              if (part instanceof Receiver.Element element) {
                return element.index().isFixed();
              }
              if (part instanceof Receiver.Call call) {
                int first = call.parts().isEmpty() || call.parts().get(0).isFixed() ? 0 : 1;
                return call.parts().stream().skip(first).allMatch(Receiver::isFixed);
              }
              return !(part instanceof Receiver.Unreadable);
            });
  }
}
