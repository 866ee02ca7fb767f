package io.github.lockscope.tree;

/** Says that the tree of a file leaves out some of its text. */
public final class NotUnderstood extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Thrown where code has a part that is not known. */
  public NotUnderstood() {
    super("the parser carried along text without understanding it");
  }
}
