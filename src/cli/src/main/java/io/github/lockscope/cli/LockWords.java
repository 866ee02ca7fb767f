package io.github.lockscope.cli;

/**
 * What a file may have to do with locks.
 *
 * @param calls whether there may be a call of, or reference to, what acquires or releases a lock
 * @param types whether a type that declares locks is named
 */
record LockWords(boolean calls, boolean types) {
  static final LockWords NONE = new LockWords(false, false);

  /** What has to be assumed of a file that cannot be searched. */
  static final LockWords ANY = new LockWords(true, true);
}
