package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EncodingTest {
  @Test
  void plainTextIsUtf8() {
    assertEquals("UTF-8 0 caf\u00e9", read("caf\u00e9".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void bytesThatAreNoUtf8AreLatin1() {
    assertEquals("ISO-8859-1 0 caf\u00e9", read("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void markDecides() {
    assertEquals("UTF-8 3 a", read("\uFEFFa".getBytes(StandardCharsets.UTF_8)));
    assertEquals("UTF-16LE 2 a", read("\uFEFFa".getBytes(StandardCharsets.UTF_16LE)));
    assertEquals("UTF-16BE 2 a", read("\uFEFFa".getBytes(StandardCharsets.UTF_16BE)));
  }

  @Test
  void markIsKept() {
    byte[] bytes = "\uFEFFold".getBytes(StandardCharsets.UTF_16LE);
    Encoding encoding = Encoding.of(bytes, Optional.empty());
    assertArrayEquals(
        "\uFEFFnew text".getBytes(StandardCharsets.UTF_16LE),
        encoding.encode("new text", bytes).orElseThrow());
  }

  @Test
  void wantedCharsetIsTaken() {
    Charset wanted = Charset.forName("windows-1252");
    byte[] bytes = {(byte) 0x80};
    assertEquals("\u20ac", Encoding.of(bytes, Optional.of(wanted)).decode(bytes).orElseThrow());
  }

  @Test
  void wantedCharsetThatLosesBytesIsRefused() {
    byte[] invalid = {(byte) 0xE9, 'a'};
    assertEquals(
        Optional.empty(),
        Encoding.of(invalid, Optional.of(StandardCharsets.UTF_8)).decode(invalid));
    assertEquals(
        Optional.empty(),
        Encoding.of(invalid, Optional.of(StandardCharsets.US_ASCII)).decode(invalid));
  }

  @Test
  void halfSurrogateIsRefused() {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8};
    assertEquals(Optional.empty(), Encoding.of(bytes, Optional.empty()).decode(bytes));
  }

  @Test
  void textBeyondTheCharsetIsRefused() {
    Encoding encoding = Encoding.of(new byte[] {(byte) 0xE9}, Optional.empty());
    assertEquals(Optional.empty(), encoding.encode("\u20ac", new byte[0]));
  }

  private static String read(byte[] bytes) {
    Encoding encoding = Encoding.of(bytes, Optional.empty());
    return encoding.charset()
        + " "
        + encoding.markLength()
        + " "
        + encoding.decode(bytes).orElseThrow();
  }
}
