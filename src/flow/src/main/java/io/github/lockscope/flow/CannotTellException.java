package io.github.lockscope.flow;

/** Thrown where the analysis meets what it does not know; it never leaves this package. */
class CannotTellException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotTellException(String what) {
    super(what);
  }
}
