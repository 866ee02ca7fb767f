/**
 * Decides on which ways out of a method a lock is released: source text and the places of the lock
 * calls in, an answer with the region to protect out. Knows nothing of how the text is edited.
 */
@NullMarked
package io.github.lockscope.flow;

import org.jspecify.annotations.NullMarked;
