package io.github.lockscope.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * How the bytes of a file stand for text.
 *
 * @param charset the charset of what follows the byte order mark
 * @param markLength how many bytes the byte order mark takes, 0 where there is none
 */
record Encoding(Charset charset, int markLength) {
  private static final Encoding UTF_8_MARKED = new Encoding(StandardCharsets.UTF_8, 3);
  private static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0);
  private static final Encoding LATIN_1 = new Encoding(StandardCharsets.ISO_8859_1, 0);

  /**
   * Finds the encoding of a file: its byte order mark, else the wanted charset, else UTF-8 where
   * the bytes are UTF-8, else ISO-8859-1, which any bytes survive.
   */
  static Encoding of(byte[] bytes, Optional<Charset> wanted) {
    Optional<Encoding> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (wanted.isPresent()) {
      return new Encoding(wanted.get(), 0);
    }
    return UTF_8.decode(bytes).isPresent() ? UTF_8 : LATIN_1;
  }

  static Optional<Encoding> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(UTF_8_MARKED);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
    }
    return Optional.empty();
  }

  /** The text without the mark, or nothing where the same bytes would not come back from it. */
  Optional<String> decode(byte[] bytes) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, markLength, bytes.length - markLength))
              .toString();
      // UTF-8 has one spelling for each text, and its decoder refuses the others.
      boolean lossless =
          charset.equals(StandardCharsets.UTF_8)
              || encode(text, bytes).filter(again -> Arrays.equals(again, bytes)).isPresent();
      return lossless ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The bytes of a text behind the mark of the original, or nothing where some have none. */
  Optional<byte[]> encode(String text, byte[] original) {
    try {
      ByteBuffer encoded =
          charset
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(text));
      byte[] bytes = Arrays.copyOf(original, markLength + encoded.remaining());
      encoded.get(bytes, markLength, encoded.remaining());
      return Optional.of(bytes);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
