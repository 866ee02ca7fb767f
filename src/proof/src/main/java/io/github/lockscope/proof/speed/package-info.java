/** Measures what the command line costs, beside other programs that read the same sources. */
@NullMarked
package io.github.lockscope.proof.speed;

import org.jspecify.annotations.NullMarked;
