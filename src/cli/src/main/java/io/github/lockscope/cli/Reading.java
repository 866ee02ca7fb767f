package io.github.lockscope.cli;

import java.io.IOException;
import java.util.Optional;

/**
 * What a first look into a file came to. The file is read again when its turn comes: the text of
 * all files would not always fit into memory.
 *
 * @param file the file
 * @param words what it may have to do with locks
 * @param size how many bytes it has
 * @param isOfGuard whether it may declare a guard or a namesake of one
 * @param failed what became of it if it could not be read
 */
record Reading(
    JavaFile file, LockWords words, int size, boolean isOfGuard, Optional<Outcome> failed) {

  static Reading of(JavaFile file, SourceTree tree, GuardFiles guards) {
    // A module declaration holds no calls, and the parser does not take it.
    if (file.simpleName().equals("module-info")) {
      return new Reading(file, LockWords.NONE, 0, false, Optional.empty());
    }
    try {
      Source source = tree.read(file);
      LockWords words = tree.words(source);
      if (words.calls()) {
        // It will be asked for, and now the text is at hand.
        tree.outline(source);
      }
      return new Reading(
          file, words, source.bytes().length, guards.include(source), Optional.empty());
    } catch (IOException e) {
      return new Reading(file, LockWords.NONE, 0, false, Optional.of(Outcome.unreadable(file, e)));
    }
  }

  /** Whether the file is to be parsed. */
  boolean hasCalls() {
    return words.calls();
  }
}
