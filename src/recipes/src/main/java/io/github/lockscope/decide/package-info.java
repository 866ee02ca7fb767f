/** Decides every site of a file. */
@NullMarked
package io.github.lockscope.decide;

import org.jspecify.annotations.NullMarked;
