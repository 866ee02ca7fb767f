package io.github.lockscope;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;

/** Finds a name for a flag: {@code held} where that means nothing else in the method. */
final class FlagName {
  /** What is said of any lock that is held. */
  static final String PLAIN = "held";

  private FlagName() {}

  static String of(LockCall acquire, Holds holds) {
    J member = Locals.member(acquire.cursor()).getValue();
    Names names = Names.in(List.of(member));
    Set<String> given =
        holds.sites().stream()
            .filter(site -> Locals.member(site.acquire().cursor()).getValue() == member)
            .flatMap(site -> site.plan().stream())
            .filter(FlagPlan.class::isInstance)
            .map(plan -> ((FlagPlan) plan).flag())
            .collect(Collectors.toSet());
    return candidates(acquire)
        .filter(name -> !given.contains(name) && !names.mention(name))
        .findFirst()
        .orElseThrow();
  }

  /** Names that say of a lock that it is held, the plainest first. */
  static Stream<String> candidates(LockCall acquire) {
    return Stream.of(
            Stream.of(PLAIN),
            ofLock(acquire).stream(),
            IntStream.iterate(2, i -> i + 1).mapToObj(i -> PLAIN + i))
        .flatMap(names -> names);
  }

  /** A name that says which lock is held. */
  static Optional<String> ofLock(LockCall acquire) {
    return lockName(acquire.direct()).map(name -> name + "Held").findFirst();
  }

  private static Stream<String> lockName(Receiver receiver) {
    if (receiver instanceof Receiver.Local local) {
      return Stream.of(local.name());
    }
    if (receiver instanceof Receiver.Field field) {
      return field.target() instanceof Receiver.Local owner
          ? Stream.of(owner.name() + capitalized(field.name()))
          : Stream.of(field.name());
    }
    return receiver instanceof Receiver.View view
        ? Stream.of(view.method().replace("Lock", ""))
        : Stream.empty();
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
