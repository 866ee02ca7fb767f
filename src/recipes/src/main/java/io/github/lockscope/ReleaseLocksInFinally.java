package io.github.lockscope;

import org.openrewrite.Recipe;

/** Releases a lock in {@code finally}, so that it is released when the code in between throws. */
public final class ReleaseLocksInFinally extends Recipe {
  @Override
  public String getDisplayName() {
    return "Release locks in `finally`";
  }

  @Override
  public String getDescription() {
    return "Releases a lock in `finally`.";
  }
}
