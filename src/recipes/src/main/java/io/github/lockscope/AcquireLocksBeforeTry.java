package io.github.lockscope;

/**
 * Acquires a lock before the {@code try} whose {@code finally} releases it: inside, a failed
 * acquire is followed by the release of a lock that is not held.
 */
public final class AcquireLocksBeforeTry extends LockRecipe {
  /** Creates the recipe. */
  public AcquireLocksBeforeTry() {
    super(Form.ACQUIRE_BEFORE_TRY);
  }

  @Override
  public String getDisplayName() {
    return "Acquire locks before `try`";
  }

  @Override
  public String getDescription() {
    return "Moves `lock()` from inside a `try` to the line before it, where `finally` releases the"
        + " lock, and with it what the `try` does before. Where a `catch` has to go on covering the"
        + " acquire, what follows it gets a `try` of its own instead. When `lock()` fails inside the"
        + " `try`, `unlock()` fails as well and its `IllegalMonitorStateException` hides the reason."
        + " Only what can be shown to behave the same otherwise is changed; the data table"
        + " `LockSites` gives the reason for the rest.";
  }
}
