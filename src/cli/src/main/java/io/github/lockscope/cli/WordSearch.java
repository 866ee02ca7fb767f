package io.github.lockscope.cli;

import java.util.Arrays;

/**
 * Searches the bytes of a file for the words of a {@link LockFilter}. Comments and strings are not
 * told apart from code.
 */
final class WordSearch {
  private static final byte SEPARATOR = 0;

  /** An ASCII letter, digit, dollar or underscore. */
  private static final byte PLAIN = 1;

  /** Part of a name perhaps; the compiler drops control and some other characters from names. */
  private static final byte DROPPED = 2;

  private static final int UNKNOWN = -1;

  private static final byte[] KINDS = kinds();

  private final byte[] bytes;
  private final LockFilter filter;
  private boolean calls;
  private boolean types;
  private int colons = UNKNOWN;

  private WordSearch(byte[] bytes, LockFilter filter) {
    this.bytes = bytes;
    this.filter = filter;
  }

  static LockWords search(byte[] bytes, LockFilter filter) {
    return new WordSearch(bytes, filter).search();
  }

  private LockWords search() {
    int at = 0;
    while (at < bytes.length && !(calls && types)) {
      byte b = bytes[at];
      if (kind(b) != SEPARATOR) {
        at = word(at);
      } else if (b == '\\' && isAsciiEscape(at)) {
        return LockWords.ANY;
      } else {
        at++;
      }
    }
    return new LockWords(calls, types);
  }

  /** Looks at the word that starts at a position, and returns its end. */
  private int word(int start) {
    int kinds = SEPARATOR;
    int end = start;
    while (end < bytes.length && kind(bytes[end]) != SEPARATOR) {
      kinds |= kind(bytes[end]);
      end++;
    }
    if (kinds != PLAIN || filter.mayKnow(bytes[start], end - start)) {
      String word = word(start, end);
      types |= filter.isType(word);
      calls |= filter.isCall(word) && (isCalled(end) || isReferredTo(start));
    }
    return end;
  }

  /** The word as the compiler takes it, or the beginning of one that is too long to be known. */
  private String word(int start, int end) {
    int enough = filter.enough();
    StringBuilder word = new StringBuilder(enough);
    for (int i = start; i < end && word.length() < enough; i++) {
      if (kind(bytes[i]) == PLAIN) {
        word.append((char) bytes[i]);
      }
    }
    return word.toString();
  }

  /** Says whether a parenthesis opens behind any white space and comments. */
  private boolean isCalled(int from) {
    int next = from;
    while (next < bytes.length) {
      byte b = bytes[next];
      if (b == '(' || b == '\\') {
        return true;
      }
      if (b == '/' && next + 1 < bytes.length && bytes[next + 1] == '*') {
        next = endOfComment(next + 2);
      } else if (b == '/' && next + 1 < bytes.length && bytes[next + 1] == '/') {
        next = endOfLine(next + 2);
      } else if (b >= 0 && b <= ' ') {
        next++;
      } else {
        return false;
      }
    }
    return false;
  }

  /** Says whether two colons stand before a word, or may stand before a comment or type there. */
  private boolean isReferredTo(int start) {
    int last = start - 1;
    boolean isOnOtherLine = false;
    while (last >= 0 && bytes[last] >= 0 && bytes[last] <= ' ') {
      isOnOtherLine |= bytes[last] == '\n' || bytes[last] == '\r';
      last--;
    }
    if (last < 1) {
      return false;
    }
    if (bytes[last] == ':') {
      return bytes[last - 1] == ':';
    }
    boolean mayEndOther = bytes[last] == '/' || bytes[last] == '>';
    return (mayEndOther || (isOnOtherLine && endsInComment(last))) && hasColons();
  }

  /** Says whether a line may have a comment up to its end. */
  private boolean endsInComment(int end) {
    for (int i = end; i > 0 && bytes[i] != '\n' && bytes[i] != '\r'; i--) {
      if (bytes[i] == '/' && bytes[i - 1] == '/') {
        return true;
      }
    }
    return false;
  }

  private boolean hasColons() {
    if (colons == UNKNOWN) {
      colons = indexOfColons();
    }
    return colons < bytes.length;
  }

  private int indexOfColons() {
    for (int i = 1; i < bytes.length; i++) {
      if (bytes[i] == ':' && bytes[i - 1] == ':') {
        return i;
      }
    }
    return bytes.length;
  }

  private int endOfComment(int from) {
    for (int i = from; i + 1 < bytes.length; i++) {
      if (bytes[i] == '*' && bytes[i + 1] == '/') {
        return i + 2;
      }
    }
    return bytes.length;
  }

  private int endOfLine(int from) {
    int i = from;
    while (i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r') {
      i++;
    }
    return i;
  }

  /** Says whether a Unicode escape here spells an ASCII character, which could hide a word. */
  private boolean isAsciiEscape(int at) {
    int next = at + 1;
    while (next < bytes.length && bytes[next] == 'u') {
      next++;
    }
    return next > at + 1
        && next + 2 < bytes.length
        && bytes[next] == '0'
        && bytes[next + 1] == '0'
        && bytes[next + 2] >= '0'
        && bytes[next + 2] <= '7';
  }

  private static byte kind(byte b) {
    return KINDS[b & 0xFF];
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[1 << Byte.SIZE];
    Arrays.fill(kinds, DROPPED);
    Arrays.fill(kinds, ' ', 0x7F, SEPARATOR);
    for (char c : new char[] {'\t', '\n', '\f', '\r'}) {
      kinds[c] = SEPARATOR;
    }
    for (char c = ' '; c < 0x7F; c++) {
      if (Character.isJavaIdentifierPart(c)) {
        kinds[c] = PLAIN;
      }
    }
    return kinds;
  }
}
