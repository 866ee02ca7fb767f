package io.github.lockscope;

/** Says that the tree of a file leaves out some of its text. */
final class NotUnderstood extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotUnderstood() {
    super("the parser carried along text without understanding it");
  }
}
