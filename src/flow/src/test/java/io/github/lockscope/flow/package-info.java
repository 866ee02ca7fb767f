@NullMarked
package io.github.lockscope.flow;

import org.jspecify.annotations.NullMarked;
