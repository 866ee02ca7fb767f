package io.github.lockscope.cli;

import java.util.Locale;

/** What makes a run end with {@link Main#FOUND}, for a build to stop. */
enum FailOn {
  /** Locks that can stay locked: what is to be rewritten, and what is skipped. */
  UNSAFE {
    @Override
    boolean isFoundIn(Tally tally) {
      return tally.unsafe() > 0;
    }
  },

  /** What a person has to look at: rewrites to review, and what is skipped. */
  REVIEW {
    @Override
    boolean isFoundIn(Tally tally) {
      return tally.forPeople() > 0;
    }
  },

  /** Nothing. */
  NONE {
    @Override
    boolean isFoundIn(Tally tally) {
      return false;
    }
  };

  abstract boolean isFoundIn(Tally tally);

  /** The exit code of a run; what could not be done counts more than what was found. */
  int exitCode(Tally tally) {
    return tally.exitCode() == 0 && isFoundIn(tally) ? Main.FOUND : tally.exitCode();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
