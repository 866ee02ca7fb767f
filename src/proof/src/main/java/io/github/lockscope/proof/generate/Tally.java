package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.generate.Outcome.Result;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What became of programs, without the programs: there may be too many to keep.
 *
 * @param all the figures of all of them
 * @param byFlow those of the programs with each kind of flow
 * @param failures some of those that did not keep the contract
 */
public record Tally(Figures all, Map<Flow, Figures> byFlow, List<Outcome> failures) {
  private static final int MOST_FAILURES = 3;

  /** Counts. */
  public static Tally of(List<Outcome> outcomes) {
    Map<Flow, Figures> byFlow = new EnumMap<>(Flow.class);
    for (Flow flow : Flow.values()) {
      byFlow.put(
          flow,
          Figures.of(
              outcomes.stream()
                  .filter(outcome -> outcome.program().flows().contains(flow))
                  .toList()));
    }
    return new Tally(Figures.of(outcomes), byFlow, failures(outcomes.stream()));
  }

  private static List<Outcome> failures(Stream<Outcome> outcomes) {
    return outcomes
        .filter(outcome -> outcome.result() != Result.KEPT)
        .limit(MOST_FAILURES)
        .toList();
  }

  /** The figures of the programs with a kind of flow. */
  Figures of(Flow flow) {
    return Objects.requireNonNull(byFlow.get(flow));
  }

  /** Both together. */
  public Tally plus(Tally other) {
    Map<Flow, Figures> sums = new EnumMap<>(Flow.class);
    byFlow.forEach((flow, figures) -> sums.put(flow, figures.plus(other.of(flow))));
    return new Tally(
        all.plus(other.all),
        sums,
        failures(Stream.concat(failures.stream(), other.failures.stream())));
  }
}
