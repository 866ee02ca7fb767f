package io.github.lockscope.cli;

/** Standard output takes nothing more: its reader is gone, or the disk is full. */
final class OutputLost extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
