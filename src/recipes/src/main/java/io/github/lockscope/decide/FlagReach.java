package io.github.lockscope.decide;

import io.github.lockscope.flow.Answer;
import io.github.lockscope.flow.Place;
import io.github.lockscope.region.Deletion;
import io.github.lockscope.region.HandledRelease;
import io.github.lockscope.site.FlagExtent;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.OwnFlag;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Taking;
import io.github.lockscope.tree.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openrewrite.java.tree.Statement;

/**
 * How far a flag can follow a lock.
 *
 * @param holds the lock calls of the file
 * @param acquire the acquire that is decided about
 * @param source the text that the flow was asked about
 * @param flag what the flow answered
 * @param list the statements among which the flag would be
 */
record FlagReach(
    Holds holds, LockCall acquire, FlowSource source, Answer.Flag flag, StatementList list) {
  /**
   * The statements, if they can be told.
   *
   * @param takings how each acquire is made
   * @param keptReleases the releases that stay
   * @param lastReleases those that are the last thing done
   */
  Optional<FlagExtent> extent(
      Map<LockCall, Taking> takings, List<LockCall> keptReleases, List<LockCall> lastReleases) {
    Optional<Statement> opening = statement(flag.opening());
    Optional<Statement> last = statement(flag.last());
    if (last.isEmpty() || (opening.isEmpty() && !flag.opening().isStart())) {
      return Optional.empty();
    }
    int first = opening.map(statement -> list.indexOf(statement) + 1).orElse(0);
    if (opening.filter(statement -> isTakenIn(statement, takings.keySet())).isPresent()) {
      // An attempt behind another variable of one declaration.
      first--;
      opening = Optional.of(first).filter(at -> at > 0).map(at -> list.statements().get(at - 1));
    }
    int end = list.indexOf(last.get());
    Enclosure enclosure = new Enclosure(holds, list, first);
    int behind = enclosure.around(end);
    if (enclosure.isAroundOneThatStartsWithIt(behind)) {
      // It comes to its turn once that one stands.
      return Optional.empty();
    }
    // In front of what is done further on, no release is the last thing done.
    boolean isHandled =
        lastReleases.stream().anyMatch(release -> HandledRelease.of(release).isPresent());
    boolean isWidened = behind > end || isHandled;
    List<LockCall> releases =
        isWidened
            ? Stream.of(keptReleases, lastReleases).flatMap(List::stream).toList()
            : keptReleases;
    Set<UUID> gone = Deletion.of(isWidened ? List.of() : lastReleases);
    boolean isGone = gone.contains(list.statements().get(behind).getId());
    Optional<OwnFlag> own =
        releases.isEmpty() && !flag.isHeldAtStart()
            ? OwnFlag.of(takings, list.statements().subList(first, behind + 1), list.cursor())
            : Optional.empty();
    if (own.filter(OwnFlag::isDeclaredFirst).isPresent()) {
      opening = Optional.of(list.statements().get(first));
      first++;
    }
    List<Statement> region = list.statements().subList(first, isGone ? behind : behind + 1);
    Set<Taking> places = Set.copyOf(takings.values());
    return Optional.of(new FlagExtent(list, opening, region, behind, places, releases, gone, own));
  }

  private boolean isTakenIn(Statement statement, Set<LockCall> acquires) {
    return !flag.isHeldAtStart()
        && acquires.stream().anyMatch(call -> Trees.contain(statement, call.call().getId()));
  }

  /**
   * Whether another lock, with no plan yet, is taken in a region and released behind it by a stamp:
   * away from where it is taken, the stamp would be out of reach of its own {@code finally}.
   */
  boolean crosses(FlagExtent extent) {
    List<LockCall> behind = holds.within(extent.tail());
    return !behind.isEmpty()
        && holds.within(extent.region()).stream()
            .filter(call -> call.acquires() && call.operation().stamped())
            .filter(call -> !call.isSameLock(acquire) && !holds.isPlanned(call))
            .anyMatch(other -> holds.releasesOf(other).anyMatch(behind::contains));
  }

  /** The flag up to the end of the list, where what is declared is needed no more. */
  Optional<FlagExtent> toTheEnd(FlagExtent extent, List<LockCall> releases) {
    List<Statement> tail = extent.tail();
    // A variable of the code that tells is not set anew where releases stay.
    return tail.isEmpty()
            || extent.ownFlag().isPresent()
            || holds.within(tail).stream().anyMatch(acquire::isSameLock)
        ? Optional.empty()
        : Optional.of(extent.toTheEnd(releases));
  }

  private Optional<Statement> statement(Place place) {
    return place.isStart() ? Optional.empty() : source.statement(list, place.statement());
  }
}
