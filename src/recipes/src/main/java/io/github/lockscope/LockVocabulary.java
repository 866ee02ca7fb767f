package io.github.lockscope;

import io.github.lockscope.site.Form;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.Protocols;
import io.github.lockscope.site.Reason;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words by which lock code is known, for programs that look for them in text before they parse
 * it, and what the codes in {@link LockSites} mean, for programs that print them.
 *
 * @param calls the names of the methods that acquire or release a lock
 * @param types the simple names of the types of a library that are locks or hand them out; types of
 *     the code at hand lead to these
 */
public record LockVocabulary(Set<String> calls, Set<String> types) {

  /**
   * Creates a vocabulary that nobody can change.
   *
   * @param calls the names of methods
   * @param types the simple names of types
   */
  public LockVocabulary {
    calls = Set.copyOf(calls);
    types = Set.copyOf(types);
  }

  /**
   * The words of the locks that are always looked for, and of others.
   *
   * @param protocols further protocols, as the option of that name takes them
   * @throws IllegalArgumentException if one of them is not known
   */
  public static LockVocabulary with(List<String> protocols) {
    return of(Protocols.with(protocols));
  }

  /**
   * The words of the locks that are always looked for, and of others, where locks are to be held by
   * guards.
   *
   * @param protocols further protocols, as the option of that name takes them
   * @param guard the guard, as the option of that name takes it
   * @throws IllegalArgumentException if one of them is not known
   */
  public static LockVocabulary with(List<String> protocols, String guard) {
    return of(
        new LockOptions(null, protocols, null, null, Optional.of(guard)).settings().protocols());
  }

  private static LockVocabulary of(Protocols protocols) {
    Set<String> calls = new TreeSet<>();
    Set<String> types = new TreeSet<>();
    for (Protocol protocol : protocols.active()) {
      calls.addAll(protocol.operations().keySet());
      types.add(protocol.simpleTypeName());
      types.addAll(protocol.relatedTypes());
    }
    return new LockVocabulary(calls, types);
  }

  /**
   * What a code in a row means.
   *
   * @param code a form or a reason as in a row of {@link LockSites}
   * @return its sentence; empty for a code that is not Lockscope's
   */
  public static Optional<String> sentence(String code) {
    Stream<Reason> reasons =
        Stream.<Reason[]>of(SkipReason.values(), ReviewNote.values(), SafeReason.values())
            .flatMap(Stream::of);
    return Stream.concat(
            Stream.of(Form.values())
                .filter(form -> form.name().equals(code))
                .map(LockVocabulary::sentence),
            reasons.filter(reason -> reason.name().equals(code)).map(Reason::sentence))
        .findFirst();
  }

  private static String sentence(Form form) {
    return switch (form) {
      case TRY_FINALLY ->
          "What follows the acquire goes into a `try`, and the release into its `finally`.";
      case GAP_IN_TRY ->
          "What stands between the acquire and the `try` that releases moves into that `try`.";
      case NESTED_FINALLY ->
          "A release behind other work in a `finally` gets a `finally` of its own in there.";
      case ACQUIRE_BEFORE_TRY ->
          "The acquire moves out of the `try` whose `finally` releases the lock.";
      case HELD_FLAG ->
          "A flag follows the lock, and a `finally` releases if it says that the lock is held.";
      case SCOPED_GUARD ->
          "A guard is a resource of the `try` and releases the lock; the `finally` need not.";
    };
  }
}
