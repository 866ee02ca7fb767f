/** Recipes that release {@code java.util.concurrent} locks on every path. */
@NullMarked
package io.github.lockscope;

import org.jspecify.annotations.NullMarked;
