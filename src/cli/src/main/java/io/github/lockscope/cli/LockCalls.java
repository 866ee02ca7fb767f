package io.github.lockscope.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from the bytes of a file, without parsing it, whether it can hold a call that acquires or
 * releases a lock. Comments and strings are not told apart from code, so it errs on the side of
 * yes; it never says no to a file with such a call.
 */
final class LockCalls {
  private static final Set<String> NAMES =
      Set.of(
          "lock",
          "lockInterruptibly",
          "tryLock",
          "unlock",
          "readLock",
          "readLockInterruptibly",
          "tryReadLock",
          "unlockRead",
          "tryUnlockRead",
          "writeLock",
          "writeLockInterruptibly",
          "tryWriteLock",
          "unlockWrite",
          "tryUnlockWrite",
          "tryConvertToReadLock",
          "tryConvertToWriteLock");

  private static final int LONGEST = "writeLockInterruptibly".length();

  private final byte[] bytes;
  private int at;

  private LockCalls(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Says whether a file with these bytes has to be parsed. */
  static boolean mayBeIn(byte[] bytes, Optional<Charset> wanted) {
    Optional<Encoding> marked = Encoding.marked(bytes);
    Charset charset =
        marked.map(Encoding::charset).orElse(wanted.orElse(StandardCharsets.ISO_8859_1));
    // Where ASCII characters are not ASCII bytes, looking at bytes proves nothing.
    return !isAsciiBased(charset) || new LockCalls(bytes).found();
  }

  private static boolean isAsciiBased(Charset charset) {
    return charset.equals(StandardCharsets.ISO_8859_1)
        || charset.equals(StandardCharsets.UTF_8)
        || (charset.canEncode()
            && new String("unlockRead(\\/*".getBytes(charset), StandardCharsets.ISO_8859_1)
                .equals("unlockRead(\\/*"));
  }

  private boolean found() {
    StringBuilder word = new StringBuilder(LONGEST + 1);
    while (at < bytes.length) {
      byte b = bytes[at];
      if (b == '\\') {
        if (isAsciiEscape()) {
          return true;
        }
        at++;
      } else if (isWordPart(b)) {
        word.setLength(0);
        readWord(word);
        if (word.length() <= LONGEST && isLockName(word) && isCalled()) {
          return true;
        }
      } else {
        at++;
      }
    }
    return false;
  }

  /**
   * Reads a word into {@code word}, as far as the longest name needs. The compiler drops control
   * and some other characters from names, so bytes that are not ASCII letters or digits are passed
   * over here.
   */
  private void readWord(StringBuilder word) {
    while (at < bytes.length && isWordPart(bytes[at])) {
      if (bytes[at] > ' ' && bytes[at] != 0x7F && word.length() <= LONGEST) {
        word.append((char) bytes[at]);
      }
      at++;
    }
  }

  private static boolean isLockName(StringBuilder word) {
    return word.length() >= "lock".length()
        && (word.indexOf("ock") >= 0)
        && NAMES.contains(word.toString());
  }

  /** Says whether a parenthesis opens behind any white space and comments. */
  private boolean isCalled() {
    int next = at;
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

  /** Says whether a Unicode escape here spells an ASCII character, which could hide a call. */
  private boolean isAsciiEscape() {
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
