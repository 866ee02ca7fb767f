package io.github.lockscope.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from the bytes of a file, without parsing it, what it may have to do with locks. Comments
 * and strings are not told apart from code, so it errs on the side of yes; it never says no to a
 * file with a call that acquires or releases a lock.
 */
final class LockWords {
  /** The types that declare locks. Whoever names none of them cannot hand a lock to others. */
  static final Set<String> TYPES =
      Set.of(
          "Lock",
          "ReadLock",
          "ReadWriteLock",
          "ReentrantLock",
          "ReentrantReadWriteLock",
          "StampedLock",
          "WriteLock");

  private static final Set<String> CALLS =
      Set.of(
          "lock",
          "lockInterruptibly",
          "readLock",
          "readLockInterruptibly",
          "tryConvertToReadLock",
          "tryConvertToWriteLock",
          "tryLock",
          "tryReadLock",
          "tryUnlockRead",
          "tryUnlockWrite",
          "tryWriteLock",
          "unlock",
          "unlockRead",
          "unlockWrite",
          "writeLock",
          "writeLockInterruptibly");

  private static final int LONGEST = "ReentrantReadWriteLock".length();

  /** What bytes must stand for for the search in them to prove anything. */
  private static final String ASCII = "LockS_09$(\\/*";

  private final byte[] bytes;
  private boolean calls;
  private boolean types;

  private LockWords(byte[] bytes) {
    this.bytes = bytes;
  }

  static LockWords in(byte[] bytes, Optional<Charset> wanted) {
    Charset charset =
        Encoding.marked(bytes)
            .map(Encoding::charset)
            .orElse(wanted.orElse(StandardCharsets.ISO_8859_1));
    LockWords words = new LockWords(bytes);
    if (isAsciiBased(charset)) {
      words.search();
    } else {
      words.assumeAll();
    }
    return words;
  }

  /** Whether there may be a call that acquires or releases a lock. */
  boolean calls() {
    return calls;
  }

  /** Whether a type that declares locks is named. */
  boolean types() {
    return types;
  }

  private static boolean isAsciiBased(Charset charset) {
    return charset.canEncode()
        && new String(ASCII.getBytes(charset), StandardCharsets.ISO_8859_1).equals(ASCII);
  }

  private void assumeAll() {
    calls = true;
    types = true;
  }

  private void search() {
    int at = 0;
    while (at < bytes.length && !(calls && types)) {
      byte b = bytes[at];
      // Every word sought has a k.
      if (b == 'k') {
        at = word(at);
      } else if (b == '\\' && isAsciiEscape(at)) {
        assumeAll();
      } else {
        at++;
      }
    }
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
    types |= TYPES.contains(word);
    calls |= CALLS.contains(word) && isCalled(end);
    return end;
  }

  /**
   * The word as the compiler takes it. It drops control and some other characters from names, so
   * whatever is not an ASCII letter, digit, dollar or underscore is left out.
   */
  private String word(int start, int end) {
    StringBuilder word = new StringBuilder(LONGEST + 1);
    for (int i = start; i < end && word.length() <= LONGEST; i++) {
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
