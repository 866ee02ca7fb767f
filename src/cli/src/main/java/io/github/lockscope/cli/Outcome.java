package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import java.util.List;
import java.util.Optional;

/**
 * What became of one parsed file.
 *
 * @param file the file
 * @param rows its lock sites
 * @param change what the recipe makes of it, if anything else than it was
 * @param failure why it could not be done; there is no change then
 */
record Outcome(
    JavaFile file, List<LockSites.Row> rows, Optional<Change> change, Optional<Failure> failure) {

  static Outcome of(Source source, List<LockSites.Row> rows, Optional<Change> change) {
    return new Outcome(source.file(), rows, change, Optional.empty());
  }

  static Outcome failed(Source source, List<LockSites.Row> rows, String reason) {
    Failure failure = new Failure(source.name(), reason);
    return new Outcome(source.file(), rows, Optional.empty(), Optional.of(failure));
  }
}
