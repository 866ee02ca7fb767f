package io.github.lockscope.cli;

/** A command line that cannot be carried out as given; the message names what is wrong with it. */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }
}
