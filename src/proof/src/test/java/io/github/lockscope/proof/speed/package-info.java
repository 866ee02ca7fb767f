/** What benchmarks measure is what they say. */
@NullMarked
package io.github.lockscope.proof.speed;

import org.jspecify.annotations.NullMarked;
