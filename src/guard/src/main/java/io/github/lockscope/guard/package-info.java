/** Holds on locks that end with the {@code try} that they are resources of. */
@NullMarked
package io.github.lockscope.guard;

import org.jspecify.annotations.NullMarked;
