/**
 * Writes random methods that acquire and release locks: what people write by hand, and what they
 * forget. The same seed gives the same method.
 */
@NullMarked
package io.github.lockscope.proof.generate;

import org.jspecify.annotations.NullMarked;
