package io.github.lockscope.site;

/** What a reviewer of a rewritten site should know. */
public enum ReviewNote implements Reason {
  RECEIVER_IS_CALL(
      "The lock is the result of a call; check that the call always returns the same lock."),
  FIELD_IS_REASSIGNED(
      "The field that holds the lock is not final and is assigned elsewhere; check that it cannot"
          + " change while the lock is held."),
  LEAK_CLOSED(
      "Some way left with the lock held, and not because of an exception that left with it; now it"
          + " is released there as well."),
  FLAG_FOLLOWS_LOCK(
      "A flag says whether the lock is held, because on some way through the region it is not;"
          + " check whether the method can be made simpler by hand."),
  LOCK_PASSED_ON(
      "A variable stands for one lock after the other; in the end the one that it stands for then is"
          + " released."),
  EXCEPTION_MADE_LOCKED(
      "An exception that was made after the release is now made before it; check that its"
          + " constructor needs no lock."),
  CATCH_RUNS_UNLOCKED(
      "A `catch` around the region, or a condition in a `finally`, ran with the lock held when the"
          + " region failed; now the lock is released first.");

  private final String sentence;

  ReviewNote(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
