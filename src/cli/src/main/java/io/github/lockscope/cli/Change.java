package io.github.lockscope.cli;

/** New bytes for a file. */
final class Change {
  private final Source source;
  private final byte[] bytes;

  Change(Source source, byte[] bytes) {
    this.source = source;
    this.bytes = bytes;
  }

  Source source() {
    return source;
  }

  /** The new bytes, not a copy. */
  byte[] bytes() {
    return bytes;
  }
}
