package io.github.lockscope.cli.review;

import java.net.URI;
import java.net.URISyntaxException;

/** Writes paths as relative references (RFC 3986, section 4.2). */
final class SourceUri {
  private SourceUri() {}

  /** The reference of a path with forward slashes, whatever characters are in it. */
  static String of(String path) {
    try {
      // A scheme and a slash keep a colon in the first segment from being taken for a scheme.
      String full = new URI("file", null, "/" + path, null).toASCIIString();
      return full.substring("file:/".length());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
