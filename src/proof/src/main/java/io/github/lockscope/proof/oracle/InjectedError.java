package io.github.lockscope.proof.oracle;

/** The same past {@code catch (RuntimeException e)}. */
final class InjectedError extends Error {
  private static final long serialVersionUID = 1L;

  InjectedError() {
    super("", null, true, false);
  }
}
