package io.github.lockscope.proof.oracle;

import java.util.List;

/**
 * A breach of the contract.
 *
 * @param breach what is wrong
 * @param script the choices under which it happens, but for the usual ones
 * @param oldTrace what the old version did
 * @param newTrace what the new version did
 */
public record Finding(
    String breach, List<String> script, List<String> oldTrace, List<String> newTrace) {

  static Finding of(String breach, Run old, Run now) {
    return new Finding(breach, old.script(), old.trace(), now.trace());
  }

  /** Whether nothing is wrong but that a lock is still held. */
  public boolean isHold() {
    return breach.startsWith("still held");
  }

  @Override
  public String toString() {
    return String.join(
        "\n  ",
        breach,
        "script: " + script,
        "old: " + String.join("; ", oldTrace),
        "new: " + String.join("; ", newTrace));
  }
}
