package io.github.lockscope;

/**
 * Releases a lock in {@code finally} where it is released by hand today, so that it is also
 * released when the code in between throws.
 */
public final class ReleaseLocksInFinally extends LockRecipe {
  /** Creates the recipe. */
  public ReleaseLocksInFinally() {
    super(Form.TRY_FINALLY);
  }

  @Override
  public String getDisplayName() {
    return "Release locks in `finally`";
  }

  @Override
  public String getDescription() {
    return "Puts the statements between `lock()` and `unlock()` into a `try` and the `unlock()` into"
        + " its `finally`, so that the lock is also released when one of them throws. A lock that"
        + " is never released stops everything that waits for it. Values that are needed"
        + " afterwards are declared before the lock is taken. Only what can be shown to behave the"
        + " same otherwise is changed; the data table `LockSites` gives the reason for the rest.";
  }
}
