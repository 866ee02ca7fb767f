package io.github.lockscope.site;

/** Why a site is left as it is without being a finding. */
public enum SafeReason implements Reason {
  RELEASED_IN_FINALLY("A `finally` that covers everything after the acquire releases the lock."),
  RELEASED_ON_EVERY_WAY("Every way out of this code releases the lock, whatever throws."),
  RETURNED_HOLDING(
      "This code hands the lock to its caller where it succeeds, and releases it elsewhere."),
  RELEASED_CONDITIONALLY(
      "A `finally` releases the lock under a condition that the author wrote for it."),
  BARRIER("The lock is released at once: the code only waits for whoever holds it."),
  ACQUIRE_METHOD("Acquiring is the last thing this code does; its callers release."),
  RELEASED_IN_ANOTHER_METHOD(
      "Another method of this file releases the lock: it is meant to stay held in between."),
  RELEASED_IN_CALLBACK(
      "A lambda or class in this method releases the lock: it is meant to stay held until then."),
  REACQUIRED("The code gives up a lock that is already held, and takes it back here."),
  LOCK_IMPLEMENTATION("This method is itself part of a lock and passes the call on.");

  private final String sentence;

  SafeReason(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
