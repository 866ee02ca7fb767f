package io.github.lockscope.cli;

import java.util.Collection;
import java.util.List;

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

  /** What it changes, from top to bottom. */
  List<Edit> edits() {
    return Edit.between(source.bytes(), bytes);
  }

  /** A part of the change. */
  Change only(Collection<Edit> edits) {
    return new Change(source, Edit.applied(source.bytes(), edits));
  }

  /** The new bytes, not a copy. */
  byte[] bytes() {
    return bytes;
  }
}
