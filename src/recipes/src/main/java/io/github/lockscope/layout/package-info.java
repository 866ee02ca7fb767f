/** How a file lays out its code: indentation, line ends, braces. */
@NullMarked
package io.github.lockscope.layout;

import org.jspecify.annotations.NullMarked;
