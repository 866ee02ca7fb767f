package io.github.lockscope.site;

import java.util.Objects;
import java.util.Optional;

/**
 * What a user can choose, and has to say nothing about to get what is never wrong.
 *
 * @param complexFlow what becomes of regions that no plain {@code finally} can release
 * @param protocols the kinds of locks that are looked for
 * @param testSources whether tests are rewritten as well
 * @param leaks which leaks are worth a rewrite
 * @param guards what is to hold the locks; empty where they are to be released in {@code finally}
 * @param expected the guards that are to take the place of flags, be it by another recipe
 */
public record Settings(
    OnComplexFlow complexFlow,
    Protocols protocols,
    boolean testSources,
    Leaks leaks,
    Optional<Guards> guards,
    Guards expected) {
  /** What users get who set nothing. */
  public static final Settings DEFAULT =
      new Settings(OnComplexFlow.SKIP, Protocols.USUAL, false, Leaks.ALL, Optional.empty());

  public Settings(
      OnComplexFlow complexFlow,
      Protocols protocols,
      boolean testSources,
      Leaks leaks,
      Optional<Guards> guards) {
    this(complexFlow, protocols, testSources, leaks, guards, guards.orElse(Guards.BUILT_IN));
  }

  /** What becomes of a region after whose early release work follows. */
  public enum OnComplexFlow {
    /** It is reported. */
    SKIP,

    /** A local variable says in {@code finally} whether the lock is still held. */
    HELD_FLAG,

    /** The same, but only where a guard can take the place of that variable. */
    GUARD
  }

  /** Which leaks are closed. */
  public enum Leaks {
    /** Those after an exception as well. */
    ALL,

    /** Only regions that can be left with the lock held though nothing is thrown. */
    NORMAL_PATHS
  }

  /** The same where the compiler does not take resources that no code reads. */
  public Settings failingOnResources() {
    return new Settings(
        complexFlow, protocols, testSources, leaks, guards.map(Guards::whereRead), expected);
  }

  /** The same with guards as far as they are known by now. */
  public Settings withGuards(Guards known) {
    return new Settings(complexFlow, protocols, testSources, leaks, Optional.of(known));
  }

  /** The same where another recipe uses guards, unless there are guards already. */
  public Settings expecting(Guards others) {
    return guards.isPresent()
        ? this
        : new Settings(complexFlow, protocols, testSources, leaks, guards, others);
  }

  /** Whether others say the same of everything else. */
  public boolean isTheSameButForGuards(Settings others) {
    return complexFlow == others.complexFlow
        && protocols.equals(others.protocols)
        && testSources == others.testSources
        && leaks == others.leaks;
  }

  /** The same without flags. */
  public Settings withoutFlags() {
    return new Settings(OnComplexFlow.SKIP, protocols, testSources, leaks, guards, expected);
  }

  /** A run has few of them and looks them up for each file: not all the protocols are hashed. */
  @Override
  public int hashCode() {
    return Objects.hash(complexFlow, testSources, leaks);
  }
}
