package io.github.lockscope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.lockscope.site.Form;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Option;

/**
 * Acquires a lock before the {@code try} whose {@code finally} releases it: inside, a failed
 * acquire is followed by the release of a lock that is not held.
 */
public final class AcquireLocksBeforeTry extends LockRecipe {
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
  public AcquireLocksBeforeTry() {
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
  public AcquireLocksBeforeTry(
      @Nullable String complexFlow,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @Nullable List<String> protocols,
      @Nullable Boolean testSources,
      @Nullable String leaks) {
    super(Set.of(Form.ACQUIRE_BEFORE_TRY, Form.GAP_IN_TRY, Form.NESTED_FINALLY));
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
