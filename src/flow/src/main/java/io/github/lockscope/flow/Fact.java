package io.github.lockscope.flow;

import java.util.Set;

/**
 * A condition whose value stays the same while none of its variables is assigned.
 *
 * @param text the condition
 * @param variables the local variables that it reads
 */
record Fact(String text, Set<String> variables) {}
