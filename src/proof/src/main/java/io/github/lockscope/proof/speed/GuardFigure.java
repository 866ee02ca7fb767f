package io.github.lockscope.proof.speed;

import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark of {@link GuardCost} came to.
 *
 * @param jdk the version of the JDK that it ran on
 * @param name the name of its method
 * @param nanoseconds the mean time of an operation
 * @param error half the width of the 99.9 % confidence interval of that mean, in nanoseconds
 * @param bytes how much memory an operation allocated
 */
record GuardFigure(String jdk, String name, double nanoseconds, double error, double bytes) {
  private static final String BY_HAND = "ByHand";
  private static final String BY_SCOPE = "ByScope";

  static GuardFigure of(RunResult run) {
    Result<?> time = run.getPrimaryResult();
    return new GuardFigure(
        run.getParams().getJdkVersion(),
        time.getLabel(),
        time.getScore(),
        time.getScoreError(),
        Objects.requireNonNull(run.getSecondaryResults().get("gc.alloc.rate.norm")).getScore());
  }

  boolean isByScope() {
    return name.endsWith(BY_SCOPE);
  }

  /** Whether this is the same, on the same JDK, by hand. */
  boolean isOtherOf(GuardFigure scope) {
    return jdk.equals(scope.jdk) && name.equals(scope.name.replace(BY_SCOPE, BY_HAND));
  }

  /** The name of what it does with locks, whichever way. */
  String operation() {
    return name.replace(BY_SCOPE, "").replace(BY_HAND, "");
  }

  String time() {
    return String.format(Locale.ROOT, "%.1f ± %.1f ns", nanoseconds, error);
  }

  String memory() {
    return String.format(Locale.ROOT, "%.1f", bytes);
  }
}
