package io.github.lockscope.flow;

/**
 * A walk along all ways through some code.
 *
 * <p>It is structural: each statement is run by the rules of the language specification on how
 * statements complete (JLS 14.1, 14.22), from the ways that lead to it to those that lead on.
 */
final class Walk {
  private final int asked;
  private final Trace trace = new Trace();
  private final Expressions expressions;
  private final Statements statements;

  /**
   * Starts a walk.
   *
   * @param calls the calls on the lock
   * @param facts the conditions worth remembering
   */
  Walk(LockCalls calls, Facts facts, int asked) {
    this.asked = asked;
    this.expressions = new Expressions(this, calls, facts);
    this.statements = new Statements(this);
  }

  Expressions expressions() {
    return expressions;
  }

  Statements statements() {
    return statements;
  }

  Trace trace() {
    return trace;
  }

  /** The end of the acquire that is asked about. */
  int asked() {
    return asked;
  }

  /** Does something that can throw, and that must not move across a release. */
  Paths work(Paths in, Ways out) {
    Paths worked = quietWork(in);
    out.throwing(worked);
    return worked;
  }

  /** Does something that cannot throw, and that must not move across a release. */
  Paths quietWork(Paths in) {
    if (in.any(path -> path.since() == Path.Since.RELEASED)) {
      trace.worksAfterRelease();
    }
    return in.each(Path::worked);
  }
}
