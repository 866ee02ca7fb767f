package io.github.lockscope;

import io.github.lockscope.site.Guards;
import io.github.lockscope.site.Protocols;
import io.github.lockscope.site.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Validated;

/**
 * The options of a recipe as a user wrote them; what was not given is null.
 *
 * @param complexFlow a key of {@link #COMPLEX_FLOW}
 * @param protocols names or definitions of protocols
 * @param testSources whether tests are rewritten as well
 * @param leaks a key of {@link #LEAKS}
 * @param guard what is to hold the locks: a preset, a definition, or {@link #BUILT_IN}; empty where
 *     guards are not asked for
 */
record LockOptions(
    @Nullable String complexFlow,
    @Nullable List<String> protocols,
    @Nullable Boolean testSources,
    @Nullable String leaks,
    Optional<String> guard) {

  /** The guard of those that ask for none. */
  static final String BUILT_IN = "LockScope";

  /** Options of recipes that know nothing of guards. */
  LockOptions(
      @Nullable String complexFlow,
      @Nullable List<String> protocols,
      @Nullable Boolean testSources,
      @Nullable String leaks) {
    this(complexFlow, protocols, testSources, leaks, Optional.empty());
  }

  private static final Map<String, Settings.OnComplexFlow> COMPLEX_FLOW =
      Map.of(
          "skip", Settings.OnComplexFlow.SKIP,
          "heldFlag", Settings.OnComplexFlow.HELD_FLAG,
          "guard", Settings.OnComplexFlow.GUARD);
  private static final Map<String, Settings.Leaks> LEAKS =
      Map.of(
          "all", Settings.Leaks.ALL,
          "normalPaths", Settings.Leaks.NORMAL_PATHS);

  /** What is wrong with them, if anything is. */
  Validated<Object> validate() {
    return oneOf("complexFlow", complexFlow, "skip, heldFlag or guard", COMPLEX_FLOW)
        .and(oneOf("leaks", leaks, "all or normalPaths", LEAKS))
        .and(protocolsAreKnown())
        .and(guardIsKnown());
  }

  private static Validated<Object> oneOf(
      String option, @Nullable String value, String wanted, Map<String, ?> known) {
    return value == null || known.containsKey(value)
        ? Validated.none()
        : Validated.invalid(option, value, option + " must be " + wanted + ", not '" + value + "'");
  }

  private Validated<Object> protocolsAreKnown() {
    return accepts("protocols", requested(), () -> Protocols.with(requested()));
  }

  private Validated<Object> guardIsKnown() {
    return accepts("guard", guard.orElse(""), this::guards);
  }

  /** Whether a reader of an option takes it. */
  private static Validated<Object> accepts(String option, Object value, Runnable reader) {
    try {
      reader.run();
      return Validated.none();
    } catch (IllegalArgumentException e) {
      return Validated.invalid(option, value, String.valueOf(e.getMessage()));
    }
  }

  private Optional<Guards> guards() {
    return guard.map(name -> name.equals(BUILT_IN) ? Guards.BUILT_IN : Guards.of(name));
  }

  /** A lock that is its own guard may be taken by methods of its own. */
  private List<String> withThoseOfGuards() {
    return Stream.concat(
            requested().stream(), guards().stream().flatMap(all -> all.protocols().stream()))
        .distinct()
        .toList();
  }

  private List<String> requested() {
    return protocols == null ? List.of() : protocols;
  }

  /** The settings that valid options stand for. */
  Settings settings() {
    Settings standard = Settings.DEFAULT;
    return new Settings(
        Optional.ofNullable(complexFlow).map(COMPLEX_FLOW::get).orElse(standard.complexFlow()),
        Protocols.with(withThoseOfGuards()),
        Optional.ofNullable(testSources).orElse(standard.testSources()),
        Optional.ofNullable(leaks).map(LEAKS::get).orElse(standard.leaks()),
        guards());
  }
}
