@NullMarked
package io.github.lockscope;

import org.jspecify.annotations.NullMarked;
