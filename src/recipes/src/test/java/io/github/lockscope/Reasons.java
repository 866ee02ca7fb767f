package io.github.lockscope;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All reasons, for tests and pages that must not forget one. */
final class Reasons {
  /** Reasons for files that cannot be samples, which compile and are text. */
  static final Set<SkipReason> OF_WHOLE_FILES =
      Set.of(SkipReason.DID_NOT_PARSE, SkipReason.CHARACTERS_LOST, SkipReason.LOCKSCOPE_FAILED);

  private Reasons() {}

  static List<Reason> all() {
    return Stream.<Reason[]>of(SafeReason.values(), ReviewNote.values(), SkipReason.values())
        .flatMap(Stream::of)
        .toList();
  }
}
