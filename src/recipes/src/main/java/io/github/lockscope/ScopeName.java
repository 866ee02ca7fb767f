package io.github.lockscope;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** Finds names for the resources of one {@code try}: {@code held} where that means nothing else. */
final class ScopeName {
  private final Names mentioned;
  private final Set<String> given = new HashSet<>();
  private final Optional<String> vacant;

  ScopeName(Holds holds, GuardedTry region) {
    LockCall first = region.regions().get(0).acquire();
    J member = Locals.member(first.cursor()).getValue();
    this.mentioned = Names.in(List.of(member));
    this.vacant = region.answer().filter(answer -> !answer.stays()).map(KeptAnswer::name);
    // One try after the other may use the same name; one inside the other may not.
    for (Site site : holds.sites()) {
      if (site.plan().orElse(null) instanceof ScopePlan scope
          && scoped(region).anyMatch(code -> Trees.contain(code, scope.target()))) {
        scope.holds().forEach(hold -> given.add(hold.name()));
      }
    }
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

  String next(LockCall acquire) {
    String name =
        FlagName.candidates(acquire)
            .filter(candidate -> !given.contains(candidate) && isFree(candidate))
            .findFirst()
            .orElseThrow();
    given.add(name);
    return name;
  }
}
