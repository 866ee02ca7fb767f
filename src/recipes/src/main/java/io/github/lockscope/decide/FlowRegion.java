package io.github.lockscope.decide;

import io.github.lockscope.flow.Answer;
import io.github.lockscope.flow.Place;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.Statement;

/** Finds the statements of the region that the flow of a callable allows, and decides on them. */
final class FlowRegion {
  private final Holds holds;
  private final LockCall acquire;
  private final FlowSource source;
  private final Answer.Region region;

  FlowRegion(Holds holds, LockCall acquire, FlowSource source, Answer.Region region) {
    this.holds = holds;
    this.acquire = acquire;
    this.source = source;
    this.region = region;
  }

  Verdict decide() {
    List<LockCall> releases =
        holds
            .beside(acquire)
            .filter(call -> region.releases().contains(source.end(call.call())))
            .toList();
    releases.forEach(release -> holds.claim(release, acquire));
    if (region.leaks().exist()) {
      Optional<Verdict> meant =
          new HeldExits(acquire, holds).meantBy(source.exitsAt(region.leaks().jumps()));
      if (meant.isPresent()) {
        return meant.get();
      }
    }
    Optional<StatementList> list = source.list(region.opening());
    if (list.isEmpty()) {
      return skip(SkipReason.NOT_IN_BLOCK);
    }
    return plan(list.get(), releases);
  }

  private Verdict plan(StatementList list, List<LockCall> releases) {
    Optional<Statement> opening = statement(list, region.opening());
    Optional<Statement> last = statement(list, region.last());
    if (last.isEmpty() || (opening.isEmpty() && !region.opening().isStart())) {
      return skip(SkipReason.UNKNOWN_SYNTAX);
    }
    return new FollowedRegion(list, opening, last.get(), releases, sites())
        .decide(holds, acquire, notes());
  }

  private Set<UUID> sites() {
    return region.sites().size() == 1
        ? Set.of()
        : holds
            .beside(acquire)
            .filter(call -> region.sites().contains(source.end(call.call())))
            .map(LockCall::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  private List<ReviewNote> notes() {
    List<ReviewNote> notes = new ArrayList<>();
    if (region.leaks().exist()) {
      notes.add(ReviewNote.LEAK_CLOSED);
    }
    if (!region.madeExceptions().isEmpty()) {
      notes.add(ReviewNote.EXCEPTION_MADE_LOCKED);
    }
    return notes;
  }

  private Optional<Statement> statement(StatementList list, Place place) {
    return place.isStart() ? Optional.empty() : source.statement(list, place.statement());
  }

  private static Verdict skip(SkipReason why) {
    return new Verdict.Skip(why);
  }
}
