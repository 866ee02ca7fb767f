package io.github.lockscope.proof.peers;

import io.github.lockscope.LockSites;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something in rewritten code that a judge does not understand.
 *
 * @param judge the name of the judge
 * @param reason what it does not understand
 * @param isAt whether a site that is rewritten has it, as far as its row tells
 * @param samples all that have it
 */
record Misjudgement(
    String judge, String reason, Predicate<LockSites.Row> isAt, Set<String> samples) {
  private static final List<Misjudgement> ALL =
      List.of(
          new Misjudgement(
              new ErrorProne(),
              "Does not see a release under a flag; takes a later acquire for the missing release.",
              "HELD_FLAG",
              "ReleaseLocksInFinally/held-flag-for-an-inner-hold"),
          new Misjudgement(
              new SpotBugs(),
              "Does not see that the flag which guards the release follows the lock.",
              "HELD_FLAG",
              "ReleaseLocksInFinally/bodies-beside-their-braces",
              "ReleaseLocksInFinally/held-flag-for-a-lock-unless-both-are-one",
              "ReleaseLocksInFinally/held-flag-in-a-lambda-that-hands-a-stamp-on",
              "ReleaseLocksInFinally/given-up-under-another-lock",
              "ReleaseLocksInFinally/held-flag-and-declarations-at-the-end",
              "ReleaseLocksInFinally/held-flag-around-a-loop",
              "ReleaseLocksInFinally/held-flag-around-a-region-that-returns",
              "ReleaseLocksInFinally/held-flag-around-another-lock",
              "ReleaseLocksInFinally/held-flag-around-the-stamp-of-another-lock",
              "ReleaseLocksInFinally/held-flag-before-a-callback",
              "ReleaseLocksInFinally/held-flag-behind-a-lock-with-a-comment",
              "ReleaseLocksInFinally/held-flag-behind-a-spin-for-another-lock",
              "ReleaseLocksInFinally/held-flag-behind-an-attempt",
              "ReleaseLocksInFinally/held-flag-behind-more-attempts",
              "ReleaseLocksInFinally/held-flag-beside-comments-on-short-lines",
              "ReleaseLocksInFinally/held-flag-for-a-catch-that-goes-on",
              "ReleaseLocksInFinally/held-flag-for-a-conditional-lock",
              "ReleaseLocksInFinally/held-flag-for-a-constant-condition",
              "ReleaseLocksInFinally/held-flag-for-a-lock-taken-back-to-fail",
              "ReleaseLocksInFinally/held-flag-for-a-lock-that-may-be-null",
              "ReleaseLocksInFinally/held-flag-for-a-lock-tried-again",
              "ReleaseLocksInFinally/held-flag-for-a-lock-under-a-field",
              "ReleaseLocksInFinally/held-flag-for-a-lock-unless-it-is-the-own-one",
              "ReleaseLocksInFinally/held-flag-for-a-read-lock-that-becomes-a-write-lock",
              "ReleaseLocksInFinally/held-flag-for-a-release-in-a-catch",
              "ReleaseLocksInFinally/held-flag-for-branches-that-acquire",
              "ReleaseLocksInFinally/held-flag-given-up-under-a-stamp",
              "ReleaseLocksInFinally/held-flag-guards-a-late-release",
              "ReleaseLocksInFinally/held-flag-into-the-next-turn",
              "ReleaseLocksInFinally/held-flag-leaves-no-choice-of-an-enum",
              "ReleaseLocksInFinally/held-flag-once-another-lock-has-its-finally",
              "ReleaseLocksInFinally/held-flag-that-is-in-a-box",
              "ReleaseLocksInFinally/held-flag-that-the-code-has",
              "ReleaseLocksInFinally/held-flag-that-the-code-sets-by-hand",
              "ReleaseLocksInFinally/held-flag-where-a-switch-releases",
              "ReleaseLocksInFinally/held-flag-where-the-caller-may-hold-the-lock",
              "ReleaseLocksInFinally/held-flag-where-bodies-stand-beside-their-braces",
              "ReleaseLocksInFinally/held-flag-where-the-release-has-a-comment",
              "ReleaseLocksInFinally/held-flag-whose-name-is-taken",
              "ReleaseLocksInFinally/held-flag-with-spaces-inside-parentheses",
              "ReleaseLocksInFinally/held-flag-without-a-space-before-parentheses",
              "ReleaseLocksInFinally/held-flags-for-either-mode",
              "ReleaseLocksInFinally/held-flags-for-a-lock-taken-again-inside",
              "ReleaseLocksInFinally/held-flags-for-locks-in-either-order",
              "ReleaseLocksInFinally/held-flags-for-two-locks",
              "ReleaseLocksInFinally/release-over-lines-of-an-inner-branch",
              "SafeLocks/held-flag-for-the-second-of-two-locks"),
          new Misjudgement(
              new Alibaba(),
              "Wants no declaration behind the acquire, and no condition for the release.",
              "HELD_FLAG",
              "ReleaseLocksInFinally/bodies-beside-their-braces",
              "ReleaseLocksInFinally/held-flag-for-a-lock-unless-both-are-one",
              "ReleaseLocksInFinally/held-flag-in-a-lambda-that-hands-a-stamp-on",
              "ReleaseLocksInFinally/given-up-under-another-lock",
              "ReleaseLocksInFinally/held-flag-and-declarations-at-the-end",
              "ReleaseLocksInFinally/held-flag-around-a-loop",
              "ReleaseLocksInFinally/held-flag-around-a-region-that-returns",
              "ReleaseLocksInFinally/held-flag-around-another-lock",
              "ReleaseLocksInFinally/held-flag-around-the-stamp-of-another-lock",
              "ReleaseLocksInFinally/held-flag-before-a-callback",
              "ReleaseLocksInFinally/held-flag-behind-a-lock-with-a-comment",
              "ReleaseLocksInFinally/held-flag-behind-a-spin-for-another-lock",
              "ReleaseLocksInFinally/held-flag-behind-an-attempt",
              "ReleaseLocksInFinally/held-flag-behind-more-attempts",
              "ReleaseLocksInFinally/held-flag-beside-comments-on-short-lines",
              "ReleaseLocksInFinally/held-flag-for-a-catch-that-goes-on",
              "ReleaseLocksInFinally/held-flag-for-a-conditional-lock",
              "ReleaseLocksInFinally/held-flag-for-a-constant-condition",
              "ReleaseLocksInFinally/held-flag-for-a-finally-that-fails-before",
              "ReleaseLocksInFinally/held-flag-for-a-lock-taken-back-to-fail",
              "ReleaseLocksInFinally/held-flag-for-a-lock-that-may-be-null",
              "ReleaseLocksInFinally/held-flag-for-a-lock-tried-again",
              "ReleaseLocksInFinally/held-flag-for-a-lock-under-a-field",
              "ReleaseLocksInFinally/held-flag-for-a-lock-unless-it-is-the-own-one",
              "ReleaseLocksInFinally/held-flag-for-a-release-in-a-catch",
              "ReleaseLocksInFinally/held-flag-for-a-release-with-a-handler-beside-another",
              "ReleaseLocksInFinally/held-flag-for-a-second-lock-taken-in-the-gap",
              "ReleaseLocksInFinally/held-flag-for-an-inner-hold",
              "ReleaseLocksInFinally/held-flag-for-branches-that-acquire",
              "ReleaseLocksInFinally/held-flag-for-overlapping-locks",
              "ReleaseLocksInFinally/held-flag-guards-a-finally",
              "ReleaseLocksInFinally/held-flag-given-up-under-a-stamp",
              "ReleaseLocksInFinally/held-flag-guards-a-late-release",
              "ReleaseLocksInFinally/held-flag-keeps-a-second-release",
              "ReleaseLocksInFinally/held-flag-into-the-next-turn",
              "ReleaseLocksInFinally/held-flag-leaves-no-choice-of-an-enum",
              "ReleaseLocksInFinally/held-flag-once-another-lock-has-its-finally",
              "ReleaseLocksInFinally/held-flag-that-is-in-a-box",
              "ReleaseLocksInFinally/held-flag-that-the-code-has",
              "ReleaseLocksInFinally/held-flag-that-the-code-sets-by-hand",
              "ReleaseLocksInFinally/held-flag-up-to-the-end",
              "ReleaseLocksInFinally/held-flag-where-the-caller-may-hold-the-lock",
              "ReleaseLocksInFinally/held-flag-where-bodies-stand-beside-their-braces",
              "ReleaseLocksInFinally/held-flag-where-the-release-has-a-comment",
              "ReleaseLocksInFinally/held-flag-whose-name-is-taken",
              "ReleaseLocksInFinally/held-flag-with-spaces-inside-parentheses",
              "ReleaseLocksInFinally/held-flag-without-a-space-before-parentheses",
              "ReleaseLocksInFinally/held-flags-for-a-lock-taken-again-inside",
              "ReleaseLocksInFinally/held-flags-for-locks-in-either-order",
              "ReleaseLocksInFinally/held-flags-for-two-locks",
              "ReleaseLocksInFinally/held-flags-for-two-accounts-in-either-order",
              "ReleaseLocksInFinally/release-over-lines-of-an-inner-branch",
              "SafeLocks/held-flag-for-the-second-of-two-locks"),
          new Misjudgement(
              new SpotBugs(),
              "Does not see that the expression for the lock gives the same one again.",
              row -> row.lock().endsWith("]") || row.reason().contains("RECEIVER_IS_CALL"),
              "AcquireLocksBeforeTry/assignment-chooses-the-lock",
              "ReleaseLocksInFinally/final-field-set-by-each-constructor",
              "ReleaseLocksInFinally/lock-array-element",
              "AcquireLocksBeforeTry/lock-from-a-call",
              "ReleaseLocksInFinally/lock-from-a-call",
              "ReleaseLocksInFinally/lock-replaced-by-a-called-method",
              "AcquireLocksBeforeTry/try-on-the-line-of-its-loop",
              "ReleaseLocksInFinally/view-kept-in-a-field"),
          new Misjudgement(
              new SpotBugs(),
              "Does not see that the author's own condition for the release is that of the acquire.",
              "",
              "ReleaseLocksInFinally/gap-before-a-release-under-a-flag",
              "ReleaseLocksInFinally/gap-before-an-opposite-flag",
              "ReleaseLocksInFinally/gap-between-equal-conditions"),
          new Misjudgement(
              new SpotBugs(),
              "Takes the end of the program for a way out with the lock held.",
              "",
              "ReleaseLocksInFinally/end-of-the-program-in-the-region"),
          new Misjudgement(
              new Alibaba(),
              "Does not see that the author's own condition for the release is that of the acquire.",
              "",
              "ReleaseLocksInFinally/gap-before-a-release-under-a-flag",
              "ReleaseLocksInFinally/gap-before-an-opposite-flag",
              "ReleaseLocksInFinally/gap-between-equal-conditions"),
          new Misjudgement(
              new Alibaba(),
              "Does not look for the release in a finally inside the finally.",
              "NESTED_FINALLY",
              "ReleaseLocksInFinally/asked-release-behind-work",
              "ReleaseLocksInFinally/finally-releases-what-may-not-be-held",
              "ReleaseLocksInFinally/first-lock-leaks-when-work-fails-before-the-second",
              "ReleaseLocksInFinally/unfailing-work-before-the-release",
              "ReleaseLocksInFinally/work-before-the-release"),
          new Misjudgement(
              new Alibaba(),
              "Does not look for the release in a try inside the finally.",
              "",
              "ReleaseLocksInFinally/release-with-a-handler-of-its-own"),
          new Misjudgement(
              new Alibaba(),
              "Does not look for the try behind the branches, or the try, that acquire.",
              "",
              "ReleaseLocksInFinally/callee-releases-outside-the-region",
              "ReleaseLocksInFinally/name-used-by-the-acquire",
              "ReleaseLocksInFinally/signal-under-a-hold-taken-anew",
              "ReleaseLocksInFinally/taken-by-one-of-two-acquires",
              "ReleaseLocksInFinally/taken-in-every-branch"),
          new Misjudgement(
              new Alibaba(),
              "Does not see that the lock taken last is released by the variable that it is passed to.",
              "",
              "ReleaseLocksInFinally/lock-passed-on-hand-over-hand",
              "ReleaseLocksInFinally/passed-on-lock-given-up-by-an-early-return"),
          new Misjudgement(
              new Alibaba(),
              "Does not look for the release in a try inside the try.",
              "",
              "ReleaseLocksInFinally/one-line-try-that-goes-on",
              "ReleaseLocksInFinally/release-first-in-each-catch"),
          new Misjudgement(
              new Alibaba(),
              "Does not take a call on what a call returns for a release.",
              "",
              "ReleaseLocksInFinally/final-field-set-by-each-constructor",
              "ReleaseLocksInFinally/read-lock-kept-in-a-local",
              "ReleaseLocksInFinally/view-kept-in-a-field",
              "ReleaseLocksInFinally/view-of-a-pair-by-another-name",
              "ReleaseLocksInFinally/view-of-a-pair-in-a-local",
              "ReleaseLocksInFinally/view-of-each-pair-of-a-loop"),
          new Misjudgement(
              new Alibaba(),
              "Is right: should the second of two acquires fail, the first lock stays held, as before.",
              "",
              "ReleaseLocksInFinally/two-locks-and-a-gap"));

  /** One that is at all sites of a form; at none, if that is empty. */
  private Misjudgement(Judge judge, String reason, String form, String... samples) {
    this(judge.name(), reason, row -> row.form().equals(form), Set.of(samples));
  }

  private Misjudgement(
      Judge judge, String reason, Predicate<LockSites.Row> isAt, String... samples) {
    this(judge.name(), reason, isAt, Set.of(samples));
  }

  /** The samples with anything that a judge does not understand. */
  static Set<String> samples(Judge judge) {
    return of(judge)
        .flatMap(one -> one.samples.stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a judge does not understand a site that was rewritten. */
  static boolean isAt(Judge judge, LockSites.Row site) {
    return of(judge).anyMatch(one -> one.isAt.test(site));
  }

  private static Stream<Misjudgement> of(Judge judge) {
    return ALL.stream().filter(one -> one.judge.equals(judge.name()));
  }
}
