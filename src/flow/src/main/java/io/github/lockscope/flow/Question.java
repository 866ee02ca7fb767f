package io.github.lockscope.flow;

import java.util.List;

/**
 * Asks about one acquire.
 *
 * @param acquire the acquire
 * @param others all other calls of the same callable on the same lock
 */
public record Question(LockUse acquire, List<LockUse> others) {}
