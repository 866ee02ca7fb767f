package io.github.lockscope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.lockscope.site.Form;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Option;

/**
 * Releases a lock in {@code finally} where it is released by hand today, so that it is also
 * released when the code in between throws.
 */
public final class ReleaseLocksInFinally extends LockRecipe {
  @Option(
      displayName = COMPLEX_FLOW,
      description = COMPLEX_FLOW_TEXT,
      valid = {"skip", "heldFlag", "guard"},
      example = "heldFlag",
      required = false)
  private final @Nullable String complexFlow;

  @Option(
      displayName = PROTOCOLS,
      description = PROTOCOLS_TEXT,
      example = PROTOCOLS_EXAMPLE,
      required = false)
  private final @Nullable List<String> protocols;

  @Option(
      displayName = TEST_SOURCES,
      description = TEST_SOURCES_TEXT,
      example = "true",
      required = false)
  private final @Nullable Boolean testSources;

  @Option(
      displayName = LEAKS,
      description = LEAKS_TEXT,
      valid = {"all", "normalPaths"},
      example = "normalPaths",
      required = false)
  private final @Nullable String leaks;

  /** Creates the recipe with the standard settings. */
  public ReleaseLocksInFinally() {
    this(null, null, null, null);
  }

  /**
   * Creates the recipe.
   *
   * @param complexFlow {@code skip}, {@code heldFlag}, {@code guard} or null for the default
   * @param protocols names or definitions of further kinds of locks to look for, or null for none
   * @param testSources whether tests are rewritten as well, or null for the default
   * @param leaks {@code all}, {@code normalPaths} or null for the default
   */
  @JsonCreator
  public ReleaseLocksInFinally(
      @Nullable String complexFlow,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @Nullable List<String> protocols,
      @Nullable Boolean testSources,
      @Nullable String leaks) {
    super(Set.of(Form.TRY_FINALLY, Form.GAP_IN_TRY, Form.NESTED_FINALLY, Form.HELD_FLAG));
    this.complexFlow = complexFlow;
    this.protocols = protocols;
    this.testSources = testSources;
    this.leaks = leaks;
  }

  @Override
  LockOptions options() {
    return new LockOptions(complexFlow, protocols, testSources, leaks);
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
