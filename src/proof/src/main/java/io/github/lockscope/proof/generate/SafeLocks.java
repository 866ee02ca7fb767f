package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.Rewriter;
import io.github.lockscope.proof.Rewriting;

/** The recipes of this project, for all the locks that the programs take. */
public final class SafeLocks {
  private SafeLocks() {}

  /**
   * The recipes.
   *
   * @param complexFlow their option of this name
   */
  public static Rewriter with(String complexFlow) {
    return Rewriting.declaredIn(yaml(complexFlow));
  }

  /** The same, and then guards in place of what can be held by them. */
  public static Rewriting withGuards() {
    return Rewriting.declaredIn(
        yaml("guard")
            + "  - io.github.lockscope.UseScopedGuards:\n"
            + "      protocols: "
            + Requested.names()
            + "\n");
  }

  private static String yaml(String complexFlow) {
    String options =
        """
              complexFlow: %s
              protocols: %s
        """
            .formatted(complexFlow, Requested.names());
    return """
        type: specs.openrewrite.org/v1beta/recipe
        name: generated.SafeLocks
        displayName: Release every lock
        recipeList:
          - io.github.lockscope.ReleaseLocksInFinally:
        """
        + options
        + "  - io.github.lockscope.AcquireLocksBeforeTry:\n"
        + options;
  }
}
