package io.github.lockscope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.lockscope.site.Form;
import io.github.lockscope.site.Guards;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Option;

/**
 * Holds a lock by a guard that is a resource of a {@code try}, where it is acquired before a {@code
 * try} and released in its {@code finally} today.
 */
public final class UseScopedGuards extends LockRecipe {
  @Option(
      displayName = "Guard",
      description =
          "What is to hold the locks: a type of your own and its method that acquires, as in"
              + " `com.acme.Held#hold` for `Held.hold(lock)` (or for `lock.hold()`, where the lock"
              + " is of that type), `com.acme.Held#new` for `new Held(lock)`, or one of `alluxio`,"
              + " `elasticsearch`, `hadoop`, `jetty`, `pgjdbc`, `ratis`, `spring-data`, `starrocks`"
              + " and `venice`. Its `close()` must not declare an exception. Default is"
              + " `io.github.lockscope.guard.LockScope`.",
      example = Guards.EXAMPLE,
      required = false)
  private final @Nullable String guard;

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

  /** Creates the recipe with the standard settings. */
  public UseScopedGuards() {
    this(null, null, null);
  }

  /**
   * Creates the recipe.
   *
   * @param guard a preset, or a type and its method that acquires, or null for the built-in guard
   * @param protocols names or definitions of further kinds of locks to look for, or null for none
   * @param testSources whether tests are rewritten as well, or null for the default
   */
  @JsonCreator
  public UseScopedGuards(
      @Nullable String guard,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @Nullable List<String> protocols,
      @Nullable Boolean testSources) {
    super(Set.of(Form.SCOPED_GUARD));
    this.guard = guard;
    this.protocols = protocols;
    this.testSources = testSources;
  }

  @Override
  LockOptions options() {
    return new LockOptions(
        // To foresee what other recipes bring into a form that a guard can stand in.
        "guard",
        protocols,
        testSources,
        null,
        Optional.of(guard == null ? LockOptions.BUILT_IN : guard));
  }

  @Override
  public String getDisplayName() {
    return "Hold locks by scoped guards";
  }

  @Override
  public String getDescription() {
    return "Puts a guard into the resources of a `try` in place of the `lock()` before it and the"
        + " `unlock()` in its `finally`. What runs with the lock held still does: a `catch` or a"
        + " further `finally` goes into a `try` inside. The guard can be Lockscope's own or one that"
        + " a team has already; Lockscope's own becomes a dependency of each Maven or Gradle module"
        + " that needs it. Only what is released in a `finally` is changed; `ScopedLocks`"
        + " brings other code into that form first.";
  }
}
