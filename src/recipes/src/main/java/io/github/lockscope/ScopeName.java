package io.github.lockscope;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * Finds names for the resources of one {@code try}: {@code held} where that means nothing else, and
 * names that say of which lock where there are several, in one another or in one {@code try}.
 */
final class ScopeName {
  private final Names mentioned;
  private final Set<String> given = new HashSet<>();
  private final Optional<String> vacant;
  private final Holds holds;
  private final InnerGuards inner;
  private final boolean areSeveral;

  ScopeName(Holds holds, GuardedTry region) {
    LockCall first = region.regions().get(0).acquire();
    J member = Locals.member(first.cursor()).getValue();
    this.mentioned = Names.in(List.of(member));
    this.vacant = region.answer().filter(answer -> !answer.stays()).map(KeptAnswer::name);
    this.holds = holds;
    // One try after the other may use the same name; one inside the other may not.
    this.inner = InnerGuards.in(scoped(region).toList(), holds);
    this.areSeveral = inner.areThere() || region.regions().size() > 1;
    given.addAll(inner.names());
  }

  /** The code that the resources get around them; that of a choice runs without the lock. */
  private static Stream<J> scoped(GuardedTry region) {
    UUID taken = region.regions().get(0).statement();
    Stream<Statement> choice =
        region
            .answer()
            .map(answer -> Stream.of(answer.next()))
            .orElseGet(
                () -> region.list().statements().stream().filter(own -> own.getId().equals(taken)));
    return Stream.concat(choice, Stream.of(region.attempt()));
  }

  /** Whether a name means nothing else in the method once the resources are there. */
  private boolean isFree(String name) {
    return !mentioned.mention(name) || vacant.filter(name::equals).isPresent();
  }

  /**
   * A name for the resource that holds a lock.
   *
   * @param flag the variable that told of the lock, and goes
   */
  String next(LockCall acquire, Optional<String> flag) {
    boolean isPlain = flag.filter(name -> !name.equals(FlagName.PLAIN)).isEmpty();
    Optional<String> ofLock =
        FlagName.ofLock(acquire).filter(candidate -> areSeveral && isPlain && isVacant(candidate));
    String name =
        ofLock
            .or(() -> flag)
            .orElseGet(
                () ->
                    FlagName.candidates(acquire).filter(this::isVacant).findFirst().orElseThrow());
    given.add(name);
    return name;
  }

  private boolean isVacant(String name) {
    return !given.contains(name) && isFree(name);
  }

  /** Names the guards inside after their locks, once all of these have their names. */
  void nameInner() {
    inner.nameAfterLocks(holds, this::isVacant);
  }
}
