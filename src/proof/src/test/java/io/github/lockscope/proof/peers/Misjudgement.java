package io.github.lockscope.proof.peers;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What judges do not understand in rewritten code. */
enum Misjudgement {
  /**
   * A {@code finally} that releases if a flag says that the lock is held. It takes an acquire
   * further down for the proof that the release is missing.
   */
  FLAG_IN_FINALLY_BY_ERROR_PRONE(new ErrorProne(), "HELD_FLAG"),

  /** The same: it does not see that the flag follows the lock. */
  FLAG_IN_FINALLY_BY_SPOT_BUGS(
      new SpotBugs(),
      "HELD_FLAG",
      "ReleaseLocksInFinally/held-flag-and-declarations-at-the-end",
      "ReleaseLocksInFinally/held-flag-around-a-loop",
      "ReleaseLocksInFinally/held-flag-around-a-region-that-returns",
      "ReleaseLocksInFinally/held-flag-around-another-lock",
      "ReleaseLocksInFinally/held-flag-before-a-callback",
      "ReleaseLocksInFinally/held-flag-behind-an-attempt",
      "ReleaseLocksInFinally/held-flag-for-a-conditional-lock",
      "ReleaseLocksInFinally/held-flag-for-a-lock-under-a-field",
      "ReleaseLocksInFinally/held-flag-for-a-read-lock-that-becomes-a-write-lock",
      "ReleaseLocksInFinally/held-flag-for-a-release-in-a-catch",
      "ReleaseLocksInFinally/held-flag-for-branches-that-acquire",
      "ReleaseLocksInFinally/held-flag-once-another-lock-has-its-finally",
      "ReleaseLocksInFinally/held-flag-whose-name-is-taken"),

  /** The same; and the declaration of the flag, which comes between the acquire and the try. */
  FLAG_IN_FINALLY_BY_ALIBABA(
      new Alibaba(),
      "HELD_FLAG",
      "ReleaseLocksInFinally/held-flag-and-declarations-at-the-end",
      "ReleaseLocksInFinally/held-flag-around-a-loop",
      "ReleaseLocksInFinally/held-flag-around-a-region-that-returns",
      "ReleaseLocksInFinally/held-flag-around-another-lock",
      "ReleaseLocksInFinally/held-flag-before-a-callback",
      "ReleaseLocksInFinally/held-flag-behind-an-attempt",
      "ReleaseLocksInFinally/held-flag-for-a-conditional-lock",
      "ReleaseLocksInFinally/held-flag-for-a-lock-under-a-field",
      "ReleaseLocksInFinally/held-flag-for-a-release-in-a-catch",
      "ReleaseLocksInFinally/held-flag-for-branches-that-acquire",
      "ReleaseLocksInFinally/held-flag-for-overlapping-locks",
      "ReleaseLocksInFinally/held-flag-guards-a-finally",
      "ReleaseLocksInFinally/held-flag-once-another-lock-has-its-finally",
      "ReleaseLocksInFinally/held-flag-whose-name-is-taken"),

  /** An expression for the lock that gives the same lock once more. */
  LOCK_WRITTEN_OUT_AGAIN(
      new SpotBugs(),
      "",
      "AcquireLocksBeforeTry/assignment-chooses-the-lock",
      "ReleaseLocksInFinally/lock-array-element",
      "AcquireLocksBeforeTry/lock-from-a-call",
      "ReleaseLocksInFinally/lock-from-a-call",
      "AcquireLocksBeforeTry/try-on-the-line-of-its-loop"),

  /** {@code System.exit(3)}, after which nothing needs a lock. */
  END_OF_THE_PROGRAM(new SpotBugs(), "", "ReleaseLocksInFinally/end-of-the-program-in-the-region"),

  /** A {@code finally} in which a second {@code try} makes sure of the release. */
  FINALLY_IN_FINALLY(
      new Alibaba(),
      "NESTED_FINALLY",
      "ReleaseLocksInFinally/unfailing-work-before-the-release",
      "ReleaseLocksInFinally/work-before-the-release"),

  /** {@code gate.readLock().unlock()}, which the rule does not take for a release. */
  RELEASE_OF_A_CALL(new Alibaba(), "", "ReleaseLocksInFinally/read-lock-kept-in-a-local"),

  /**
   * Two acquires in front of one {@code try}. That is no misjudgement: should the second one fail,
   * the first lock stays held, as before.
   */
  TWO_LOCKS_BEFORE_ONE_TRY(new Alibaba(), "", "ReleaseLocksInFinally/two-locks-and-a-gap");

  private final String judge;
  private final String form;
  private final Set<String> samples;

  /**
   * Declares one.
   *
   * @param judge who does not understand
   * @param form in which a site is rewritten that has it; empty if there is none that tells it
   * @param samples all that have it
   */
  Misjudgement(Judge judge, String form, String... samples) {
    this.judge = judge.name();
    this.form = form;
    this.samples = Set.of(samples);
  }

  /** The samples with anything that a judge does not understand. */
  static Set<String> samples(Judge judge) {
    return of(judge)
        .flatMap(one -> one.samples.stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a judge does not understand the form in which a site was rewritten. */
  static boolean isOfForm(Judge judge, String form) {
    return of(judge).anyMatch(one -> one.form.equals(form));
  }

  private static Stream<Misjudgement> of(Judge judge) {
    return Arrays.stream(values()).filter(one -> one.judge.equals(judge.name()));
  }
}
