package io.github.lockscope.cli;

/**
 * Searches the bytes of a file for the words of a {@link LockFilter}. Comments and strings are not
 * told apart from code.
 */
final class WordSearch {
  private final byte[] bytes;
  private final LockFilter filter;
  private boolean calls;
  private boolean types;

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
      if (filter.marks(b)) {
        at = word(at);
      } else if (b == '\\' && isAsciiEscape(at)) {
        return LockWords.ANY;
      } else {
        at++;
      }
    }
    return new LockWords(calls, types);
  }

  /** Looks at the word around a position, and returns its end. */
  private int word(int inside) {
    int start = inside;
    while (start > 0 && isWordPart(bytes[start - 1])) {
      start--;
    }
    int end = inside + 1;
    while (end < bytes.length && isWordPart(bytes[end])) {
      end++;
    }
    String word = word(start, end);
    types |= filter.isType(word);
    calls |= filter.isCall(word) && isCalled(end);
    return end;
  }

  /**
   * The word as the compiler takes it. It drops control and some other characters from names, so
   * whatever is not an ASCII letter, digit, dollar or underscore is left out.
   */
  private String word(int start, int end) {
    int enough = filter.enough();
    StringBuilder word = new StringBuilder(enough);
    for (int i = start; i < end && word.length() < enough; i++) {
      if (bytes[i] > ' ' && bytes[i] != 0x7F) {
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

  private static boolean isWordPart(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '_'
        || b == '$'
        || b < 0
        || b == 0x7F
        || (b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f');
  }
}
