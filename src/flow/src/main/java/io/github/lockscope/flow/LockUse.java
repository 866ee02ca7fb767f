package io.github.lockscope.flow;

/**
 * A call on the lock that is asked about.
 *
 * @param method the name of the method called
 * @param end the offset of the call's closing parenthesis in the source text
 * @param effect what the call does
 */
public record LockUse(String method, int end, Effect effect) {}
