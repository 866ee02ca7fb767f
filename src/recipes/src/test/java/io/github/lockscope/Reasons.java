package io.github.lockscope;

import io.github.lockscope.site.Reason;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All reasons, for tests and pages that must not forget one. */
final class Reasons {
  /**
   * Reasons that no file shows which is text and compiles as Java 17, or that a build gives; they
   * have tests of their own.
   */
  static final Set<SkipReason> WITHOUT_SAMPLE =
      Set.of(
          SkipReason.CONSTRUCTOR_CALL,
          SkipReason.UNKNOWN_SYNTAX,
          SkipReason.TOO_COMPLEX,
          SkipReason.NO_RESOURCES,
          SkipReason.RESOURCE_WARNED_OF,
          SkipReason.MODULE_WITHOUT_GUARD,
          SkipReason.GUARD_NOT_IN_REACH,
          SkipReason.DID_NOT_PARSE,
          SkipReason.CHARACTERS_LOST,
          SkipReason.LOCKSCOPE_FAILED);

  private Reasons() {}

  static List<Reason> all() {
    return Stream.<Reason[]>of(SafeReason.values(), ReviewNote.values(), SkipReason.values())
        .flatMap(Stream::of)
        .toList();
  }
}
