package io.github.lockscope.proof.oracle;

/** Ends a run that takes too many steps, or that would wait for ever. */
final class CutOff extends Error {
  private static final long serialVersionUID = 1L;

  CutOff(String reason) {
    super(reason, null, false, false);
  }
}
