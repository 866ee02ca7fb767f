package io.github.lockscope.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of a file, and the text that they stand for. */
final class Source {
  private final JavaFile file;
  private final byte[] bytes;
  private final Encoding encoding;

  private Source(JavaFile file, byte[] bytes, Encoding encoding) {
    this.file = file;
    this.bytes = bytes;
    this.encoding = encoding;
  }

  static Source read(JavaFile file, Optional<Charset> wanted) throws IOException {
    byte[] bytes = Files.readAllBytes(file.path());
    return new Source(file, bytes, Encoding.of(bytes, wanted));
  }

  JavaFile file() {
    return file;
  }

  String name() {
    return file.name();
  }

  /** The bytes as read, not a copy. */
  byte[] bytes() {
    return bytes;
  }

  Charset charset() {
    return encoding.charset();
  }

  /** The text without its byte order mark, or nothing where it cannot be read without loss. */
  Optional<String> text() {
    return encoding.decode(bytes);
  }

  /** The text that other bytes of the same encoding stand for. */
  Optional<String> decoded(byte[] others) {
    return encoding.decode(others);
  }

  /** What the file holds once its text is another one, or nothing where its charset lacks it. */
  Optional<byte[]> withText(String text) {
    return encoding.encode(text, bytes);
  }

  boolean isUnchangedOnDisk() throws IOException {
    return Arrays.equals(bytes, Files.readAllBytes(file.path()));
  }
}
