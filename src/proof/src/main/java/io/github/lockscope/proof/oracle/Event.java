package io.github.lockscope.proof.oracle;

/**
 * One thing that a run did and that somebody else could notice.
 *
 * @param kind what it means for the locks
 * @param context what it was part of
 * @param text what it was, with its arguments and its scripted end
 */
record Event(Kind kind, Site.Context context, String text) {

  enum Kind {
    WORK,
    ACQUIRE,
    RELEASE
  }

  @Override
  public String toString() {
    return text;
  }
}
