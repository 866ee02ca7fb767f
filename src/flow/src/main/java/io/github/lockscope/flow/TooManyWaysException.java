package io.github.lockscope.flow;

/** Thrown where there are more ways through the code than are worth following. */
final class TooManyWaysException extends CannotTellException {
  private static final long serialVersionUID = 1L;

  TooManyWaysException() {
    super("too many ways");
  }
}
