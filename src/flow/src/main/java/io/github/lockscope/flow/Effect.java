package io.github.lockscope.flow;

/** What a call does to the lock that is asked about. */
public enum Effect {
  /** It comes back with the lock, or throws. */
  ACQUIRE,

  /** It says whether it came back with the lock. */
  TRY_ACQUIRE,

  /** It gives the lock up. */
  RELEASE,

  /** It says whether the caller holds the lock. */
  ASK,

  /** Gives up another lock, which is held, so that it does not fail. */
  RELEASE_OTHER
}
