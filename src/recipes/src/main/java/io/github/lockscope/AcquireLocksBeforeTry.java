package io.github.lockscope;

import org.openrewrite.Recipe;

/** Acquires a lock before the {@code try} whose {@code finally} releases it. */
public final class AcquireLocksBeforeTry extends Recipe {
  @Override
  public String getDisplayName() {
    return "Acquire locks before `try`";
  }

  @Override
  public String getDescription() {
    return "Acquires a lock before the `try` whose `finally` releases it.";
  }
}
