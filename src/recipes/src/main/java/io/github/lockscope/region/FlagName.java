package io.github.lockscope.region;

import io.github.lockscope.site.FlagPlan;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Names;
import io.github.lockscope.tree.Receiver;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;

/** Finds a name for a flag: {@code held} where that means nothing else in the method. */
public final class FlagName {
  /** What is said of any lock that is held. */
  public static final String PLAIN = "held";

  private FlagName() {}

  /** A name for the flag of an acquire that nothing around it has. */
  public static String of(LockCall acquire, Holds holds) {
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
  public static Stream<String> candidates(LockCall acquire) {
    return Stream.of(
            Stream.of(PLAIN),
            ofLock(acquire, List.of()),
            IntStream.iterate(2, i -> i + 1).mapToObj(i -> PLAIN + i))
        .flatMap(names -> names);
  }

  /**
   * Names that say which lock is held.
   *
   * @param others other locks that the first of them should not be a name of
   */
  public static Stream<String> ofLock(LockCall acquire, List<LockCall> others) {
    Optional<String> plain = plainName(acquire);
    Optional<String> full = fullName(acquire);
    boolean isPlain =
        others.stream()
            .filter(other -> plain.equals(plainName(other)))
            .allMatch(other -> full.equals(fullName(other)));
    return Stream.of(isPlain ? plain : full, isPlain ? full : plain)
        .flatMap(Optional::stream)
        .map(name -> name + "Held")
        .distinct();
  }

  /** {@code read} of {@code cache.readLock()} */
  private static Optional<String> plainName(LockCall acquire) {
    return acquire.direct() instanceof Receiver.View view
        ? Optional.of(viewName(view))
        : fullName(acquire);
  }

  /** {@code cacheRead} of {@code cache.readLock()} */
  private static Optional<String> fullName(LockCall acquire) {
    return lockName(acquire.direct());
  }

  private static Optional<String> lockName(Receiver receiver) {
    if (receiver instanceof Receiver.Local local) {
      return Optional.of(local.name());
    }
    if (receiver instanceof Receiver.StaticField field) {
      return Optional.of(ofConstant(field.name()));
    }
    if (receiver instanceof Receiver.Field field) {
      return Optional.of(
          field.target() instanceof Receiver.Local owner
              ? owner.name() + capitalized(field.name())
              : field.name());
    }
    return receiver instanceof Receiver.View view
        ? lockName(view.target()).map(owner -> owner + capitalized(viewName(view)))
        : Optional.empty();
  }

  private static String viewName(Receiver.View view) {
    return view.method().replace("Lock", "");
  }

  /** {@code cacheLock} of {@code CACHE_LOCK}; any other name as it is. */
  private static String ofConstant(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    String[] words = name.toLowerCase(Locale.ROOT).split("_+", -1);
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .filter(word -> !word.isEmpty())
            .map(FlagName::capitalized)
            .collect(Collectors.joining());
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
