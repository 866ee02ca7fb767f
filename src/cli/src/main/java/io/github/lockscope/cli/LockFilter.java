package io.github.lockscope.cli;

import io.github.lockscope.LockVocabulary;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells from the bytes of a file, without parsing it, what it may have to do with locks. It errs on
 * the side of yes, and never says no to a file with a call that acquires or releases a lock, or
 * with a reference to a method that does.
 */
final class LockFilter {
  private final LockVocabulary vocabulary;
  private final int longest;

  /** What bytes must stand for for a search in them to prove anything. */
  private final String alphabet;

  /** By the first character of a word, a bit for each length of a word that begins with it. */
  private final long[] lengths = new long[1 << Byte.SIZE];

  LockFilter(LockVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    Set<String> words = new TreeSet<>(vocabulary.calls());
    words.addAll(vocabulary.types());
    longest = words.stream().mapToInt(String::length).max().orElse(0);
    alphabet = "_09$(\\/*:>" + String.join("", words);
    for (String word : words) {
      lengths[word.charAt(0) & 0xFF] |= bit(word.length());
    }
  }

  /** What a file with some bytes may have to do with locks. */
  LockWords words(byte[] bytes, Optional<Charset> wanted) {
    Charset charset =
        Encoding.marked(bytes)
            .map(Encoding::charset)
            .orElse(wanted.orElse(StandardCharsets.ISO_8859_1));
    return canSearch(charset) ? WordSearch.search(bytes, this) : LockWords.ANY;
  }

  private boolean canSearch(Charset charset) {
    return charset.canEncode()
        && new String(alphabet.getBytes(charset), StandardCharsets.US_ASCII).equals(alphabet);
  }

  /** Whether a word with a first character and a length may be one of these: a quick check. */
  boolean mayKnow(byte first, int length) {
    return (lengths[first & 0xFF] & bit(length)) != 0;
  }

  private static long bit(int length) {
    return 1L << Math.min(length, Long.SIZE - 1);
  }

  /** How many characters of a word have to be looked at to know that it is none of these. */
  int enough() {
    return longest + 1;
  }

  boolean isCall(String word) {
    return vocabulary.calls().contains(word);
  }

  boolean isType(String word) {
    return vocabulary.types().contains(word);
  }
}
