/** Whether the code between an acquire and its releases can be put into a {@code try}. */
@NullMarked
package io.github.lockscope.region;

import org.jspecify.annotations.NullMarked;
