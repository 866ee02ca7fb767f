package io.github.lockscope.proof.oracle;

/**
 * A place in the code of a program at which the oracle is asked what happens.
 *
 * @param kind what the code does there
 * @param opcode the instruction that stood there
 * @param member the method or field that the instruction names, or else what to call it
 * @param wanted the descriptor of the type that the code expects: that of the cast behind a generic
 *     call
 * @param in the method that it is in
 * @param hints what that method tells apart
 * @param context what the place is part of
 */
record Site(
    Kind kind, int opcode, Member member, String wanted, Member in, Hints hints, Context context) {

  enum Kind {
    CALL,
    READ,
    /** Reading a field that never changes. */
    READ_FINAL,
    WRITE,
    /** In front of a constructor. */
    NEW,
    /** In front of an access to an element of an array or to a monitor. */
    MARK,
    /** One more round of a loop. */
    ROUND
  }

  enum Context {
    PLAIN,
    /** Evaluating which lock is released. */
    RELEASE,
    /** Making an exception or passing an interrupt on, as is done when code is left. */
    EXIT
  }

  String name() {
    return member.name();
  }

  String label() {
    return member.label();
  }
}
