package io.github.lockscope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Validated;

/**
 * The options of a recipe as a user wrote them; what was not given is null.
 *
 * @param complexFlow a key of {@link #COMPLEX_FLOW}
 * @param protocols names or definitions of protocols
 * @param testSources whether tests are rewritten as well
 * @param leaks a key of {@link #LEAKS}
 */
record LockOptions(
    @Nullable String complexFlow,
    @Nullable List<String> protocols,
    @Nullable Boolean testSources,
    @Nullable String leaks) {
  private static final Map<String, Settings.OnComplexFlow> COMPLEX_FLOW =
      Map.of(
          "skip", Settings.OnComplexFlow.SKIP,
          "heldFlag", Settings.OnComplexFlow.HELD_FLAG);
  private static final Map<String, Settings.Leaks> LEAKS =
      Map.of(
          "all", Settings.Leaks.ALL,
          "normalPaths", Settings.Leaks.NORMAL_PATHS);

  /** What is wrong with them, if anything is. */
  Validated<Object> validate() {
    return oneOf("complexFlow", complexFlow, "skip or heldFlag", COMPLEX_FLOW)
        .and(oneOf("leaks", leaks, "all or normalPaths", LEAKS))
        .and(protocolsAreKnown());
  }

  private static Validated<Object> oneOf(
      String option, @Nullable String value, String wanted, Map<String, ?> known) {
    return value == null || known.containsKey(value)
        ? Validated.none()
        : Validated.invalid(option, value, option + " must be " + wanted + ", not '" + value + "'");
  }

  private Validated<Object> protocolsAreKnown() {
    try {
      Protocols.with(requested());
      return Validated.none();
    } catch (IllegalArgumentException e) {
      return Validated.invalid("protocols", protocols, String.valueOf(e.getMessage()));
    }
  }

  private List<String> requested() {
    return protocols == null ? List.of() : protocols;
  }

  /** The settings that valid options stand for. */
  Settings settings() {
    Settings standard = Settings.DEFAULT;
    return new Settings(
        Optional.ofNullable(complexFlow).map(COMPLEX_FLOW::get).orElse(standard.complexFlow()),
        Protocols.with(requested()),
        Optional.ofNullable(testSources).orElse(standard.testSources()),
        Optional.ofNullable(leaks).map(LEAKS::get).orElse(standard.leaks()));
  }
}
