package io.github.lockscope.site;

/** Why a site got its verdict: a code for machines and a sentence for people. */
public sealed interface Reason permits SafeReason, ReviewNote, SkipReason {
  /** The stable code, in capitals. */
  String name();

  /** One plain sentence that says what is so, and what to look at where something is wrong. */
  String sentence();
}
