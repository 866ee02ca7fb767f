package io.github.lockscope.proof.oracle;

/** What a call throws because a script says so, and no code of a program knows. */
final class InjectedFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InjectedFailure() {
    super("", null, true, false);
  }
}
