package io.github.lockscope.proof.oracle;

import java.util.List;

/**
 * What the oracle says about two versions of a program.
 *
 * @param oldErrors why the old version does not compile
 * @param newErrors why the new version does not compile
 * @param trials what was run; nothing, where one does not compile
 */
public record Verdict(List<String> oldErrors, List<String> newErrors, List<Trial> trials) {

  /** The breaches of the contract, each with its method. */
  public List<String> findings() {
    return trials.stream()
        .flatMap(trial -> trial.finding().map(finding -> trial.method() + ": " + finding).stream())
        .toList();
  }
}
