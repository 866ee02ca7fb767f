@NullMarked
package io.github.lockscope.guard;

import org.jspecify.annotations.NullMarked;
