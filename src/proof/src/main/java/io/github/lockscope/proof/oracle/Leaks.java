package io.github.lockscope.proof.oracle;

/**
 * What became of the locks in all runs of two versions of a method.
 *
 * @param before whether the old version left a lock held in some run
 * @param wrongWithoutFailure whether the old version left a lock held, or released one that it did
 *     not hold, in a run in which nothing failed
 * @param after whether the new version left a lock held in some run, unless both versions released
 *     one in it that they did not hold
 * @param reliedOn whether the old version, once a call had failed, signalled, waited or asked about
 *     a lock that it then left held
 */
public record Leaks(boolean before, boolean wrongWithoutFailure, boolean after, boolean reliedOn) {
  /** Nothing was run. */
  public static final Leaks NONE = new Leaks(false, false, false, false);

  static final Leaks WRONG_UNDISTURBED = new Leaks(false, true, false, false);

  static final Leaks RELIED_ON = new Leaks(false, false, false, true);

  /** Whether it takes a failure to leave a lock held, as far as is known. */
  boolean onlyByFailureSoFar() {
    return before && !wrongWithoutFailure;
  }

  Leaks with(Run old, Run now) {
    return new Leaks(
        before || old.leaks(),
        wrongWithoutFailure || old.isWrongWithoutFailure(),
        after || (now.leaks() && !isWrongAnyway(old, now)),
        reliedOn || old.reliesOnLeak());
  }

  /** No {@code finally} makes up for a release, of whichever lock, that was one too many before. */
  private static boolean isWrongAnyway(Run old, Run now) {
    return old.releasedWhatIsNotHeld() && now.releasedWhatIsNotHeld();
  }

  /** What became of the locks in the runs of several methods. */
  public Leaks or(Leaks other) {
    return new Leaks(
        before || other.before,
        wrongWithoutFailure || other.wrongWithoutFailure,
        after || other.after,
        reliedOn || other.reliedOn);
  }
}
