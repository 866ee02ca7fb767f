package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param file the file
 * @param rows its lock sites, and a row for the file itself where it could not be done
 * @param change what the recipe makes of it, if anything else than it was
 * @param failure why it could not be done; there is no change then
 */
record Outcome(
    JavaFile file, List<LockSites.Row> rows, Optional<Change> change, Optional<Failure> failure) {

  static Outcome done(JavaFile file, List<LockSites.Row> rows, Optional<Change> change) {
    return new Outcome(file, rows, change, Optional.empty());
  }

  static Outcome unreadable(JavaFile file, IOException why) {
    return unread(file, "cannot be read: " + JavaFiles.reason(why));
  }

  /** Nothing in the file could be looked at. */
  static Outcome unread(JavaFile file, String why) {
    return new Outcome(
        file,
        List.of(Rows.ofFile(file, Rows.DID_NOT_PARSE)),
        Optional.empty(),
        Optional.of(new Failure(file.name(), why)));
  }

  /**
   * The file could not be dealt with.
   *
   * @param known the rows that there are nevertheless
   */
  static Outcome failed(JavaFile file, List<LockSites.Row> known, String why) {
    List<LockSites.Row> rows = new ArrayList<>();
    rows.add(Rows.ofFile(file, Rows.LOCKSCOPE_FAILED));
    known.stream().filter(Rows::isSite).map(Rows::notRewritten).forEach(rows::add);
    return new Outcome(file, rows, Optional.empty(), Optional.of(new Failure(file.name(), why)));
  }

  /** The same file, whose change could not be written. */
  Outcome unwritten(Failure why) {
    return new Outcome(
        file, rows.stream().map(Rows::notRewritten).toList(), Optional.empty(), Optional.of(why));
  }
}
