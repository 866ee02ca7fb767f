package io.github.lockscope.site;

import java.util.List;
import java.util.stream.Collectors;

/** What is decided about one site. */
public sealed interface Verdict {
  /**
   * The lock is already released on every path, or the code is correct by design.
   *
   * @param why what makes it so
   */
  record Safe(SafeReason why) implements Verdict {
    @Override
    public Grade grade() {
      return Grade.SAFE;
    }

    @Override
    public String reasons() {
      return why.name();
    }
  }

  /**
   * The site can be rewritten.
   *
   * @param plan what to change
   * @param notes what a reviewer should know
   */
  record Rewrite(Plan plan, List<ReviewNote> notes) implements Verdict {
    /** The same by another plan. */
    public Rewrite with(Plan other) {
      return new Rewrite(other, notes);
    }

    @Override
    public Grade grade() {
      return notes.isEmpty() ? Grade.SAFE : Grade.REVIEW;
    }

    @Override
    public String reasons() {
      return notes.stream().map(ReviewNote::name).collect(Collectors.joining(" "));
    }
  }

  /**
   * The site is left alone.
   *
   * @param why what stands in the way
   */
  record Skip(SkipReason why) implements Verdict {
    @Override
    public Grade grade() {
      return Grade.MANUAL;
    }

    @Override
    public String reasons() {
      return why.name();
    }
  }

  /** How much attention the site asks for. */
  Grade grade();

  /** The codes of the reasons, separated by spaces. */
  String reasons();
}
